import { z } from "zod";
import { comparisons } from "../../domain/award.js";
import { cite, expects, id, list, number, rawGroup, sentence, someOf, text } from "../scalars.js";

const scalarOperand = z.string(expects("text"));

/** A criterion under its keys as written, since they are the names of the comparisons. */
export interface CriterionInput {
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

/** A criterion: exactly one of `all`, `any`, `not`, or a `fact` with exactly one comparison and its label. */
export const criterion: z.ZodType<CriterionInput> = z.lazy(() =>
  rawGroup({
    all: someOf(criterion).optional(),
    any: someOf(criterion).optional(),
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
    const compared = comparisons.filter((by) => value[by] !== undefined).length;
    const wellFormed =
      heads === 1 && (value.fact === undefined ? compared === 0 : compared === 1 && value.label !== undefined);
    if (!wellFormed) context.addIssue({ code: "custom", message: expects("one_test") });
  }),
) as z.ZodType<CriterionInput>;
