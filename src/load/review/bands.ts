import { type Finding, finding } from "../../domain/finding.js";
import type { ShapeOf } from "../../domain/shape.js";
import type { Shelves } from "../shelves.js";
import type { Path } from "../yaml-source.js";

/**
 * Bands (bậc) that cannot all be meant. The highest bound that is reached counts, so that bands never overlap and nothing
 * between them is left out; what can go wrong is a bound that stands twice, more that brings less though the goal is not
 * yet passed, and full points that nobody can get. Less for going far beyond the goal can be meant, and so can full points
 * only beyond it.
 */
export function reviewBands({ scheme }: Shelves): readonly Finding[] {
  return scheme.flatMap(({ source, value }) => {
    const shapes = value.groups.flatMap((group, at) => [
      { name: group.name, shape: group.shape, path: ["groups", at, "shape"] },
      ...group.items.map((item, itemAt) => ({
        name: item.name,
        shape: item.shape,
        path: ["groups", at, "items", itemAt, "shape"],
      })),
    ]);
    return shapes.flatMap(({ name, shape, path }) =>
      shape?.kind === "bands"
        ? problemsOf(shape.bands, path).map(({ problem, at }) =>
            finding("TD130", source.place(at), { item: name, problem }),
          )
        : [],
    );
  });
}

function problemsOf(
  bands: ShapeOf<"bands">["bands"],
  path: Path,
): readonly { readonly problem: string; readonly at: Path }[] {
  const inOrder = bands.map((band, at) => ({ ...band, at })).sort((a, b) => a.from.comparedTo(b.from) || a.at - b.at);
  const steps = inOrder.slice(1).flatMap((band, before) => {
    const lower = inOrder[before];
    if (!lower) return [];
    const at = [...path, "bands", band.at, "from"];
    if (band.from.eq(lower.from)) return [{ problem: "band_twice", at }];
    return band.from.lte(1) && band.part.lt(lower.part) ? [{ problem: "band_less_for_more", at }] : [];
  });
  const isFull = bands.some(({ part }) => part.gte(1));
  return isFull ? steps : [...steps, { problem: "bands_never_full", at: [...path, "bands"] }];
}
