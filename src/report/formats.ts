import type { ReportFormat } from "../domain/report-kinds.js";
import type { Documents, ReportDocument } from "./document.js";
import { evaluationDocument } from "./papers/evaluation.js";
import type { DrawContext } from "./tables/draw-context.js";

/** A file that was drawn. */
export type DrawnFile = readonly [name: string, content: string | Uint8Array];

/** Draws one document as the files of one format, each when it is asked for; heavy ones are imported only then. */
type Draw = (name: string, document: ReportDocument, context: DrawContext) => AsyncGenerator<DrawnFile>;

const drawings: Readonly<Record<ReportFormat, Draw>> = {
  docx: async function* (name, document, { result }) {
    const { renderDocx } = await import("./docx/render-docx.js");
    yield [`${name}.docx`, await renderDocx(document, result.round.period.to)];
  },
  html: async function* (name, document, { lang }) {
    const { renderHtml } = await import("./html/render-html.js");
    yield [`${name}.html`, renderHtml(document, lang)];
  },
  xlsx: async function* (name, document, { result }) {
    const { renderXlsx } = await import("./xlsx/report-workbook.js");
    yield [`${name}.xlsx`, await renderXlsx(document, result.round.period.to)];
  },
  csv: async function* (name, { tables }) {
    const { renderCsv } = await import("./csv.js");
    const named = (table: string) => (tables.length === 1 ? `${name}.csv` : `${name}-${table}.csv`);
    for (const table of tables) yield [named(table.id), renderCsv(table)];
  },
  json: async function* (name, document, context) {
    if (name === "evaluation") {
      const { renderJson } = await import("./json/evaluation-json.js");
      yield [`${name}.json`, renderJson(context)];
    } else {
      const { renderDocumentJson } = await import("./json/document-json.js");
      yield [`${name}.json`, renderDocumentJson(name, document)];
    }
  },
};

/** The files of documents in one format, each drawn when it is asked for: of ten thousand letters one is held at a time. */
export async function* drawDocuments(
  documents: Documents,
  format: ReportFormat,
  context: DrawContext,
): AsyncGenerator<DrawnFile> {
  for (const [name, document] of documents) yield* drawings[format](name, document, context);
}

/** The evaluation as text for a screen; brief, unless single units are asked for. */
export async function drawScreen(
  context: DrawContext,
  screen: { readonly colour: boolean; readonly width: number },
): Promise<string> {
  const { renderTerminal } = await import("./terminal.js");
  return renderTerminal(evaluationDocument(context, context.shown === undefined ? "brief" : "full"), screen);
}
