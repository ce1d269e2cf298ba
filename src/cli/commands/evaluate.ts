import { join, resolve } from "node:path";
import { awardRound } from "../../award/award-round.js";
import { closest } from "../../domain/closest.js";
import { isIsoDate } from "../../domain/dates.js";
import { sortFindings } from "../../domain/finding.js";
import type { Plan, Round } from "../../domain/plan.js";
import { evaluateRound } from "../../evaluate/evaluate-round.js";
import { gather } from "../../ingest/gather.js";
import { drawings, type Format } from "../../report/formats.js";
import type { RoundResult } from "../../report/result.js";
import type { CommandContext } from "../command-context.js";
import { codeFor, type FailOn } from "../fail-on.js";
import { writeWhole } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { readReports } from "../read-reports.js";
import { readRegisters } from "../registers.js";
import { countWords, showFindings } from "../show-findings.js";
import { say } from "../words.js";
import { openWorkspace } from "../workspace.js";

interface EvaluateOptions {
  readonly reports?: readonly string[];
  readonly unit?: readonly string[];
  readonly decidedOn?: string;
  readonly format: Format;
  readonly out?: string;
  readonly failOn: FailOn;
}

/** `thidua evaluate`: load -> ingest -> evaluate -> award -> report. */
export async function evaluateCommand(
  context: CommandContext,
  folder: string,
  options: EvaluateOptions,
): Promise<number> {
  const { io, lang } = context;
  if (options.format === "xlsx" && options.out === undefined) throw new UsageError(say(lang, "needsOut"));
  if (options.decidedOn !== undefined && !isIsoDate(options.decidedOn))
    throw new UsageError(say(lang, "badDate", { what: options.decidedOn }));
  const workspace = openWorkspace(io.cwd, folder);
  const { plan } = workspace;
  if (!plan || !workspace.round) {
    io.err(`${showFindings(workspace.findings, workspace.texts, lang)}${say(lang, "cannotLoad")}\n`);
    return exitCode.workspace;
  }
  for (const unit of options.unit ?? []) expectUnit(context, plan, unit);
  const round: Round = { ...workspace.round, decidedOn: options.decidedOn ?? workspace.round.decidedOn };

  const registers = await readRegisters(workspace, plan, round);
  const reports = await readReports(context, workspace, plan, round, options.reports ?? []);
  const gathered = gather(plan, reports.readings, registers.registers.receipts);
  const submissions = { ...gathered.submissions, registers: registers.registers };
  const evaluated = evaluateRound(plan, round, submissions);
  const awarded = awardRound(plan, round, evaluated.evaluation, submissions);
  const result: RoundResult = {
    plan,
    round,
    judgedOn: awarded.judgedOn,
    evaluation: evaluated.evaluation,
    awards: awarded.awards,
    registers: registers.registers,
    findings: sortFindings([
      ...workspace.findings,
      ...reports.findings,
      ...gathered.findings,
      ...registers.findings,
      ...evaluated.findings,
      ...awarded.findings,
    ]),
  };

  const shown = options.unit ? new Set(options.unit) : undefined;
  const drawing = await drawings[options.format](result, {
    lang,
    shown,
    colour: io.colour && !options.out,
    width: io.width,
  });
  if (options.out === undefined) io.out(drawing.main);
  else deliver(context, resolve(io.cwd, options.out), options.out, drawing.files);
  const counts = { units: String(result.evaluation.units.length), reports: String(gathered.submissions.reports.size) };
  io.err(`${say(lang, "evaluated", counts)} ${countWords(result.findings, lang)}\n`);
  if (gathered.submissions.reports.size === 0) {
    io.err(`${say(lang, "noReport")}\n`);
    return exitCode.noReport;
  }
  return codeFor(result.findings, options.failOn);
}

/** A unit named on the command line must be one of the plan's. */
export function expectUnit({ lang }: CommandContext, plan: Plan, unit: string): void {
  if (plan.units.has(unit)) return;
  const nearest = closest(unit, plan.units.keys());
  const suggestion = nearest === "" ? "" : lang === "vi" ? ` Có phải “${nearest}”?` : ` Did you mean “${nearest}”?`;
  throw new UsageError(say(lang, "unknownUnit", { what: unit, suggestion }));
}

/** Write the files of a result, whole or not at all. */
export function deliver(
  { io, lang }: CommandContext,
  folder: string,
  named: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  for (const [name, content] of files) {
    try {
      writeWhole(join(folder, name), content);
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new UsageError(say(lang, "cannotWrite", { what: `${named}/${name}`, why }));
    }
  }
  io.err(`${say(lang, "written", { count: String(files.size), where: named })}\n`);
}
