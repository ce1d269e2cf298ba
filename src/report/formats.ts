import type { ReportFormat } from "../domain/report-kinds.js";
import type { Documents, ReportDocument } from "./document.js";
import { evaluationDocument } from "./papers/evaluation.js";
import type { DrawContext } from "./tables/draw-context.js";

/** A file that was drawn. */
export type DrawnFile = readonly [name: string, content: string | Uint8Array];

/** Draws one document as the files of one format; heavy ones are imported only when asked for. */
type Draw = (name: string, document: ReportDocument, context: DrawContext) => Promise<readonly DrawnFile[]>;

const drawings: Readonly<Record<ReportFormat, Draw>> = {
  docx: async (name, document, { result }) => {
    const { renderDocx } = await import("./docx/render-docx.js");
    return [[`${name}.docx`, await renderDocx(document, result.round.period.to)]];
  },
  html: async (name, document, { lang }) => {
    const { renderHtml } = await import("./html/render-html.js");
    return [[`${name}.html`, renderHtml(document, lang)]];
  },
  xlsx: async (name, document, { result }) => {
    const { renderXlsx } = await import("./xlsx/report-workbook.js");
    return [[`${name}.xlsx`, await renderXlsx(document, result.round.period.to)]];
  },
  csv: async (name, { tables }) => {
    const { renderCsv } = await import("./csv.js");
    const named = (table: string) => (tables.length === 1 ? `${name}.csv` : `${name}-${table}.csv`);
    return tables.map((table) => [named(table.id), renderCsv(table)]);
  },
  json: async (name, document, context) => {
    if (name === "evaluation") {
      const { renderJson } = await import("./json/evaluation-json.js");
      return [[`${name}.json`, renderJson(context)]];
    }
    const { renderDocumentJson } = await import("./json/document-json.js");
    return [[`${name}.json`, renderDocumentJson(name, document)]];
  },
};

/** The files of documents in one format, each drawn when it is asked for: of ten thousand letters one is held at a time. */
export async function* drawDocuments(
  documents: Documents,
  format: ReportFormat,
  context: DrawContext,
): AsyncGenerator<DrawnFile> {
  for (const [name, document] of documents) yield* await drawings[format](name, document, context);
}

/** The evaluation as text for a screen; brief, unless single units are asked for. */
export async function drawScreen(
  context: DrawContext,
  screen: { readonly colour: boolean; readonly width: number },
): Promise<string> {
  const { renderTerminal } = await import("./terminal.js");
  return renderTerminal(evaluationDocument(context, context.shown === undefined ? "brief" : "full"), screen);
}
