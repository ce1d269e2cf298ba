import type { ReportDocument, ReportTable, StatePaper, TextBlock } from "../document.js";
import type { DocumentDocument } from "../json-schema/document.js";
import { jsonText } from "./parts.js";

/** A paper or a list as `thidua.document/1`. */
export function renderDocumentJson(name: string, { title, subtitle, paper, tables, closing }: ReportDocument): string {
  const document: DocumentDocument = {
    format: "thidua.document/1",
    name,
    title,
    subtitle: [...subtitle],
    paper: paper ? paperJson(paper) : null,
    tables: [...tables].map(tableJson),
    closing: [...closing],
  };
  return jsonText(document);
}

function paperJson(paper: StatePaper): NonNullable<DocumentDocument["paper"]> {
  const { agency, number, placeAndDay, isDraft, addressees, text, signatures, recipients } = paper;
  return {
    agency: { above: agency.above ?? null, own: agency.own },
    number: number ?? null,
    placeAndDay,
    isDraft,
    addressees: [...addressees],
    text: text.map(blockJson),
    signatures: signatures.map(({ lines, name }) => ({ lines: [...lines], name: name ?? null })),
    recipients: [...recipients],
  };
}

function blockJson(block: TextBlock): NonNullable<DocumentDocument["paper"]>["text"][number] {
  return block.kind === "table" ? { kind: "table", table: tableJson(block.table) } : { ...block };
}

function tableJson({ id, title, columns, rows, notes }: ReportTable): DocumentDocument["tables"][number] {
  return {
    id,
    title,
    columns: columns.map((column) => column.title),
    rows: rows.map((row) => row.map((cell) => ({ text: cell.text, number: cell.number ?? null }))),
    notes: [...(notes ?? [])],
  };
}
