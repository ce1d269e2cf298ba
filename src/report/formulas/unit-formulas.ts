import { decimal, ONE, sum, ZERO } from "../../domain/decimal.js";
import type { GroupResult, ItemResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Formula } from "../document.js";
import { atMost, call, cell, ifElse, minus, plus, range, times, trusted } from "./build.js";
import { keys } from "./cell-keys.js";

/** The items of a group that stand in the table of items, and the points of those that do not. */
function itemsIn(unit: UnitEvaluation, { group }: GroupResult) {
  const all = unit.items.filter(({ item }) => item.group.id === group.id);
  const shown = all.filter((item) => item.pointsFrom !== "not_applicable");
  const absent = all.filter((item) => item.pointsFrom === "not_applicable");
  return { shown, given: sum(absent.flatMap((item) => item.points ?? [])) };
}

function itemCell(unit: UnitEvaluation, { item }: ItemResult, column: "max" | "points"): Formula {
  return cell(keys.item(unit.unit, item.id, column));
}

/** The same column of several items of one group, which stand below each other. */
function itemRange(unit: UnitEvaluation, items: readonly ItemResult[], column: "max" | "points" | "bonus"): Formula {
  return range(items.map(({ item }) => keys.item(unit.unit, item.id, column)));
}

/** The sum of the items' points; a deduction that is still open counts in full. */
export function groupPoints(unit: UnitEvaluation, result: GroupResult): Formula | undefined {
  const { shown, given } = itemsIn(unit, result);
  if (shown.length === 0) return undefined;
  const points = call("SUM", itemRange(unit, shown, "points"));
  const feared = shown.filter(({ item }) => item.kind === "deduction").map((item) => maxIfOpen(unit, item));
  return trusted(less(plus(points, given), feared));
}

/** Each group's within its cap, all of them within the scheme's. */
export function unitBonus(unit: UnitEvaluation): Formula | undefined {
  const groups = unit.groups.flatMap((result) => groupBonus(unit, result) ?? []);
  return groups.length === 0 ? undefined : trusted(atMost(plus(...groups), unit.scheme?.maxBonus));
}

function groupBonus(unit: UnitEvaluation, result: GroupResult): Formula | undefined {
  const { shown } = itemsIn(unit, result);
  if (shown.length === 0 || result.group.maxBonus.isZero()) return undefined;
  return atMost(call("SUM", itemRange(unit, shown, "bonus")), result.group.maxBonus);
}

/** Points of open items, and what of the bonus of their groups is not earned yet. */
export function openPoints(unit: UnitEvaluation): Formula | undefined {
  const parts = unit.groups.flatMap((result) => {
    const { shown } = itemsIn(unit, result);
    if (shown.length === 0) return [];
    const isOpen = minus(ONE, call("ISNUMBER", itemRange(unit, shown, "points")));
    const points = call("SUMPRODUCT", times(isOpen, itemRange(unit, shown, "max")));
    const others = shown.filter(({ item }) => item.kind === "bonus").map((item) => maxIfOpen(unit, item));
    return [less(points, others), ...openBonus(unit, result, shown)];
  });
  return parts.length === 0 ? undefined : trusted(plus(...parts));
}

/** While one item of a group is open, so is what its bonus lacks of the most. */
function openBonus(unit: UnitEvaluation, result: GroupResult, shown: readonly ItemResult[]): readonly Formula[] {
  const { maxBonus } = result.group;
  if (maxBonus.isZero()) return [];
  const settled = call("COUNT", itemRange(unit, shown, "points"));
  const left = minus(maxBonus, groupBonus(unit, result) ?? ZERO);
  return [ifElse(call("<", settled, decimal(shown.length)), left, ZERO)];
}

function maxIfOpen(unit: UnitEvaluation, item: ItemResult): Formula {
  return ifElse(call("ISNUMBER", itemCell(unit, item, "points")), ZERO, itemCell(unit, item, "max"));
}

/** The groups and the bonus. */
export function totalPoints(unit: UnitEvaluation): Formula | undefined {
  if (unit.groups.length === 0) return undefined;
  const groups = unit.groups.map(({ group }) => cell(keys.group(unit.unit, group.id)));
  return trusted(call("SUM", ...groups, cell(keys.unit(unit.unit, "bonus"))));
}

const total = (unit: UnitEvaluation): Formula => cell(keys.unit(unit.unit, "total"));
const open = (unit: UnitEvaluation): Formula => cell(keys.unit(unit.unit, "open"));
const highest = (unit: UnitEvaluation): Formula => trusted(plus(total(unit), open(unit)));

/** How far behind the unit above, once neither has open points. */
export function gapTo(above: UnitEvaluation, unit: UnitEvaluation): Formula {
  const isSettled = call("AND", call("=", open(above), ZERO), call("=", open(unit), ZERO));
  return ifElse(isSettled, trusted(minus(total(above), total(unit))), "");
}

/**
 * The rank among the ranked units of the cluster, or "2–5" while open points leave a range: the best with all of one's own
 * open points and none of the others', the worst the other way round. Who may not pass a gate is not certain to stand above.
 */
export function rankFormula(unit: UnitEvaluation, ranked: readonly UnitEvaluation[]): Formula {
  const column = (name: "total" | "open") => range(ranked.map((one) => keys.unit(one.unit, name)));
  const unsure = ranked.filter((one) => one !== unit && one.gate !== "met");
  const above = call(">", column("total"), highest(unit));
  const from = less(
    plus(ONE, countOf(above)),
    unsure.map((one) => ifSo(call(">", total(one), highest(unit)))),
  );
  const reaching = call(">", trusted(plus(column("total"), column("open"))), total(unit));
  const to = less(plus(ONE, countOf(reaching)), [ifSo(call(">", open(unit), ZERO))]);
  const words = call("&", from, "–", to);
  return unit.gate === "met" ? ifElse(call("=", from, to), from, words) : words;
}

/** In how many cells of a range it is so. */
function countOf(test: Formula): Formula {
  return call("SUMPRODUCT", call("*", test, ONE));
}

function ifSo(test: Formula): Formula {
  return ifElse(test, ONE, ZERO);
}

function less(from: Formula, what: readonly Formula[]): Formula {
  return what.length === 0 ? from : minus(from, plus(...what));
}
