import type { ReportDocument, ReportTable } from "./document.js";

/** The document as Markdown tables, as merge requests and wikis show them. */
export function renderMarkdown(document: ReportDocument): string {
  const parts = [
    `# ${escaped(document.title)}`,
    ...document.subtitle.map(escaped),
    ...[...document.tables].map(table),
    ...document.closing.map(escaped),
  ];
  return `${parts.join("\n\n")}\n`;
}

function table({ title, columns, rows, notes = [] }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const drawn =
    rows.length === 0
      ? []
      : [
          [
            line(columns.map((column) => escaped(column.title))),
            line(columns.map((column) => (column.align === "right" ? "--:" : "--"))),
            ...rows.map((row) => line(columns.map((_, at) => escaped(row[at]?.text ?? "")))),
          ].join("\n"),
        ];
  return [`## ${escaped(title)}`, ...drawn, ...notes.map(escaped)].join("\n\n");
}

/** Text that Markdown leaves as it is. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`).replaceAll(/\s*\n\s*/g, " ");
}
