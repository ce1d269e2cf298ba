import { Decimal } from "../../domain/decimal.js";
import { type Markup, markup } from "../html/markup.js";

/** How a part of a bar is filled: told apart by shade, by the sign written in it and by hatching, so that grey print shows it. */
export interface Filling {
  readonly colour: string;
  readonly ink: string;
  readonly hatched: boolean;
}

const ofGroups: readonly Filling[] = [
  { colour: "#1f4e79", ink: "#fff", hatched: false },
  { colour: "#8db8dd", ink: "#1b1b1b", hatched: false },
  { colour: "#dfeaf5", ink: "#1b1b1b", hatched: false },
  { colour: "#4a4a4a", ink: "#fff", hatched: false },
  { colour: "#bdbdbd", ink: "#1b1b1b", hatched: false },
];
export const BONUS: Filling = { colour: "#ffd966", ink: "#1b1b1b", hatched: false };
export const OPEN: Filling = { colour: "#fff", ink: "#1b1b1b", hatched: true };

/** By the place of the group; beyond five the shades begin again. */
export function groupFilling(at: number): Filling {
  return ofGroups[at % ofGroups.length] ?? BONUS;
}

/** A rectangle of the drawing. */
export interface Area {
  readonly x: Decimal;
  readonly y: Decimal;
  readonly width: Decimal;
  readonly height: Decimal;
}

/** A filled part with the longest of its labels for which there is room. */
export function barPart(area: Area, { colour, ink, hatched }: Filling, labels: readonly string[]): Markup {
  const { x, y, width, height } = area;
  const label = hatched ? undefined : labels.find((text) => width.gt(text.length * 7 + 4));
  return markup`<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}" stroke="#1b1b1b" stroke-width="0.6"/>${
    hatched ? markup`<path d="${hatching(area)}" stroke="#1b1b1b" stroke-width="0.8"/>` : undefined
  }${
    label === undefined
      ? undefined
      : markup`<text x="${x.plus(width.div(2)).toFixed(1)}" y="${y.plus(height.div(2)).plus(4).toFixed(1)}" text-anchor="middle" fill="${ink}">${label}</text>`
  }`;
}

/** Slanting lines within an area, five pixels apart. */
function hatching({ x, y, width, height }: Area): string {
  const count = width.plus(height).div(5).floor().toNumber();
  const lines = Array.from({ length: count }, (_, at) => {
    // Along the top and then down the right side; back to the left side and then along the bottom.
    const way = new Decimal(5 * (at + 1));
    const [right, down] = [Decimal.min(way, width), Decimal.max(0, way.minus(width))];
    const [left, low] = [Decimal.max(0, way.minus(height)), Decimal.min(way, height)];
    const from = `${x.plus(right).toFixed(1)} ${y.plus(down).toFixed(1)}`;
    return `M${from}L${x.plus(left).toFixed(1)} ${y.plus(low).toFixed(1)}`;
  });
  return lines.join("");
}
