import { z } from "zod";
import { skipReasons, workbookKinds } from "../../domain/file-reading.js";
import { readingKinds } from "../../domain/observation.js";
import { findings, openDecimal, period, planNamed } from "./parts.js";

/** The JSON that `thidua ingest --format json` writes. */
export const observationsDocument = z.strictObject({
  format: z.literal("thidua.observations/1"),
  plan: planNamed,
  period,
  files: z
    .array(
      z.strictObject({
        file: z.string(),
        kind: z.enum(workbookKinds).nullable().describe("by its content; null where it could not be opened"),
        unit: z.string().nullable(),
        sheet: z.string().nullable(),
        table: z.string().nullable().describe("the range from the headings to the last row, such as A7:G38"),
        skipped: z.array(z.strictObject({ row: z.number().int(), text: z.string(), reason: z.enum(skipReasons) })),
      }),
    )
    .describe("one entry for each table that was read, or for each file from which none was"),
  observations: z.array(
    z.strictObject({
      unit: z.string().nullable(),
      target: z.string().nullable(),
      item: z.string().nullable().describe("an item of the scheme, for points that the unit gives itself"),
      period: z.string().describe("the year the figure speaks of"),
      raw: z.string(),
      reading: z.enum(readingKinds),
      value: openDecimal.describe("exact, in the measure; null unless the reading is figure or zero"),
      measure: z.string().nullable(),
      place: z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }),
      supersededBy: z.string().nullable(),
      note: z.string().nullable().describe("what a doubtful cell may mean, parted by |, else the evidence beside it"),
    }),
  ),
  findings,
});

export type ObservationsDocument = z.infer<typeof observationsDocument>;
