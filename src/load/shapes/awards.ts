import { z } from "zod";
import { ballotKinds, nomineeKinds, voteBases } from "../../domain/award.js";
import { factTypes } from "../../domain/fact.js";
import { dossierPaperNames } from "../../domain/registers/dossiers.js";
import { boolean, choice, cite, date, expects, group, id, list, number, sentence, text } from "../scalars.js";

const scalarOperand = z.string(expects("text"));

interface CriterionInput {
  readonly all?: readonly CriterionInput[] | undefined;
  readonly any?: readonly CriterionInput[] | undefined;
  readonly not?: CriterionInput | undefined;
  readonly label?: string | undefined;
  readonly fact?: string | undefined;
  readonly is?: string | undefined;
  readonly one_of?: readonly string[] | undefined;
  readonly at_least?: z.output<typeof number> | undefined;
  readonly at_most?: z.output<typeof number> | undefined;
  readonly more_than?: z.output<typeof number> | undefined;
  readonly less_than?: z.output<typeof number> | undefined;
  readonly cite?: z.output<typeof cite> | undefined;
}
export type CriterionShape = CriterionInput;

const tests = ["is", "one_of", "at_least", "at_most", "more_than", "less_than"] as const;

/** A criterion: exactly one of `all`, `any`, `not`, or a `fact` with exactly one comparison and its label. */
const criterion: z.ZodType<CriterionInput> = z.lazy(() =>
  group({
    all: list(criterion).min(1).optional(),
    any: list(criterion).min(1).optional(),
    not: criterion.optional(),
    label: sentence.optional(),
    fact: id.optional(),
    is: scalarOperand.or(z.boolean().transform(String)).optional(),
    one_of: list(text).optional(),
    at_least: number.optional(),
    at_most: number.optional(),
    more_than: number.optional(),
    less_than: number.optional(),
    cite: cite.optional(),
  }).superRefine((value, context) => {
    const heads = [value.all, value.any, value.not, value.fact].filter((part) => part !== undefined).length;
    const compared = tests.filter((test) => value[test] !== undefined).length;
    const wellFormed =
      heads === 1 && (value.fact === undefined ? compared === 0 : compared === 1 && value.label !== undefined);
    if (!wellFormed) context.addIssue({ code: "custom", message: expects("one_test") });
  }),
) as z.ZodType<CriterionInput>;

/** A title or commendation: dated rules, what stays human judgement, and examples that are run. */
export const awardFile = group({
  award: id,
  name: text,
  /** Other names under which lists have it. */
  also_called: list(text).default([]),
  kind: choice(["title", "commendation"]),
  for: list(choice(nomineeKinds)),
  clock: choice(["decision"]),
  competition: choice(["rank", "none"]).default("none"),
  criteria: list(
    group({
      id,
      text: sentence,
      /** A day, or `document`: as long as the cited document holds. */
      from: z.union([date, z.literal("document")], expects("date")),
      cite,
      /** `none` repeals. */
      value: criterion.or(z.literal("none")),
    }),
  ),
  /** How a council must vote on it; the latest on the day counts. */
  votes: list(
    group({
      from: date,
      ballot: choice(ballotKinds).optional(),
      threshold: number,
      /** More than the threshold, not at least. */
      strict: boolean.default(false),
      base: choice(voteBases),
      cite,
    }),
  ).default([]),
  dossier: group({ papers: list(choice(dossierPaperNames)), cite }).optional(),
  not_modelled: list(sentence).default([]),
  examples: list(
    group({
      name: sentence,
      decided_on: date,
      facts: z.record(id, text),
      verdict: choice(["met", "not_met", "unknown"]),
    }),
  ).default([]),
});

/** facts.yaml: the facts that forms ask for. */
export const factsFile = group({
  facts: list(
    group({
      id,
      name: sentence,
      type: choice(factTypes),
      choices: list(group({ id, name: text })).default([]),
      /** The kinds of nominee it is about; the units' forms ask what is about collectives. */
      for: list(choice(nomineeKinds)).default(["collective"]),
    }),
  ),
});
