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
  /** Targets that are judged otherwise. */
  readonly targets: readonly Pair<TargetResult>[];
}

export const awardTurns = ["lost", "gained", "shut", "opened", "otherwise"] as const;
/**
 * Whether a nominee is no more proposed (mất), now proposed (được thêm), may no more come to it (hết khả năng), now may (có
 * thể được), or is judged otherwise without any of these.
 */
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
  return units.length > 0 || awards.length > 0 || !isSameMoney(money);
}

/** Whether every award and every fund has what it had. */
function isSameMoney({ before, after }: Effects["money"]): boolean {
  const sums = ({ awards, funds }: PrizeTotals) => {
    const ofAwards = [...awards].map(([award, total]) => [award.id, total] as const);
    return [...ofAwards, ...funds].map(([key, { amount, open }]) => `${key} ${amount.toFixed()} ${open}`).sort();
  };
  return JSON.stringify(sums(before)) === JSON.stringify(sums(after));
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
    const [was, is] = [chances(pair.before), chances(pair.after)];
    if (was === is && judged(pair.before) === judged(pair.after)) return [];
    return [{ ...pair, turn: turnOf(was, is) }];
  });
}

type Chances = "out" | "open" | "proposed";

/** How near a nominee is to an award: proposed, still possible, or out of it. */
function chances(result: AwardResult | undefined): Chances {
  if (!result || result.verdict === "not_met" || result.selection === "not_selected") return "out";
  return isProposed(result) ? "proposed" : "open";
}

function turnOf(was: Chances, is: Chances): AwardTurn {
  if (was === is) return "otherwise";
  if (was === "proposed") return "lost";
  if (is === "proposed") return "gained";
  return is === "out" ? "shut" : "opened";
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
export function notAmong(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ code, args }: Finding) => JSON.stringify([code, args]);
  const known = new Set(others.map(keyOf));
  return findings.filter((one) => !known.has(keyOf(one)));
}
