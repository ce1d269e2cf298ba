import { changesBetween } from "../../compare/changes.js";
import type { Comparison } from "../../compare/comparison.js";
import { dataSaid } from "../../compare/data-said.js";
import { effectsOf } from "../../compare/effects.js";
import { type Reach, reachOf } from "../../compare/reach.js";
import { rulesSaid } from "../../compare/rules-said.js";
import { type Supposition, supposing } from "../../compare/suppose.js";
import { closest } from "../../domain/closest.js";
import type { ScreenFormat } from "../../domain/report-kinds.js";
import { changeDocument } from "../../report/change/change-document.js";
import { renderChanges } from "../../report/change/change-json.js";
import { expectDate, expectUnit } from "../arguments.js";
import type { CommandContext } from "../command-context.js";
import { exitCode, UsageError } from "../io.js";
import { type RoundRead, readRound } from "../read-round.js";
import { judgeRound } from "../run-round.js";
import { showDocument } from "../show-document.js";
import { awardNamed, suggestion } from "../subject.js";
import { judgeSupposed, reachEngine } from "../supposed-round.js";
import { readSupposition } from "../suppositions.js";
import { say } from "../words.js";

interface WhatifOptions {
  readonly set?: readonly string[];
  readonly scheme?: string;
  readonly decidedOn?: string;
  readonly reports?: readonly string[];
  readonly reach?: string;
  readonly unit?: string;
  readonly format: ScreenFormat;
}

/** `thidua whatif`: the evaluation beside the one that would come out, and only what differs. */
export async function whatifCommand(context: CommandContext, folder: string, options: WhatifOptions): Promise<number> {
  const { lang } = context;
  expectDate(context, options.decidedOn);
  const read = await readRound(context, folder, options.reports);
  if (!read) return exitCode.workspace;
  const suppositions = suppositionsOf(context, read, options);
  const reach = options.reach === undefined ? undefined : reached(context, read, suppositions, options);
  const comparison = supposed(context, read, [...suppositions, ...(reach?.suppositions ?? [])], options.decidedOn);
  const document = () => changeDocument(comparison, "ifTitle", lang, reach);
  await showDocument(context, options.format, document, () => renderChanges(comparison, lang, reach));
  return comparison.reportCount === 0 ? exitCode.noReport : exitCode.done;
}

function suppositionsOf({ lang }: CommandContext, read: RoundRead, options: WhatifOptions): readonly Supposition[] {
  const { plan } = read.workspace;
  const { scheme, set = [], decidedOn, reach, unit } = options;
  if ((reach === undefined) !== (unit === undefined)) throw new UsageError(say(lang, "reachAndUnit"));
  if (scheme !== undefined && !plan.schemes.has(scheme)) {
    const known = [...plan.schemes.keys()];
    const nearest = suggestion(closest(scheme, known.values()), lang);
    throw new UsageError(say(lang, "unknownScheme", { what: scheme, suggestion: nearest, known: known.join(", ") }));
  }
  if (set.length === 0 && [scheme, decidedOn, reach].every((one) => one === undefined))
    throw new UsageError(say(lang, "nothingSupposed"));
  const chosen = set.map((written) => readSupposition({ plan, submissions: read.submissions, lang }, written));
  return [...(scheme === undefined ? [] : [{ kind: "scheme" as const, scheme }]), ...chosen];
}

/** The least change with which the unit would come to the award, on top of what else is supposed. */
function reached(
  context: CommandContext,
  read: RoundRead,
  given: readonly Supposition[],
  { reach = "", unit = "", decidedOn }: WhatifOptions,
): Reach {
  const { lang } = context;
  const { plan } = read.workspace;
  expectUnit(context, plan, unit);
  const award = awardNamed(plan, reach, lang);
  const found = reachOf(reachEngine(read, given, unit, decidedOn), unit, award);
  if (found) return found;
  throw new UsageError(say(lang, "notJudgedFor", { what: plan.units.get(unit)?.name ?? unit, award: reach }));
}

/** The round as read beside the round as supposed. */
function supposed(
  { lang }: CommandContext,
  read: RoundRead,
  suppositions: readonly Supposition[],
  decidedOn: string | undefined,
): Comparison {
  const { workspace, submissions } = read;
  const changed = supposing({ plan: workspace.plan, submissions }, suppositions);
  const now = judgeRound(read, {});
  const then = judgeSupposed(read, changed, decidedOn);
  return {
    before: { name: say(lang, "asItIs"), plan: now.plan, round: now.round, registers: now.registers },
    after: { name: say(lang, "asSupposed"), plan: then.plan, round: then.round, registers: then.registers },
    rules: changesBetween(rulesSaid(now.plan, now.round), rulesSaid(then.plan, then.round)),
    data: changesBetween(dataSaid(submissions), dataSaid(changed.submissions)),
    effects: [{ cause: "both", effects: effectsOf(now, then) }],
    reportCount: submissions.reports.size,
    files: [],
    checked: [],
    examples: undefined,
    withoutData: undefined,
  };
}
