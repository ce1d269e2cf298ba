import type { ReportFormat, ReportKind } from "../domain/report-kinds.js";
import { type DrawnFiles, drawDocuments } from "../report/formats.js";
import { documentsOf, sharesNumber } from "../report/papers/documents.js";
import type { DrawContext } from "../report/tables/draw-context.js";
import type { CommandContext } from "./command-context.js";
import { say } from "./words.js";

/** Kinds of reports, each in the formats in which it is wanted. */
export type Drawings = readonly { readonly kind: ReportKind; readonly formats: readonly ReportFormat[] }[];

/** The files of reports, and what is to be said of kinds that come to none or to several papers of one number. */
export async function drawReports(
  { lang }: CommandContext,
  draw: DrawContext,
  drawings: Drawings,
): Promise<{ readonly files: DrawnFiles; readonly said: readonly string[] }> {
  const files = new Map<string, string | Uint8Array>();
  const said: string[] = [];
  for (const { kind, formats } of drawings) {
    const documents = documentsOf(kind, draw);
    if (documents.size === 0) said.push(say(lang, "nothingToDraw", { kind }));
    if (sharesNumber(kind, draw, documents)) said.push(say(lang, "sharedNumber", { kind }));
    for (const format of formats)
      for (const [name, content] of await drawDocuments(documents, format, draw)) files.set(name, content);
  }
  return { files, said };
}
