import { resolve } from "node:path";
import type { Round } from "../../domain/plan.js";
import type { DrawnFile } from "../../report/formats.js";
import { type UnitReturn, unitReturns } from "../../report/reading/unit-return.js";
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
  const all = unitReturns(result, options.by ?? result.round.reportsDue);
  const returns = all.filter(({ unit }) => options.unit?.includes(unit.id) ?? true);
  // Files of nobody go back to nobody, so they are said here.
  const lost = result.findings.filter((finding) =>
    result.readings.some((reading) => reading.unit === undefined && reading.file === finding.place?.file),
  );
  io.err(showFindings(lost, workspace.texts, lang));
  if (returns.length === 0) {
    io.err(`${say(lang, "noReport")}\n`);
    return exitCode.noReport;
  }
  const command = commandOf("return", { ...options }, lang, { cwd: io.cwd, root: workspace.root });
  const made = { files: letters(returns, result.round), origin: originOf(workspace, read.inputs), command };
  await deliver(context, resolve(io.cwd, options.out), options.out, made);
  io.err(`${countWords(result.findings, lang)}\n`);
  return exitCode.done;
}

async function* letters(returns: readonly UnitReturn[], { period }: Round): AsyncGenerator<DrawnFile> {
  for (const one of returns) yield [`${one.unit.id}.xlsx`, await renderReturn(one, period.to)];
}
