import type { AwardResult } from "../award/award-result.js";
import { isProposed, type PrizeTotals, prizeTotals } from "../award/prize-totals.js";
import type { Finding } from "../domain/finding.js";
import type { Evaluation, TargetResult, UnitEvaluation } from "../evaluate/evaluation.js";

/** What a round came out with. */
export interface Outcome {
  readonly evaluation: Evaluation;
  readonly awards: readonly AwardResult[];
  readonly findings: readonly Finding[];
}

/** The same thing before and after; undefined where it was not there. */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** One unit whose points, place or targets come out otherwise. */
export interface UnitEffect extends Pair<UnitEvaluation> {
  readonly unit: string;
  readonly name: string;
  /** Targets whose verdict or goal is another one. */
  readonly targets: readonly Pair<TargetResult>[];
}

export const awardTurns = ["gained", "lost", "otherwise"] as const;
/** Whether a nominee is now proposed (được thêm), no more proposed (mất), or judged otherwise without that. */
export type AwardTurn = (typeof awardTurns)[number];

/** One nominee beside one award, judged otherwise than before. */
export interface AwardEffect extends Pair<AwardResult> {
  readonly turn: AwardTurn;
}

/** What a change comes to: exact differences of two outcomes, nothing estimated. */
export interface Effects {
  readonly units: readonly UnitEffect[];
  readonly awards: readonly AwardEffect[];
  readonly money: { readonly before: PrizeTotals; readonly after: PrizeTotals };
  /** What is said now and was not, and the other way round. */
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
}

export function effectsOf(before: Outcome, after: Outcome): Effects {
  return {
    units: unitEffects(before, after),
    awards: awardEffects(before.awards, after.awards),
    money: { before: prizeTotals(before.awards), after: prizeTotals(after.awards) },
    appeared: notAmong(after.findings, before.findings),
    gone: notAmong(before.findings, after.findings),
  };
}

/** Whether anything comes out otherwise; what is merely said beside it does not count. */
export function hasEffect({ units, awards, money }: Effects): boolean {
  const isSameMoney =
    money.before.all.amount.eq(money.after.all.amount) && money.before.all.open === money.after.all.open;
  return units.length > 0 || awards.length > 0 || !isSameMoney;
}

function unitEffects(before: Outcome, after: Outcome): readonly UnitEffect[] {
  return pairs(before.evaluation.units, after.evaluation.units, (one) => one.unit).flatMap((pair) => {
    const targets = pairs(pair.before?.targets ?? [], pair.after?.targets ?? [], (one) => one.target.id).filter(
      (one) => one.before?.verdict !== one.after?.verdict,
    );
    const { unit = "", name = "" } = pair.after ?? pair.before ?? {};
    return targets.length > 0 || standing(pair.before) !== standing(pair.after)
      ? [{ ...pair, unit, name, targets }]
      : [];
  });
}

/** What a council sees of a unit: its cluster, its points, its place. */
function standing(unit: UnitEvaluation | undefined): string {
  if (!unit) return "";
  const { cluster, status, known, open, bonus, rankFrom, rankTo, gate } = unit;
  return [cluster, status, known.toFixed(), open.toFixed(), bonus.toFixed(), rankFrom, rankTo, gate].join(" ");
}

function awardEffects(before: readonly AwardResult[], after: readonly AwardResult[]): readonly AwardEffect[] {
  const keyOf = ({ nominee, award, occasion, achievement }: AwardResult) =>
    [nominee.id, award.id, occasion, achievement].join(" ");
  return pairs(before, after, keyOf).flatMap((pair) => {
    const [was, is] = [pair.before, pair.after].map((one) => one !== undefined && isProposed(one));
    if (was === is && judged(pair.before) === judged(pair.after)) return [];
    return [{ ...pair, turn: was === is ? "otherwise" : is ? "gained" : "lost" }];
  });
}

/** The verdict with what is decided beside it; money alone is counted, not listed. */
function judged(result: AwardResult | undefined): string {
  if (!result) return "";
  const { verdict, selection, clashesWith } = result;
  return [verdict, selection, clashesWith.map((one) => one.id)].join(" ");
}

function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly Pair<T>[] {
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Map(after.map((one) => [keyOf(one), one]));
  return [...new Set([...is.keys(), ...was.keys()])].map((key) => ({ before: was.get(key), after: is.get(key) }));
}

/** Findings of one run that another does not have; their lines do not count, since these move. */
function notAmong(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ code, args }: Finding) => JSON.stringify([code, args]);
  const known = new Set(others.map(keyOf));
  return findings.filter((one) => !known.has(keyOf(one)));
}
