import { resolve } from "node:path";
import { closest } from "../../domain/closest.js";
import {
  kindNames,
  type ReportFormat,
  type ReportKind,
  reportFormats,
  reportKinds,
} from "../../domain/report-kinds.js";
import { maskPersons } from "../../report/mask-persons.js";
import { wordingFindings } from "../../report/papers/wording-findings.js";
import { expectUnit } from "../arguments.js";
import type { CommandContext } from "../command-context.js";
import { deliver } from "../deliver.js";
import { drawReports } from "../draw-reports.js";
import { exitCode, UsageError } from "../io.js";
import { commandOf, originOf } from "../origin.js";
import { runRound } from "../run-round.js";
import { countWords, showFindings } from "../show-findings.js";
import { suggestion } from "../subject.js";
import { say } from "../words.js";

interface ReportOptions {
  readonly kind: readonly string[];
  readonly format: readonly string[];
  readonly reports?: readonly string[];
  readonly unit?: readonly string[];
  readonly decidedOn?: string;
  readonly asOf?: string;
  readonly maskPersons?: boolean;
  readonly out: string;
}

/** `thidua report`: papers and lists of a round, each in each of the formats asked for. */
export async function reportCommand(context: CommandContext, folder: string, options: ReportOptions): Promise<number> {
  const { io, lang } = context;
  const wanted = wantedOf(context, options);
  const run = await runRound(context, folder, options);
  if (!run) return exitCode.workspace;
  const { workspace, reportCount } = run;
  const result = options.maskPersons ? maskPersons(run.result) : run.result;
  for (const unit of options.unit ?? []) expectUnit(context, result.plan, unit);
  const shown = options.unit ? new Set(options.unit) : undefined;
  const draw = { result, lang, shown };
  const wordings = wordingFindings(result, wanted.kinds);
  const errors = result.findings.filter((one) => one.severity === "error");
  io.err(showFindings([...errors, ...wordings], new Map(), lang));
  const drawings = wanted.kinds.map((kind) => ({ kind, formats: wanted.formats }));
  const { files, said } = drawReports(context, draw, drawings);
  for (const sentence of said) io.err(`${sentence}\n`);
  const command = commandOf("report", { ...options }, lang, { cwd: io.cwd, root: workspace.root });
  const made = { files, origin: originOf(workspace, run.inputs), command };
  await deliver(context, resolve(io.cwd, options.out), options.out, made);
  io.err(`${countWords([...result.findings, ...wordings], lang)}\n`);
  if (reportCount === 0) {
    io.err(`${say(lang, "noReport")}\n`);
    return exitCode.noReport;
  }
  return exitCode.done;
}

/** Every kind in every format asked for; one that there is not is wrong usage, and what there is is listed. */
function wantedOf({ lang }: CommandContext, options: ReportOptions) {
  const formats = options.format.map((written): ReportFormat => {
    const format = reportFormats.find((one) => one === written);
    if (!format) throw new UsageError(say(lang, "unknownFormat", { what: written, known: reportFormats.join(", ") }));
    return format;
  });
  const kinds = options.kind.map((written): ReportKind => {
    const kind = kindNames.find((one) => one === written);
    const known = kindsText();
    if (!kind) {
      const nearest = suggestion(closest(written, kindNames), lang);
      throw new UsageError(say(lang, "unknownKind", { what: written, suggestion: nearest, known }));
    }
    const absent = formats.find((format) => !formatsOf(kind).includes(format));
    if (absent) throw new UsageError(say(lang, "noSuchFormat", { kind, format: absent, known }));
    return kind;
  });
  return { kinds: [...new Set(kinds)], formats };
}

function formatsOf(kind: ReportKind): readonly ReportFormat[] {
  return reportKinds[kind];
}

/** "request, minutes (docx, html, json); ranking (docx, html, xlsx, csv, json)". */
function kindsText(): string {
  const lists = [...new Set(kindNames.map((kind) => formatsOf(kind).join(", ")))];
  return lists
    .map((formats) => `${kindNames.filter((kind) => formatsOf(kind).join(", ") === formats).join(", ")} (${formats})`)
    .join("; ");
}
