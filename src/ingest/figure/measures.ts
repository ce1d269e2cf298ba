import { type Decimal, ONE } from "../../domain/decimal.js";
import type { Measure } from "../../domain/measure.js";
import { fold, foldedNames } from "../text/fold.js";

/** The measure a report's words name, if it is one we know. */
export function measureNamed(text: string, measures: ReadonlyMap<string, Measure>): Measure | undefined {
  const key = fold(text);
  return [...measures.values()].find((measure) => foldedNames(measure).includes(key));
}

/** What a figure in `from` is multiplied by to stand in `to`: ONE where they are the same; undefined where they do not convert. */
export function conversion(from: Measure, to: Measure): Decimal | undefined {
  if (from.id === to.id || (from.percent && to.percent)) return ONE;
  return from.base === to.base ? from.factor.dividedBy(to.factor) : undefined;
}
