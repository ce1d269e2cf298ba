import { ZERO } from "../../domain/decimal.js";
import { countsFor, type Scheme, type ScoreSource } from "../../domain/scheme.js";
import type { ItemResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Formula } from "../document.js";
import { atMost, call, cell, ifElse, isZero, roundedTo } from "./build.js";
import { keys } from "./cell-keys.js";
import { type ReachedFormula, reachedFormula } from "./reached-formula.js";
import { type ShapedFormula, shapedFormula } from "./shape-formula.js";

/** How the figures of one item of one unit follow from its other cells and from the results; none for those that people gave. */
export interface ItemFormulas {
  readonly computed: Formula | undefined;
  readonly points: Formula | undefined;
  readonly bonus: Formula | undefined;
}

/** `open` is the word for points that are not settled. */
export function itemFormulas(unit: UnitEvaluation, item: ItemResult, open: string): ItemFormulas {
  const { scheme } = unit;
  if (!scheme) return { computed: undefined, points: undefined, bonus: undefined };
  const order = countsFor(scheme, item.item);
  const sources = order.map((source) => ({ source, cell: cell(keys.item(unit.unit, item.item.id, source)) }));
  const shaped = computedShape(unit, item);
  // Something that cannot be used stands in the way of weaker figures, or of there being none, and no cell shows it.
  const isHeldOpen =
    item.points === undefined && (isOptional(item) || order.some((source) => item[source] !== undefined));
  const cells = sources.map((one) => one.cell);
  return {
    computed: shaped && ifElse(shaped.known, rounded(scheme, shaped.points), ""),
    points: isHeldOpen ? undefined : pointsFormula(item, cells, open),
    bonus: isHeldOpen ? undefined : bonusFormula(scheme, item, sources, shaped),
  };
}

function rounded({ decimals, rounding }: Scheme, what: Formula): Formula {
  return roundedTo(what, decimals.points, rounding);
}

/** What follows from targets that are compared with their goals; the year before stands in no cell. */
function computedShape(unit: UnitEvaluation, { item }: ItemResult): ShapedFormula | undefined {
  const targets = item.targets
    .flatMap((id) => unit.targets.find((one) => one.target.id === id) ?? [])
    .filter((one) => one.verdict !== "not_applicable");
  if (item.by !== "targets" || item.against !== "goal" || targets.length === 0) return undefined;
  const reached = targets.map(({ target }): [string, ReachedFormula] => [target.id, reachedFormula(unit.unit, target)]);
  return shapedFormula(item.shape ?? item.group.shape, cell(keys.item(unit.unit, item.id, "max")), new Map(reached));
}

/** The first figure in the order of those that count, else a word or nothing. */
function firstOf(cells: readonly Formula[], shown: (one: Formula) => Formula, otherwise: Formula): Formula {
  return cells.reduceRight<Formula>((rest, one) => ifElse(call("ISNUMBER", one), shown(one), rest), otherwise);
}

/** A bonus or a deduction that people did not give is none. */
function isOptional({ item: { kind, by } }: ItemResult): boolean {
  return kind !== "points" && (by === "people" || by === "assessors");
}

function pointsFormula(item: ItemResult, cells: readonly Formula[], open: string): Formula | undefined {
  const otherwise = isOptional(item) ? ZERO : open;
  switch (item.item.kind) {
    case "points":
      return firstOf(cells, (one) => one, otherwise);
    case "deduction":
      return firstOf(cells, (one) => call("-", one), otherwise);
    case "bonus":
      return isOptional(item) ? undefined : firstOf(cells, () => ZERO, otherwise);
  }
}

/** Of an item that is itself a bonus, what counts; of others, what stands above the goals so long as the computed score counts. */
function bonusFormula(
  scheme: Scheme,
  item: ItemResult,
  sources: readonly { readonly source: ScoreSource; readonly cell: Formula }[],
  shaped: ShapedFormula | undefined,
): Formula | undefined {
  const { kind, maxBonus } = item.item;
  const cells = sources.map((one) => one.cell);
  if (kind === "bonus")
    return atMost(
      firstOf(cells, (one) => one, ZERO),
      maxBonus,
    );
  // What people gave beside their points stands as they gave it.
  const isGiven = item.pointsFrom !== "computed" && !item.bonus.isZero();
  if (kind === "deduction" || !shaped || isGiven) return undefined;
  const earned = computedBonus(scheme, item, shaped);
  const bonus = sources.reduceRight<Formula>((rest, { source, cell: score }) => {
    const own = source === "computed" ? earned : ZERO;
    return isZero(own) && isZero(rest) ? ZERO : ifElse(call("ISNUMBER", score), own, rest);
  }, ZERO);
  return isZero(bonus) ? undefined : bonus;
}

/** Whatever the caps allow where no multiple of the goal says how much better it is. */
function computedBonus(scheme: Scheme, { item }: ItemResult, { bonus, isUnlimited }: ShapedFormula): Formula {
  const within = atMost(rounded(scheme, bonus), item.maxBonus);
  return isUnlimited === undefined ? within : ifElse(isUnlimited, item.maxBonus ?? item.group.maxBonus, within);
}
