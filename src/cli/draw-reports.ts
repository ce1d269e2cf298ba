import type { ReportFormat, ReportKind } from "../domain/report-kinds.js";
import type { Documents } from "../report/document.js";
import { type DrawnFile, drawDocuments } from "../report/formats.js";
import { documentsOf, sharesNumber } from "../report/papers/documents.js";
import type { DrawContext } from "../report/tables/draw-context.js";
import type { CommandContext } from "./command-context.js";
import { say } from "./words.js";

/** Kinds of reports, each in the formats in which it is wanted. */
export type Drawings = readonly { readonly kind: ReportKind; readonly formats: readonly ReportFormat[] }[];

/** The files of reports, drawn as they are asked for; what is to be said of kinds that come to none or to several papers of one number. */
export function drawReports(
  { lang }: CommandContext,
  draw: DrawContext,
  drawings: Drawings,
): { readonly files: AsyncIterable<DrawnFile>; readonly said: readonly string[] } {
  const reports = drawings.map(({ kind, formats }) => ({ kind, formats, documents: documentsOf(kind, draw) }));
  const said = reports.flatMap(({ kind, documents }) => [
    ...(documents.size === 0 ? [say(lang, "nothingToDraw", { kind })] : []),
    ...(sharesNumber(kind, draw, documents) ? [say(lang, "sharedNumber", { kind })] : []),
  ]);
  return { files: drawn(reports, draw), said };
}

async function* drawn(
  reports: readonly { readonly formats: readonly ReportFormat[]; readonly documents: Documents }[],
  draw: DrawContext,
): AsyncGenerator<DrawnFile> {
  for (const { formats, documents } of reports)
    for (const format of formats) yield* drawDocuments(documents, format, draw);
}
