import { z } from "zod";
import { bases } from "../../domain/basis.js";
import { periodKinds } from "../../domain/period.js";
import { severities } from "../../domain/severity.js";
import { verdicts } from "../../domain/verdict.js";

export const decimalText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe("an exact decimal in the target's measure, or points");
export const openDecimal = decimalText.nullable();
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const basis = z.enum(bases);
export const cite = z.strictObject({ document: z.string(), provision: z.string().nullable(), basis });
export const verdict = z.enum(verdicts);
export const rank = z.number().int().positive().nullable();

export const knownPlace = z.union([
  z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }),
  z.strictObject({ file: z.string(), line: z.number().int(), column: z.number().int() }),
]);
export const place = knownPlace.nullable();

const found = z.strictObject({
  code: z.string().regex(/^TD\d{3}$/),
  severity: z.enum(severities),
  args: z.record(z.string(), z.string()),
  message: z.string(),
  place,
});
export type FoundJson = z.output<typeof found>;
export const findings = z.array(found);
export const planNamed = z.strictObject({ id: z.string(), name: z.string() });
export const period = z.strictObject({ kind: z.enum(periodKinds), name: z.string(), from: day, to: day });
