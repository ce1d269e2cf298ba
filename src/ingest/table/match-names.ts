import type { Target } from "../../domain/target.js";
import type { Unit } from "../../domain/unit.js";
import { fold, foldedNames } from "../text/fold.js";

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
/** From where on a name is worth asking about. */
const WORTH_ASKING = 0.5;

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

/** The same word, or one letter off in a word long enough for that to be a slip. */
function isSlipOf(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1);
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(" ").flatMap((word) => (abbreviations[word] ?? word).split(" "));
}

const words = new WeakMap<Target, readonly (readonly string[])[]>();

function nameWords(target: Target): readonly (readonly string[])[] {
  const known = words.get(target) ?? foldedNames(target).map(wordsOf);
  words.set(target, known);
  return known;
}

/** What offices write before their own name. */
const INTRODUCTION = /^(ten )?(don vi( bao cao| gui)?|co quan( bao cao)?) /;

/**
 * The units that the lines above a table name: "HUYỆN AN MINH", "UBND huyện An Minh", "Đơn vị: An Minh". The first
 * line names the superior agency, which for most is the province, so the province is only meant when a later line says
 * so and nobody else is named.
 */
export function unitsNamed(
  lines: readonly (readonly string[])[],
  units: ReadonlyMap<string, Unit>,
  province: string,
): readonly Unit[] {
  const namedIn = (texts: readonly string[]) => {
    const keys = new Set(texts.flatMap((text) => text.split("\n")).map(officeName));
    return [...units.values()].filter((unit) => foldedNames(unit).some((name) => keys.has(officeName(name))));
  };
  const others = namedIn(lines.flat()).filter((unit) => unit.id !== province);
  if (others.length > 0) return others;
  const inTitles = mentioned(lines.flat(), units).filter((unit) => unit.id !== province);
  return inTitles.length > 0 ? inTitles : namedIn(lines.slice(1).flat());
}

function officeName(text: string): string {
  return fold(text)
    .replace(INTRODUCTION, "")
    .replace(/^(ubnd|uy ban nhan dan) /, "")
    .replace(/^tp /, "thanh pho ")
    .replace(/^tx /, "thi xa ");
}

/** Units whose full name stands within a title: "KẾT QUẢ THI ĐUA HUYỆN AN MINH NĂM 2017". */
function mentioned(texts: readonly string[], units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const titles = texts.map((text) => ` ${fold(text)} `);
  return [...units.values()].filter((unit) => {
    const full = foldedNames(unit)[0] ?? "";
    return full.split(" ").length > 2 && titles.some((title) => title.includes(` ${full} `));
  });
}

/** The unit whose name is nearest to a cell above the table, for the advice; it is never taken by itself. */
export function nearestUnit(lines: readonly (readonly string[])[], units: ReadonlyMap<string, Unit>): Unit | undefined {
  return unitLike(lines.slice(1).flat(), units);
}

/** The unit that a text names: by its id, its name or an alias. */
export function unitOf(text: string, units: ReadonlyMap<string, Unit>): Unit | undefined {
  const name = officeName(text);
  const isName = (unit: Unit) => foldedNames(unit).some((own) => officeName(own) === name);
  return units.get(text) ?? [...units.values()].find(isName);
}

/** The unit that texts may have meant, where one is nearer than all others. */
export function unitLike(texts: readonly string[], units: ReadonlyMap<string, Unit>): Unit | undefined {
  const said = texts.map((text) => officeName(text).split(" "));
  const scored = [...units.values()].map((unit) => {
    const names = foldedNames(unit).map((name) => officeName(name).split(" "));
    return { unit, score: Math.max(0, ...names.flatMap((name) => said.map((text) => likeness(text, name)))) };
  });
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= WORTH_ASKING && best.score > (next?.score ?? 0) ? best.unit : undefined;
}

/** Share of words in common, a slip of the pen counting as the same word. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.some((other) => isSlipOf(word, other))).length;
  return (2 * common) / (a.length + b.length);
}
