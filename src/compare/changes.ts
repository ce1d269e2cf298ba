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
  readonly kind: "added" | "removed" | "changed";
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
  const keys = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before.parts.get(key), after.parts.get(key)];
    return between(was, is, { ...here, path: [...here.path, { key, name: (is ?? was)?.name }] });
  });
}

/** Whether two values say the same, whatever their spelling. */
function isSame(a: SaidValue | undefined, b: SaidValue | undefined): boolean {
  if (a instanceof Decimal || b instanceof Decimal) return a instanceof Decimal && b instanceof Decimal && a.eq(b);
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  if ("numerator" in a && "numerator" in b) return compareRatios(a, b) === 0;
  return JSON.stringify(a) === JSON.stringify(b);
}
