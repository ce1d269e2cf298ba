import { z } from "zod";
import { selections } from "../../award/award-result.js";
import { authorityLevels, nomineeKinds, occasions, quotaBases, voteBases } from "../../domain/award.js";
import { dossierPaperNames } from "../../domain/dossier-paper.js";
import { itemKinds, scoreSources } from "../../domain/scheme.js";
import { targetOrigins } from "../../domain/target.js";
import { targetVerdicts } from "../../domain/verdict.js";
import { goalSources, unitStatuses } from "../../evaluate/evaluation.js";
import { certainty } from "./certainty.js";
import {
  basis,
  cite,
  day,
  decimalText,
  findings,
  knownPlace,
  openDecimal,
  period,
  place,
  planNamed,
  rank,
  verdict,
} from "./parts.js";

const target = z.strictObject({
  target: z.string(),
  name: z.string(),
  from: z.enum(targetOrigins),
  measure: z.string().nullable(),
  goal: openDecimal,
  goalFrom: z.enum(goalSources).nullable(),
  actual: openDecimal,
  share: openDecimal.describe("ratio to the goal: 1 is the goal"),
  verdict: z.enum(targetVerdicts),
  place,
  basis,
});

const item = z.strictObject({
  item: z.string(),
  name: z.string(),
  group: z.string(),
  kind: z.enum(itemKinds),
  targets: z.array(z.string()),
  maxPoints: openDecimal.describe("of a bonus or a deduction the most it gives or takes"),
  self: openDecimal,
  cluster: openDecimal,
  appraised: openDecimal,
  computed: openDecimal,
  points: openDecimal,
  pointsFrom: z.enum([...scoreSources, "not_applicable"]).nullable(),
  bonus: decimalText,
  unverified: z.boolean(),
  basis,
});

const group = z.strictObject({
  group: z.string(),
  name: z.string(),
  points: decimalText,
  max: decimalText,
  bonus: decimalText,
  maxBonus: decimalText,
  open: decimalText,
});

const unit = z.strictObject({
  id: z.string(),
  name: z.string(),
  cluster: z.string().nullable(),
  scheme: z.string().nullable(),
  status: z.enum(unitStatuses),
  file: z.string().nullable(),
  received: z.strictObject({ on: day.nullable(), late: z.boolean().nullable() }),
  targets: z.array(target),
  items: z.array(item),
  groups: z.array(group),
  scores: z.strictObject({ self: openDecimal, cluster: openDecimal, appraised: openDecimal, computed: openDecimal }),
  gates: z
    .array(z.strictObject({ id: z.string(), label: z.string(), verdict }))
    .describe("conditions for being ranked"),
  bonus: decimalText.describe("of all groups, after every cap"),
  total: openDecimal.describe("null while points are open"),
  known: decimalText,
  open: decimalText,
  rank: rank.describe("null unless certain"),
  rankFrom: rank,
  rankTo: rank,
  tiedWith: z.array(z.string()),
});

const money = z.string().regex(/^\d+$/).nullable();

