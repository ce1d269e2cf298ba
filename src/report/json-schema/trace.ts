import { z } from "zod";
import { selections } from "../../award/award-result.js";
import { comparisons, nomineeKinds, occasions, voteBases } from "../../domain/award.js";
import { factTypes } from "../../domain/fact.js";
import { roundings } from "../../domain/ratio.js";
import { itemAuthors, itemKinds, scoreSources, vacancies } from "../../domain/scheme.js";
import { directions, targetOrigins } from "../../domain/target.js";
import { targetVerdicts } from "../../domain/verdict.js";
import { goalSources, unitStatuses } from "../../evaluate/evaluation.js";
import { basis, day, planNamed, verdict } from "./parts.js";

/**
 * The trace as `thidua.trace/1`: from it every total, rank, verdict and selection can be derived again, without the
 * rules and the reports. Numbers are exact decimals as text, shares and thresholds fractions `a/b`; null is not known.
 */
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
const openDecimal = decimalText.nullable();
const fraction = z.string().regex(/^-?\d+(\.\d+)?\/\d+(\.\d+)?$/);
const cell = z.string().describe("file, sheet and cell, or file:line");
const cite = z.strictObject({
  document: z.string(),
  paper: z.string().describe("the document as people call it"),
  provision: z.string().nullable(),
  basis,
});

const leaf = z.strictObject({
  label: z.string(),
  fact: z.string(),
  by: z.enum(comparisons),
  to: z.union([z.boolean(), z.string(), z.array(z.string())]),
  seen: z
    .strictObject({
      type: z.enum(factTypes),
      value: z.union([z.boolean(), z.string()]),
      orMore: z.boolean(),
      basis: basis.nullable(),
      cells: z.array(cell),
    })
    .nullable(),
  verdict,
  cite,
});

/** A node of a rule: a comparison, or what is to be made of several. */
export interface TraceNode {
  readonly all?: readonly TraceNode[] | undefined;
  readonly any?: readonly TraceNode[] | undefined;
  readonly not?: TraceNode | undefined;
  readonly leaf?: z.output<typeof leaf> | undefined;
  readonly verdict: z.output<typeof verdict>;
}

const node: z.ZodType<TraceNode> = z.lazy(() =>
  z.strictObject({
    all: z.array(node).optional(),
    any: z.array(node).optional(),
    not: node.optional(),
    leaf: leaf.optional(),
    verdict,
  }),
);

const target = z.strictObject({
  target: z.string(),
  name: z.string(),
  from: z.enum(targetOrigins),
  direction: z.enum(directions),
  goal: openDecimal.describe("for directions that speak of a base, the base"),
  goalFrom: z.enum(goalSources).nullable(),
  goalCite: cite.nullable(),
  actual: openDecimal,
  previous: openDecimal,
  share: fraction.nullable(),
  verdict: z.enum(targetVerdicts),
  cell: cell.nullable(),
  cite,
});

const item = z.strictObject({
  item: z.string(),
  name: z.string(),
  group: z.string(),
  kind: z.enum(itemKinds),
  by: z.enum(itemAuthors),
  fact: z.string().nullable().describe("the yes or no that decides"),
  shape: z.string().nullable().describe("of an item by targets, the shape with its numbers"),
  targets: z.array(z.string()),
  counts: z.array(z.enum(scoreSources)).describe("whose score counts, the first there is"),
  maxPoints: openDecimal,
  maxBonus: openDecimal.describe("the item's own cap"),
  scores: z.strictObject({ self: openDecimal, cluster: openDecimal, appraised: openDecimal, computed: openDecimal }),
  points: openDecimal,
  cell: cell.nullable().describe("of the score or the fact that counts; figures stand with their targets"),
  pointsFrom: z.enum([...scoreSources, "not_applicable"]).nullable(),
  bonus: decimalText,
  cite,
  method: cite,
});

const unit = z.strictObject({
  id: z.string(),
  name: z.string(),
  cluster: z.string().nullable(),
  status: z.enum(unitStatuses),
  targets: z.array(target),
  items: z.array(item),
  gates: z.array(z.strictObject({ id: z.string(), label: z.string(), rule: node, cite })),
  bonus: decimalText,
  total: openDecimal,
  known: decimalText,
  open: decimalText,
  rank: z.number().int().nullable(),
  rankFrom: z.number().int().nullable(),
  rankTo: z.number().int().nullable(),
});

const cluster = z.strictObject({
  id: z.string(),
  name: z.string(),
  scheme: z.string(),
  decimals: z.number().int(),
  rounding: z.enum(roundings),
  maxBonus: openDecimal.describe("the cap on the bonus of all groups together"),
  groups: z.array(z.strictObject({ id: z.string(), name: z.string(), max: decimalText, maxBonus: decimalText })),
  whenHolderFails: z.enum(vacancies),
  places: z.array(z.strictObject({ rank: z.number().int(), award: z.string(), cite })),
  units: z.array(z.string()),
  standings: z
    .array(
      z.strictObject({
        unit: z.string(),
        known: decimalText,
        open: decimalText,
        gate: verdict,
        takesPart: z.boolean(),
      }),
    )
    .describe("all units of the cluster, whoever is asked about; ranks follow from it"),
});

const vote = z.strictObject({
  council: z.string(),
  on: day,
  members: z.number().int(),
  present: z.number().int(),
  written: z.number().int(),
  yes: z.number().int(),
  ballot: z.string().nullable(),
  rule: z
    .strictObject({
      threshold: fraction,
      strict: z.boolean(),
      base: z.enum(voteBases),
      quorum: fraction.nullable(),
      ballot: z.string().nullable(),
      cite,
    })
    .nullable(),
  passed: z.boolean().nullable(),
  cell,
});

const award = z.strictObject({
  award: z.string(),
  name: z.string(),
  nominee: z.strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(nomineeKinds),
    unit: z.string().nullable(),
  }),
  occasion: z.enum(occasions),
  achievement: z.string().nullable(),
  competition: z.enum(["rank", "none"]),
  votesNeeded: z.boolean().describe("a rule says how a council votes on it"),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        versions: z
          .array(z.strictObject({ from: day, text: z.string(), cite, rule: node }))
          .describe("several where it is not known which applies; they decide only what all of them do"),
      }),
    )
    .describe("all of them must be met"),
  hold: z.strictObject({ paper: z.string(), cell }).nullable().describe("leaves open what would be met"),
  vote: vote.nullable(),
  quota: z
    .strictObject({ share: fraction, of: z.string(), base: openDecimal, within: z.enum(["unit", "round"]), cite })
    .nullable(),
  subBlockRank: openDecimal.describe("its rank in a block that was not ranked here, as its minutes say"),
  verdict,
  selection: z.enum(selections).nullable(),
  deciding: z.array(z.strictObject({ label: z.string(), cite })).describe("what decides the verdict"),
  enough: z
    .array(
      z.strictObject({
        label: z.string(),
        fact: z.string(),
        wanted: z.boolean(),
        enough: openDecimal.describe("the least or most that would do"),
        seen: openDecimal,
        of: openDecimal,
      }),
    )
    .describe("the least that would have to be otherwise for it to qualify"),
});

export const traceDocument = z
  .strictObject({
    format: z.literal("thidua.trace/1"),
    plan: planNamed,
    period: z.strictObject({ name: z.string(), from: day, to: day }),
    decidedOn: day.nullable(),
    judgedOn: day,
    clusters: z.array(cluster),
    units: z.array(unit),
    awards: z.array(award),
  })
  .describe("thidua.trace/1");

export type TraceDocument = z.output<typeof traceDocument>;
