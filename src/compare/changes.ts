import type { Cite } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import { Decimal } from "../domain/decimal.js";
import type { CellPlace } from "../domain/place.js";
import { compareRatios } from "../domain/ratio.js";
import type { Said, SaidValue } from "./said.js";

/** One step from the whole to a part: its key or id, and its own name. */
export interface Step {
  readonly key: string;
  readonly name: string | undefined;
}

/** One thing that is said otherwise than before (thay đổi). */
export interface Change {
  /** `renamed`: the same under another id. `superseded`: a later version of a rule comes in place of the one before. */
  readonly kind: "added" | "removed" | "changed" | "renamed" | "superseded";
  /** From the whole to what changed. */
  readonly path: readonly Step[];
  readonly before: Said | undefined;
  readonly after: Said | undefined;
  /** The day from which it holds, by what stands around it. */
  readonly from: IsoDate | undefined;
  /** On what it stands: of what is now said, else of what was. */
  readonly cite: Cite | undefined;
  /** The cell of what is now said, else of what was. */
  readonly place: CellPlace | undefined;
}

/** All that two trees say differently, each at the highest part that only one of them has. */
export function changesBetween(before: Said, after: Said): readonly Change[] {
  return between(before, after, { path: [], from: undefined, cite: undefined, place: undefined });
}

type Around = Pick<Change, "path" | "from" | "cite" | "place">;

function between(before: Said | undefined, after: Said | undefined, around: Around): readonly Change[] {
  const there = after ?? before;
  if (!there) return [];
  const here: Around = {
    path: around.path,
    from: there.from ?? around.from,
    cite: there.cite ?? around.cite,
    place: there.place ?? around.place,
  };
  if (!before || !after) return [{ ...here, kind: before ? "removed" : "added", before, after }];
  if (before.value !== undefined || after.value !== undefined)
    return isSame(before.value, after.value) ? [] : [{ ...here, kind: "changed", before, after }];
  const turned = turnedOperator(before, after);
  if (turned) {
    const [was, is] = turned;
    const path = [...here.path, { key: "operator", name: undefined }];
    const inner = between(before.parts.get(was), after.parts.get(is), {
      ...here,
      path: [...here.path, { key: is, name: undefined }],
    });
    return [{ ...here, path, kind: "changed", before: textSaid(was), after: textSaid(is) }, ...inner];
  }
  const renamed = renamedIn(before, after);
  const keys = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before.parts.get(key), after.parts.get(key)];
    const path = [...here.path, { key, name: (is ?? was)?.name }];
    if (renamed.has(key)) return [];
    const old = [...renamed].find(([, now]) => now === key)?.[0];
    if (old !== undefined) {
      const from = here.from ?? is?.from;
      return [{ ...here, path, kind: "renamed", before: textSaid(old), after: textSaid(key), from }];
    }
    const earlier = was === undefined ? earlierVersion(before, key) : undefined;
    if (!earlier) return between(was, is, { ...here, path });
    return between(was, is, { ...here, path }).map((one) => ({ ...one, kind: "superseded", before: earlier }));
  });
}

/** Of a criterion that asked for all of its conditions and now for any of them, or the other way round. */
function turnedOperator(before: Said, after: Said): readonly [was: string, is: string] | undefined {
  const [was, ...more] = before.parts.keys();
  const [is, ...others] = after.parts.keys();
  const isOne = more.length === 0 && others.length === 0 && was !== is;
  const isOperator = (key: string | undefined): key is string => key === "all" || key === "any";
  return isOne && isOperator(was) && isOperator(is) ? [was, is] : undefined;
}

/** Entries that say the same on both sides under another id: the new id by the old. */
function renamedIn(before: Said, after: Said): ReadonlyMap<string, string> {
  const gone = [...before.parts].filter(([key, part]) => !after.parts.has(key) && part.name !== undefined);
  const come = [...after.parts].filter(([key, part]) => !before.parts.has(key) && part.name !== undefined);
  return new Map(
    gone.flatMap(([old, was]): [string, string][] => {
      const alike = come.filter(([, is]) => changesBetween(was, is).length === 0);
      return alike.length === 1 && alike[0] ? [[old, alike[0][0]]] : [];
    }),
  );
}

/** Of the second, third version of what bears one id, the version before it. */
function earlierVersion(before: Said, key: string): Said | undefined {
  const [, id = "", count = "0"] = /^(.+)#(\d+)$/.exec(key) ?? [];
  const last = Number(count) - 1;
  return last < 1 ? undefined : before.parts.get(last === 1 ? id : `${id}#${last}`);
}

function textSaid(value: string): Said {
  return { value, parts: new Map(), name: undefined, from: undefined, cite: undefined, place: undefined };
}

/** Whether two values say the same, whatever their spelling. */
function isSame(a: SaidValue | undefined, b: SaidValue | undefined): boolean {
  if (a instanceof Decimal || b instanceof Decimal) return a instanceof Decimal && b instanceof Decimal && a.eq(b);
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  if ("numerator" in a && "numerator" in b) return compareRatios(a, b) === 0;
  return JSON.stringify(a) === JSON.stringify(b);
}