const award = z.strictObject({
  award: z.string(),
  name: z.string(),
  nominee: z.strictObject({
    kind: z.enum(nomineeKinds),
    id: z.string(),
    name: z.string(),
    unit: z.string().nullable(),
  }),
  occasion: z.enum(occasions),
  achievement: z.string().nullable().describe("the movement or the deed, where it is not the year's work"),
  under: z.array(z.string()).describe("the documents applied"),
  verdict,
  selection: z.enum(selections).nullable(),
  conditions: z.array(
    z.strictObject({
      label: z.string(),
      fact: z.string(),
      verdict,
      seen: z
        .union([z.string(), z.boolean()])
        .nullable()
        .describe("a share as its two counts, 3/5; a count known only as at least so many as 3+"),
      place,
      sources: z.array(knownPlace).describe("every cell the fact rests on"),
      cite,
    }),
  ),
  missing: z.array(z.string()),
  hold: z
    .strictObject({
      reason: z.string().nullable(),
      since: day.nullable(),
      until: day.nullable(),
      paper: z.string(),
      place: knownPlace,
    })
    .nullable()
    .describe("while it lasts an award that would be met stays unknown"),
  dossier: z
    .strictObject({
      complete: z.boolean(),
      missing: z.array(z.enum(dossierPaperNames)),
      awaited: z.array(z.string()).describe("bodies that were asked and have not answered"),
      against: z.array(z.string()).describe("bodies that were asked and do not agree"),
    })
    .nullable(),
  vote: z
    .strictObject({
      council: z.string(),
      on: day,
      members: z.number().int(),
      present: z.number().int(),
      written: z.number().int(),
      yes: z.number().int(),
      no: z.number().int().nullable(),
      share: z.string().nullable().describe("yes over its base, as two counts"),
      base: z.enum(voteBases).nullable().describe("null where no rule is known; then all members"),
      passed: z.boolean().nullable(),
      place: knownPlace,
    })
    .nullable(),
  authority: z
    .strictObject({
      level: z.enum(authorityLevels).describe("unit: the unit itself decides"),
      decides: z.string(),
      proposes: z.string().nullable(),
      cite,
    })
    .nullable()
    .describe("null where the law found is silent"),
  preferences: z.array(z.strictObject({ id: z.string(), label: z.string(), cite })).describe("never points"),
  quota: z
    .strictObject({
      share: z.string(),
      of: z.enum(quotaBases),
      award: z.string().nullable(),
      base: z.string().nullable(),
      limit: z.string().nullable().describe("rounded down"),
      qualified: z.number().int(),
      cite,
    })
    .nullable(),
  clashesWith: z.array(z.string()).describe("other commendations for the same achievement, of which one may be given"),
  notModelled: z.array(z.string()),
  basis,
  prize: z
    .strictObject({
      amount: money.describe("đồng; null where the coefficient is known from memory only or depends on who signs"),
      coefficient: z.string().nullable(),
      baseSalary: money,
      rounding: z.string().nullable(),
      cite,
      basis,
      unless: z.string().nullable().describe("the document that may set its own amount instead"),
    })
    .nullable(),
});

const prizeTotal = {
  amount: z.string().regex(/^\d+$/).describe("đồng, of what is proposed and whose amount is known"),
  words: z.string().describe("the amount in Vietnamese words"),
  count: z.number().int(),
  open: z.number().int().describe("prizes not in the amount: somebody still chooses, or the amount is not known"),
};

const prizes = z.strictObject({
  awards: z.array(z.strictObject({ award: z.string(), ...prizeTotal })),
  units: z.array(z.strictObject({ unit: z.string().nullable(), ...prizeTotal })),
  funds: z.array(z.strictObject({ level: z.enum(authorityLevels).nullable(), ...prizeTotal })),
  all: z.strictObject(prizeTotal),
});

const funnel = z.strictObject({
  award: z.string(),
  name: z.string(),
  judged: z.number().int(),
  steps: z.array(
    z.strictObject({
      labels: z.array(z.string()).describe("of alternatives, all of them"),
      cite,
      removed: z.number().int(),
      open: z.number().int(),
      left: z.number().int(),
    }),
  ),
  met: z.number().int(),
  unknown: z.number().int(),
  held: z.number().int().describe("of the open ones, those that meet every condition and are on hold"),
  selected: z.number().int().nullable(),
});

/** The JSON that `thidua evaluate --format json` writes. */
export const evaluationDocument = z.strictObject({
  format: z.literal("thidua.evaluation/1"),
  plan: planNamed,
  period,
  decidedOn: day.nullable(),
  judgedOn: day,
  clusters: z.array(
    z.strictObject({ id: z.string(), name: z.string(), scheme: z.string(), units: z.array(z.string()) }),
  ),
  units: z.array(unit),
  certainty: z.array(certainty),
  awards: z.array(award),
  funnel: z.array(funnel).describe("how many nominees each condition removed"),
  prizes,
  findings,
});

export type EvaluationDocument = z.infer<typeof evaluationDocument>;
