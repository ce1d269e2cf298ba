import type { ReportFormat } from "../domain/report-kinds.js";
import type { Documents, ReportDocument } from "./document.js";
import { evaluationDocument } from "./papers/evaluation.js";
import type { DrawContext } from "./tables/draw-context.js";

/** Files by name. */
export type DrawnFiles = ReadonlyMap<string, string | Uint8Array>;

/** Draws one document as the files of one format; heavy ones are imported only when asked for. */
type Draw = (name: string, document: ReportDocument, context: DrawContext) => Promise<DrawnFiles>;

const drawings: Readonly<Record<ReportFormat, Draw>> = {
  docx: async (name, document, { result }) => {
    const { renderDocx } = await import("./docx/render-docx.js");
    return new Map([[`${name}.docx`, await renderDocx(document, result.round.period.to)]]);
  },
  html: async (name, document, { lang }) => {
    const { renderHtml } = await import("./html/render-html.js");
    return new Map([[`${name}.html`, renderHtml(document, lang)]]);
  },
  xlsx: async (name, document, { result }) => {
    const { renderXlsx } = await import("./xlsx/report-workbook.js");
    return new Map([[`${name}.xlsx`, await renderXlsx(document, result.round.period.to)]]);
  },
  csv: async (name, { tables }) => {
    const { renderCsv } = await import("./csv.js");
    const named = (table: string) => (tables.length === 1 ? `${name}.csv` : `${name}-${table}.csv`);
    return new Map(tables.map((table): [string, string] => [named(table.id), renderCsv(table)]));
  },
  json: async (name, document, context) => {
    if (name === "evaluation") {
      const { renderJson } = await import("./json/evaluation-json.js");
      return new Map([[`${name}.json`, renderJson(context)]]);
    }
    const { renderDocumentJson } = await import("./json/document-json.js");
    return new Map([[`${name}.json`, renderDocumentJson(name, document)]]);
  },
};

/** The files of documents in one format. */
export async function drawDocuments(
  documents: Documents,
  format: ReportFormat,
  context: DrawContext,
): Promise<DrawnFiles> {
  const drawn: [string, string | Uint8Array][] = [];
  for (const [name, document] of documents) drawn.push(...(await drawings[format](name, document, context)));
  return new Map(drawn);
}

/** The evaluation as text for a screen; brief, unless single units are asked for. */
export async function drawScreen(
  context: DrawContext,
  screen: { readonly colour: boolean; readonly width: number },
): Promise<string> {
  const { renderTerminal } = await import("./terminal.js");
  return renderTerminal(evaluationDocument(context, context.shown === undefined ? "brief" : "full"), screen);
}
