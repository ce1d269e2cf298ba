import { z } from "zod";
import { selections } from "../../award/award-result.js";
import { awardTurns } from "../../compare/effects.js";
import { occasions } from "../../domain/award.js";
import { targetVerdicts, verdicts } from "../../domain/verdict.js";
import { cite, day, decimalText, findings, openDecimal, place, rank } from "./parts.js";

const change = z.strictObject({
  kind: z.enum(["added", "removed", "changed", "renamed", "superseded"]),
  path: z.array(z.string()).describe("keys and ids, from the chapter of the rules or data to what changed"),
  where: z.string(),
  what: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  strictness: z.enum(["stricter", "looser"]).nullable(),
  from: day.nullable().describe("the day from which it holds"),
  cite: cite.nullable(),
  place,
});

const standing = z
  .strictObject({
    cluster: z.string().nullable(),
    known: decimalText,
    open: decimalText,
    rankFrom: rank,
    rankTo: rank,
  })
  .nullable();

const state = z
  .strictObject({ verdict: z.enum(verdicts), selection: z.enum(selections).nullable(), amount: openDecimal })
  .nullable();

const figure = z.strictObject({ target: z.string(), now: openDecimal, enough: openDecimal });
const verdict = z.enum(targetVerdicts).nullable();
const money = z.strictObject({ amount: decimalText, open: z.number().int() });

const effects = z.strictObject({
  cause: z.enum(["rules", "data", "both"]),
  units: z.array(
    z.strictObject({
      unit: z.string(),
      name: z.string(),
      before: standing,
      after: standing,
      targets: z.array(z.strictObject({ target: z.string(), before: verdict, after: verdict })),
    }),
  ),
  awards: z.array(
    z.strictObject({
      nominee: z.string(),
      name: z.string(),
      award: z.string(),
      occasion: z.enum(occasions),
      achievement: z.string().nullable(),
      turn: z.enum(awardTurns),
      before: state,
      after: state,
    }),
  ),
  money: z.strictObject({ before: money, after: money }).describe("prize money that is proposed, in đồng"),
  appeared: findings,
  gone: findings,
});

/** The JSON that `thidua diff` and `thidua whatif` write. */
export const changeDocument = z.strictObject({
  format: z.literal("thidua.diff/1"),
  before: z.string(),
  after: z.string(),
  unusable: z
    .strictObject({ side: z.string(), findings })
    .nullable()
    .describe("a side whose rules cannot be used; then nothing was compared"),
  reach: z
    .strictObject({
      unit: z.string(),
      award: z.string(),
      needed: z.array(z.strictObject({ what: z.string(), value: z.string() })),
      oneOf: z.array(figure).describe("single figures of which one more would bring the rank"),
      together: z.array(figure),
      beyond: z.array(z.string()).describe("conditions that no figure of a report settles"),
      verdict: z.enum(verdicts),
      selection: z.enum(selections).nullable(),
    })
    .nullable()
    .describe("what a unit needs for an award, where that was asked"),
  rules: z.array(change),
  data: z.array(change),
  effects: z.array(effects),
  reports: z.number().int().describe("reports on which effects were computed"),
  files: z.array(z.string()).describe("files of rules whose text is another one"),
  checked: findings.describe("what check says of the rules now and did not say before"),
  examples: z.strictObject({ count: z.number().int(), failing: z.number().int() }).nullable(),
  withoutData: z.enum(["before", "after"]).nullable(),
});
export type ChangeDocument = z.output<typeof changeDocument>;
