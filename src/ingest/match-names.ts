import type { Target } from "../domain/target.js";
import type { Unit } from "../domain/unit.js";
import { fold, foldedNames } from "./fold.js";

/** The target whose name or alias a row's words are. */
export function targetNamed(text: string, targets: readonly Target[]): Target | undefined {
  const key = fold(text);
  return targets.find((target) => foldedNames(target).includes(key));
}

/** The known name nearest to a row's words, for the advice; it is never used by itself. */
export function nearestTarget(text: string, targets: readonly Target[]): Target | undefined {
  const words = new Set(fold(text).split(" "));
  const shared = (target: Target) => {
    const own = new Set((foldedNames(target)[0] ?? "").split(" "));
    return [...own].filter((word) => words.has(word)).length / Math.max(own.size, words.size);
  };
  const [nearest] = [...targets].sort((a, b) => shared(b) - shared(a));
  return nearest && shared(nearest) >= 0.5 ? nearest : undefined;
}

/**
 * The units that the lines above a table name, as a whole cell: "HUYỆN AN MINH", "UBND huyện An Minh". The first line
 * names the superior agency, which for most is the province, so the province is only meant when a later line says so
 * and nobody else is named.
 */
export function unitsNamed(
  lines: readonly (readonly string[])[],
  units: ReadonlyMap<string, Unit>,
  province: string,
): readonly Unit[] {
  const namedIn = (texts: readonly string[]) => {
    const keys = new Set(texts.map((text) => fold(text).replace(/^(ubnd|uy ban nhan dan|don vi) /, "")));
    return [...units.values()].filter((unit) => foldedNames(unit).some((name) => keys.has(name)));
  };
  const others = namedIn(lines.flat()).filter((unit) => unit.id !== province);
  return others.length > 0 ? others : namedIn(lines.slice(1).flat());
}
