import type { SkippedLine } from "../../domain/register-reading.js";
import type { ReportTable } from "../document.js";
import { type Lang, words } from "../words/words.js";

/** Rows passed over in some files. */
interface SkippedIn {
  readonly file: string;
  readonly skipped: readonly SkippedLine[];
}

/** Hàng không đọc: every row that was passed over, file by file, and why. */
export function skippedTable(files: readonly SkippedIn[], lang: Lang): ReportTable {
  const { text, skipped } = words[lang];
  return {
    id: "skipped",
    title: text.rowsSkipped,
    columns: [
      { title: text.file, width: 30 },
      { title: text.place, width: 18 },
      { title: text.why, width: 26 },
      { title: text.raw, width: 60 },
    ],
    rows: files.flatMap(({ file, skipped: rows }) =>
      rows.map((row) => [
        { text: file },
        { text: `${row.sheet} ${row.row}`, tone: "faint" as const },
        { text: skipped[row.reason] },
        { text: row.text },
      ]),
    ),
    grouped: true,
  };
}
