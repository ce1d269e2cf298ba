import type { Decimal } from "../../domain/decimal.js";
import type { TableCell } from "../document.js";
import { numberText } from "../words/numbers.js";
import type { Lang } from "../words/words.js";
import { figure } from "./draw-context.js";

/** Two decimals, and as many more as the points have: what counts is never shown rounded. */
function decimalsOf(points: Decimal): number {
  return Math.max(2, points.decimalPlaces());
}

export function pointsText(points: Decimal, lang: Lang): string {
  return numberText(points, lang, decimalsOf(points));
}

/** Points as a cell; empty where there are none. */
export function pointsCell(points: Decimal | undefined, lang: Lang): TableCell {
  return figure(points, lang, points && decimalsOf(points));
}
