import { join, resolve } from "node:path";
import type { Plan } from "../../domain/plan.js";
import { whereWritten } from "../../load/where-written.js";
import type { ReportDocument } from "../../report/document.js";
import { findingExplained } from "../../report/explain/finding-explained.js";
import { nomineeExplained } from "../../report/explain/nominee-explained.js";
import { targetExplained } from "../../report/explain/target-explained.js";
import { renderTerminal } from "../../report/terminal.js";
import { renderTrace } from "../../report/trace/trace-json.js";
import type { Lang } from "../../report/words/words.js";
import type { CommandContext } from "../command-context.js";
import { isFile, packageRoot } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { lineHistory } from "../line-history.js";
import { type RoundRun, runRound } from "../run-round.js";
import { awardNamed, findingCode, subjectOf } from "../subject.js";
import { say } from "../words.js";
import { WORKSPACE_FILE } from "../workspace.js";

interface ExplainOptions {
  readonly workspace?: string;
  readonly reports?: readonly string[];
  readonly decidedOn?: string;
  readonly format: "terminal" | "json";
}

/**
 * `thidua explain`: why a nominee stands where it stands, what a target's values rest on, or what a finding says. Without
 * a name, and as JSON, the trace of the whole round.
 */
export async function explainCommand(
  context: CommandContext,
  what: string | undefined,
  award: string | undefined,
  options: ExplainOptions,
): Promise<number> {
  const { io, lang } = context;
  const folder = options.workspace ?? ".";
  if (what === undefined && options.format === "terminal") throw new UsageError(say(lang, "explainWhat"));
  const show = (document: ReportDocument) => {
    io.out(renderTerminal(document, { colour: io.colour, width: io.width }));
    return exitCode.done;
  };
  const code = what === undefined ? undefined : findingCode(what);
  if (code && award !== undefined) throw new UsageError(say(lang, "awardOfNobody", { what: code }));
  if (code && options.format === "json") throw new UsageError(say(lang, "onlyTraceAsJson"));
  if (code && !isFile(resolve(io.cwd, folder, WORKSPACE_FILE))) return show(findingExplained(code, undefined, lang));

  const run = await runRound(context, folder, options);
  if (!run) return exitCode.workspace;
  const { result } = run;
  if (code) return show(findingExplained(code, result.findings, lang));
  if (what === undefined) {
    io.out(renderTrace(result, undefined));
    return exitCode.done;
  }
  const subject = subjectOf(result.plan, result.registers, what, lang);
  if (subject.kind === "target") {
    if (options.format === "json") throw new UsageError(say(lang, "onlyTraceAsJson"));
    if (award !== undefined) throw new UsageError(say(lang, "awardOfNobody", { what: subject.name }));
    return show(explainTarget(run, subject.id, context));
  }
  if (subject.understood) io.err(`${say(lang, "understoodAs", { what, name: subject.name, id: subject.id })}\n`);
  const scope = { nominee: subject.id, award: award === undefined ? undefined : awardNamed(result.plan, award, lang) };
  const isJudged = result.awards.some(
    (one) => one.nominee.id === scope.nominee && (scope.award === undefined || one.award.id === scope.award),
  );
  if (!isJudged) io.err(`${notJudged(result.plan, subject.name, scope.award, lang)}\n`);
  if (options.format === "json") io.out(renderTrace(result, scope));
  else if (isJudged || scope.award === undefined)
    show(nomineeExplained({ result, lang, shown: undefined }, subject.name, scope));
  return exitCode.done;
}

function notJudged(plan: Plan, what: string, award: string | undefined, lang: Lang): string {
  if (award === undefined) return say(lang, "notJudged", { what });
  const name = plan.awards.find(({ id }) => id === award)?.name ?? award;
  return say(lang, "notJudgedFor", { what, award: name });
}

function explainTarget({ workspace, result }: RoundRun, id: string, { lang }: CommandContext): ReportDocument {
  const target = result.plan.targets.get(id);
  if (!target) throw new RangeError(`no target ${id}`);
  const rules = [...workspace.texts].map(([file, text]) => ({ file, text }));
  const histories = new Map<string, ReturnType<typeof lineHistory>>();
  const historyOf = (file: string) => {
    const own = join(workspace.root, file);
    const known = histories.get(file) ?? lineHistory(isFile(own) ? own : join(packageRoot, file));
    histories.set(file, known);
    return known;
  };
  const written = whereWritten(id, rules).map((value) => ({
    ...value,
    change: historyOf(value.place.file).get(value.place.line),
  }));
  return targetExplained(result.plan, target, written, lang);
}
