import type { Unit } from "../../domain/unit.js";
import { fold, foldedNames } from "./fold.js";
import { isSlipOf, WORTH_ASKING } from "./likeness.js";

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
