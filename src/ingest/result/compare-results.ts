import { type Passages, passagesOf } from "./passages-of.js";

/** A place at which two results say something else. */
export interface Difference {
  readonly place: string;
  readonly was: string;
  readonly is: string;
}

/** How two results of one name differ: where figures do, and where only words do. */
export interface ResultDifferences {
  readonly figures: readonly Difference[];
  readonly words: readonly Difference[];
}

/**
 * Hold a result against the same one of another version of the tool, place by place. Figures are the numbers of a passage,
 * whatever their order in its sentence; undefined where one of the two cannot be read.
 */
export async function compareResults(
  file: string,
  was: Uint8Array,
  is: Uint8Array,
): Promise<ResultDifferences | undefined> {
  const [before, after] = [await passagesOf(file, was), await passagesOf(file, is)];
  if (!before || !after) return undefined;
  const others = differences(before, after);
  const isFigure = (one: Difference) => numbersIn(one.was) !== numbersIn(one.is);
  return { figures: others.filter(isFigure), words: others.filter((one) => !isFigure(one)) };
}

function differences(before: Passages, after: Passages): readonly Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((place) => ({ place, was: before.get(place) ?? "", is: after.get(place) ?? "" }))
    .filter(({ was, is }) => was !== is);
}

function numbersIn(text: string): string {
  return (text.match(/-?\d+(?:[.,]\d+)*/g) ?? []).sort().join(" ");
}
