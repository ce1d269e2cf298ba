import type { ReadingResult } from "../../report/reading/reading-result.js";
import { reportedFigures } from "../../report/reading/reported-figures.js";
import type { Lang } from "../../report/words/words.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { exitCode, type Io } from "../io.js";
import { readRound } from "../read-round.js";
import { schemaLine } from "../schema-line.js";
import { countWords } from "../show-findings.js";
import { say } from "../words.js";
import { MAPPING_FILE } from "../workspace.js";

interface IngestOptions {
  readonly reports?: readonly string[];
  readonly format: "terminal" | "json" | "csv";
  readonly suggestMapping?: true;
  readonly failOn: FailOn;
}

/** `thidua ingest`: what every file says, cell by cell, without evaluating. */
export async function ingestCommand(context: CommandContext, folder: string, options: IngestOptions): Promise<number> {
  const { io, lang } = context;
  const read = await readRound(context, folder, options.reports);
  if (!read) return exitCode.workspace;
  const { reading: result } = read;
  io.out(options.suggestMapping ? await draft(result, lang) : await drawn(result, options.format, lang, io));
  const counts = { files: String(result.readings.length), figures: String(reportedFigures(result).length) };
  io.err(`${say(lang, "ingested", counts)} ${countWords(result.findings, lang)}\n`);
  if (result.readings.every((reading) => reading.tables.length === 0)) {
    io.err(`${say(lang, "noReport")}\n`);
    return exitCode.noReport;
  }
  return codeFor(result.findings, options.failOn);
}

async function draft(result: ReadingResult, lang: Lang): Promise<string> {
  const { mappingDraft } = await import("../../report/reading/mapping-draft.js");
  return schemaLine("mapping", MAPPING_FILE) + mappingDraft(result.plan, result.readings, lang);
}

async function drawn(result: ReadingResult, format: IngestOptions["format"], lang: Lang, io: Io): Promise<string> {
  if (format === "json") {
    const { renderObservations } = await import("../../report/reading/observations-json.js");
    return renderObservations(result, lang);
  }
  const { figuresTable, readingDocument } = await import("../../report/reading/reading-document.js");
  if (format === "csv") {
    const { renderCsv } = await import("../../report/csv.js");
    return renderCsv(figuresTable(result, lang));
  }
  const { renderTerminal } = await import("../../report/terminal.js");
  return renderTerminal(readingDocument(result, lang), { colour: io.colour, width: io.width });
}
