import { z } from "zod";
import { findings } from "./parts.js";

const count = z.number().int().nonnegative();

/** The JSON that `thidua check --format json` writes. */
export const findingsDocument = z.strictObject({
  format: z.literal("thidua.findings/1"),
  workspace: z.string().describe("as the command was given it; the files of its findings are named from there"),
  counts: z.strictObject({
    errors: count,
    warnings: count,
    notes: count,
    accepted: count.describe("reviewed in accepted.yaml, neither counted above nor listed"),
  }),
  findings,
});
export type FindingsDocument = z.output<typeof findingsDocument>;
