import { decimal } from "../../domain/decimal.js";
import { compareRatios, type Ratio, ratio, roundRatio, timesRatio } from "../../domain/ratio.js";
import type { TargetResult } from "../../evaluate/evaluation.js";
import { pageWords } from "../words/page-words.js";
import { type Lang, words } from "../words/words.js";

/** What a cell of the map can say, in the order of its legend. */
export const targetStates = ["exceeded", "met", "near", "middle", "low", "unknown", "not_applicable"] as const;
export type TargetState = (typeof targetStates)[number];

/** How it is drawn: by colour, and by a sign that grey print keeps. */
export const stateMarks: Readonly<Record<TargetState, { readonly colour: string; readonly sign: string }>> = {
  exceeded: { colour: "#a5d6b3", sign: "✓✓" },
  met: { colour: "#dcf0e2", sign: "✓" },
  near: { colour: "#fbe3dd", sign: "✗" },
  middle: { colour: "#f3b8ac", sign: "✗" },
  low: { colour: "#e58a7b", sign: "✗" },
  unknown: { colour: "#fff2c2", sign: "?" },
  not_applicable: { colour: "#f4f4f4", sign: "–" },
};

/** A unit that the target does not even list stands like one that it does not concern. */
export function stateOf(result: TargetResult | undefined): TargetState {
  if (!result) return "not_applicable";
  const { verdict, exceeded, share } = result;
  if (verdict === "met") return exceeded ? "exceeded" : "met";
  if (verdict !== "not_met") return verdict;
  if (share && reaches(share, 90)) return "near";
  return share && reaches(share, 70) ? "middle" : "low";
}

function reaches(share: Ratio, percent: number): boolean {
  return compareRatios(share, ratio(decimal(percent), decimal(100))) >= 0;
}

/**
 * The sign, and beside a miss the whole per cent of the goal; none of a state that is achieved or not, nor where a figure is
 * level with the base that it had to pass.
 */
export function signOf(result: TargetResult | undefined): string {
  const { sign } = stateMarks[stateOf(result)];
  const { verdict, share, target } = result ?? {};
  if (verdict !== "not_met" || !share || target?.direction === "achieved" || reaches(share, 100)) return sign;
  return sign + roundRatio(timesRatio(share, decimal(100)), 0, "down").toFixed();
}

export function stateWords(lang: Lang, state: TargetState): string {
  const { verdicts } = words[lang];
  const { exceeded, steps } = pageWords[lang];
  if (state === "exceeded") return `${verdicts.met}, ${exceeded}`;
  return state === "near" || state === "middle" || state === "low" ? steps[state] : verdicts[state];
}
