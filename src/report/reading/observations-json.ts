import { findingsJson, jsonText, nulled, planAndPeriod } from "../json/parts.js";
import type { ObservationsDocument } from "../json-schema/observations.js";
import type { Lang } from "../words/words.js";
import type { ReadingResult } from "./reading-result.js";
import { reportedFigures } from "./reported-figures.js";

/** What was read as `thidua.observations/1`. */
export function renderObservations(result: ReadingResult, lang: Lang): string {
  const document: ObservationsDocument = {
    format: "thidua.observations/1",
    ...planAndPeriod(result.plan, result.round),
    files: result.readings.flatMap((reading): ObservationsDocument["files"] => {
      const file = { file: reading.file, kind: reading.kind ?? null, unit: reading.unit ?? null };
      const tables = reading.tables.map(({ sheet, range, skipped }) => ({
        ...file,
        sheet,
        table: range,
        skipped: skipped.map((row) => ({ ...row })),
      }));
      return tables.length > 0 ? tables : [{ ...file, sheet: null, table: null, skipped: [] }];
    }),
    observations: nulled(reportedFigures(result)),
    findings: findingsJson(result.findings, lang),
  };
  return jsonText(document);
}
