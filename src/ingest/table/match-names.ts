import { onceFor } from "../../domain/made-once.js";
import { ownEntry } from "../../domain/own-entry.js";
import type { Target } from "../../domain/target.js";
import { fold, foldedNames } from "../text/fold.js";
import { isSlipOf, WORTH_ASKING } from "../text/likeness.js";

/** What the words of a row name. */
export type NameMatch =
  | { readonly kind: "exact" | "similar"; readonly target: Target }
  /** Too close to tell, or not close enough: a person is asked. */
  | { readonly kind: "asked"; readonly candidates: readonly Target[] };

/** Short forms of offices, folded. */
const abbreviations: Readonly<Record<string, string>> = {
  bhyt: "bao hiem y te",
  ntm: "nong thon moi",
  gtnt: "giao thong nong thon",
  gtsx: "gia tri san xuat",
  kt: "kinh te",
  xh: "xa hoi",
  sl: "san luong",
  nn: "nong nghiep",
  ld: "lao dong",
  gqvl: "giai quyet viec lam",
  tngt: "tai nan giao thong",
  hs: "hoc sinh",
  dt: "dau tu",
  xdcb: "xay dung co ban",
  nsnn: "ngan sach nha nuoc",
  ns: "ngan sach",
  dbkk: "dac biet kho khan",
  hvs: "hop ve sinh",
  cchc: "cai cach hanh chinh",
  gdp: "grdp",
  kn: "kim ngach",
  xk: "xuat khau",
  dtpt: "dau tu phat trien",
  pt: "phat trien",
  hh: "hang hoa",
  dv: "dich vu",
  nsdp: "ngan sach dia phuong",
  tl: "ty le",
  cc: "chung chi",
};

/** Words that offices add and leave out without meaning anything else. */
const light = new Set(
  "so tong cac nhung duoc co cua tren dia ban toan tinh huyen va ve trong theo thuc hien ket qua tai la muc tu %".split(
    " ",
  ),
);

/** How much further than the next one a name must be ahead to be taken without asking. */
const MARGIN = 0.15;

/** Which target a row names: exactly, in slightly other words, or perhaps. */
export function matchTarget(text: string, targets: readonly Target[]): NameMatch {
  const exact = targetNamed(text, targets);
  if (exact) return { kind: "exact", target: exact };
  const words = wordsOf(fold(text.normalize("NFC").replace(/(trong )?năm 20\d\d/giu, " ")));
  const scored = targets
    .map((target) => ({ target, score: Math.max(...nameWords(target).map((own) => similarity(words, own))) }))
    .filter(({ score }) => score >= WORTH_ASKING)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const taken = best && best.score >= 1 && (next === undefined || best.score - next.score >= MARGIN);
  if (taken) return { kind: "similar", target: best.target };
  return { kind: "asked", candidates: scored.slice(0, 3).map(({ target }) => target) };
}

/** The target whose name or alias a row's words are. */
function targetNamed(text: string, targets: readonly Target[]): Target | undefined {
  const key = fold(text);
  return targets.find((target) => foldedNames(target).includes(key));
}

/**
 * How alike two names are. From 1 on all their weighty words agree, but for a slip of the pen, and only light ones
 * differ; below 1 it is the share of words they have in common.
 */
function similarity(a: readonly string[], b: readonly string[]): number {
  const [heavyA, heavyB] = [a.filter((word) => !light.has(word)), b.filter((word) => !light.has(word))];
  const agree =
    heavyA.length > 0 &&
    heavyA.length === heavyB.length &&
    heavyA.every((word, at) => isSlipOf(word, heavyB[at] ?? ""));
  const sameOrder = agree || sameWords(heavyA, heavyB);
  const common = a.filter((word) => b.includes(word)).length;
  const share = (2 * common) / (a.length + b.length);
  return sameOrder && heavyA.length > 1 ? 1 + share : Math.min(0.99, share);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(" ").flatMap((word) => (ownEntry(abbreviations, word) ?? word).split(" "));
}

const nameWords = onceFor((target: Target) => foldedNames(target).map(wordsOf));
