import { resolve } from "node:path";
import { unitReturns } from "../../report/reading/unit-return.js";
import { renderReturn } from "../../report/xlsx/return-workbook.js";
import { expectDate, expectUnit } from "../arguments.js";
import type { CommandContext } from "../command-context.js";
import { deliver } from "../deliver.js";
import { exitCode } from "../io.js";
import { commandOf, originOf } from "../origin.js";
import { readRound } from "../read-round.js";
import { countWords, showFindings } from "../show-findings.js";
import { say } from "../words.js";

interface ReturnOptions {
  readonly reports?: readonly string[];
  readonly unit?: readonly string[];
  readonly by?: string;
  readonly out: string;
}

/** `thidua return`: for each unit a letter of what to correct, with what was read; its own file is never rewritten. */
export async function returnCommand(context: CommandContext, folder: string, options: ReturnOptions): Promise<number> {
  const { io, lang } = context;
  expectDate(context, options.by);
  const read = await readRound(context, folder, options.reports);
  if (!read) return exitCode.workspace;
  const { reading: result, workspace } = read;
  for (const unit of options.unit ?? []) expectUnit(context, result.plan, unit);
  const files = new Map<string, Uint8Array>();
  for (const one of unitReturns(result, options.by ?? result.round.reportsDue))
    if (options.unit?.includes(one.unit.id) ?? true)
      files.set(`${one.unit.id}.xlsx`, await renderReturn(one, result.round.period.to));
  // Files of nobody go back to nobody, so they are said here.
  const lost = result.findings.filter((finding) =>
    result.readings.some((reading) => reading.unit === undefined && reading.file === finding.place?.file),
  );
  io.err(showFindings(lost, workspace.texts, lang));
  if (files.size === 0) {
    io.err(`${say(lang, "noReport")}\n`);
    return exitCode.noReport;
  }
  const command = commandOf("return", { ...options }, lang, { cwd: io.cwd, root: workspace.root });
  const made = { files, origin: originOf(workspace, read.inputs), command };
  deliver(context, resolve(io.cwd, options.out), options.out, made);
  io.err(`${countWords(result.findings, lang)}\n`);
  return exitCode.done;
}
