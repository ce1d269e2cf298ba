import { decimal } from "../../domain/decimal.js";
import type { ReadingKind } from "../../domain/observation.js";
import type { ReportDocument, ReportTable, Tone } from "../document.js";
import { findingsTable } from "../tables/findings-table.js";
import { numberText } from "../words/numbers.js";
import { type Lang, words } from "../words/words.js";
import { figureName, measureCell, valueCell } from "./figure-cells.js";
import type { ReadingResult } from "./reading-result.js";
import { type ReportedFigure, reportedFigures } from "./reported-figures.js";
import { skippedTable } from "./skipped-table.js";

const tones: Readonly<Record<ReadingKind, Tone>> = {
  figure: "plain",
  zero: "plain",
  achieved: "plain",
  not_achieved: "plain",
  blank: "faint",
  not_applicable: "faint",
  doubtful: "open",
  unreadable: "bad",
};

/** What was read, cell by cell: figures, rows passed over, and what is to be looked at. */
export function readingDocument(result: ReadingResult, lang: Lang): ReportDocument {
  const { text } = words[lang];
  const units = new Set(result.readings.map((reading) => reading.unit));
  return {
    lang,
    title: text.readingTitle,
    subtitle: [`${text.plan}: ${result.plan.name}. ${text.period}: ${result.round.period.name}.`],
    tables: [
      groupedFigures(result, lang),
      skippedTable(skippedRows(result), lang),
      findingsTable(result.findings, lang),
    ],
    closing: units.has(undefined) ? [text.filesOfNobody] : [],
  };
}

/** For a screen: the figures of each file under its name and unit. */
function groupedFigures(result: ReadingResult, lang: Lang): ReportTable {
  const { columns, rows, ...rest } = figuresTable(result, lang);
  const figures = reportedFigures(result);
  return {
    ...rest,
    columns: [{ title: words[lang].text.file }, ...columns.slice(3)],
    rows: rows.map((row, at) => [{ text: heading(result, figures[at], lang) }, ...row.slice(3)]),
    grouped: true,
  };
}

/** Every figure with its file, its unit and what replaced it, each in a column of its own. */
export function figuresTable(result: ReadingResult, lang: Lang): ReportTable {
  const { text, readings } = words[lang];
  return {
    id: "observations",
    title: text.figuresRead,
    columns: [
      { title: text.file },
      { title: text.unit },
      { title: text.replacedBy },
      { title: text.cell, width: 18 },
      { title: text.target, width: 40 },
      { title: text.period },
      { title: text.raw, width: 20 },
      { title: text.reading, width: 14 },
      { title: text.value, align: "right", width: 18 },
      { title: text.measure, width: 10 },
      { title: text.noteBeside, width: 26 },
    ],
    rows: reportedFigures(result).map((figure) => [
      { text: figure.place.file },
      { text: unitName(result, figure) },
      { text: figure.supersededBy ?? "" },
      { text: `${figure.place.sheet} ${figure.place.cell}`, tone: "faint" },
      { text: figureName(result.plan, figure) },
      { text: figure.period },
      { text: figure.raw },
      { text: readings[figure.reading], tone: tones[figure.reading] },
      valueCell(figure, lang),
      measureCell(result.plan, figure, lang),
      { text: noteText(figure, lang), tone: "faint" },
    ]),
  };
}

function skippedRows({ readings }: ReadingResult) {
  return readings.flatMap(({ file, tables }) =>
    tables.map(({ sheet, skipped }) => ({ file, skipped: skipped.map((row) => ({ sheet, ...row })) })),
  );
}

/** The file with the unit it is of, and the file that replaces it. */
function heading(result: ReadingResult, figure: ReportedFigure | undefined, lang: Lang): string {
  const { text } = words[lang];
  if (!figure) return "";
  const replaced = figure.supersededBy === undefined ? "" : ` (${text.replacedBy} ${figure.supersededBy})`;
  return `${figure.place.file}: ${unitName(result, figure) || text.unitUnknown}${replaced}`;
}

function unitName({ plan }: ReadingResult, { unit }: ReportedFigure): string {
  return plan.units.get(unit ?? "")?.name ?? "";
}

function noteText({ reading, note = "" }: ReportedFigure, lang: Lang): string {
  if (reading !== "doubtful") return note;
  return note
    .split(" | ")
    .filter((one) => one !== "")
    .map((one) => numberText(decimal(one), lang))
    .join(lang === "vi" ? " hoặc " : " or ");
}
