import { z } from "zod";
import { skipReasons } from "../../domain/file-reading.js";
import { findings, knownPlace, period, planNamed } from "./parts.js";

/** The JSON that `thidua ingest --register NAME --format json` writes. */
export const registerDocument = z.strictObject({
  format: z.literal("thidua.register/1"),
  plan: planNamed,
  period,
  register: z.string(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      skipped: z.array(
        z.strictObject({ row: z.number().int(), text: z.string(), reason: z.enum(skipReasons), sheet: z.string() }),
      ),
    }),
  ),
  lines: z.array(
    z.strictObject({
      values: z.record(z.string(), z.string()).describe("by column, as ids, days (2018-02-28) and plain decimals"),
      place: knownPlace,
    }),
  ),
  findings,
});
export type RegisterDocument = z.output<typeof registerDocument>;
