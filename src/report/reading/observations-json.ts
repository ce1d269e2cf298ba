import { findingJson } from "../json.js";
import type { ObservationsDocument } from "../json-schema/observations.js";
import type { Lang } from "../words/words.js";
import type { ReadingResult } from "./reading-result.js";
import { reportedFigures } from "./reported-figures.js";

/** What was read as `thidua.observations/1`. */
export function renderObservations(result: ReadingResult, lang: Lang): string {
  const { kind, name, from, to } = result.round.period;
  const document: ObservationsDocument = {
    format: "thidua.observations/1",
    plan: { id: result.plan.id, name: result.plan.name },
    period: { kind, name, from, to },
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
    observations: reportedFigures(result).map((figure) => ({
      unit: figure.unit ?? null,
      target: figure.target ?? null,
      item: figure.item ?? null,
      period: figure.period,
      raw: figure.raw,
      reading: figure.reading,
      value: figure.value ?? null,
      measure: figure.measure ?? null,
      place: { file: figure.place.file, sheet: figure.place.sheet, cell: figure.place.cell },
      supersededBy: figure.supersededBy ?? null,
      note: figure.note ?? null,
    })),
    findings: result.findings.map((finding) => findingJson(finding, lang)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
