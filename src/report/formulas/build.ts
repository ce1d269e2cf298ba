import { type Decimal, decimal, ZERO } from "../../domain/decimal.js";
import type { Rounding } from "../../domain/ratio.js";
import type { Formula, FormulaFunction } from "../document.js";

/**
 * Places to which a spreadsheet's own arithmetic is trusted. It counts in binary floats, so that equal sums may differ far
 * behind the point; what is compared or cut is rounded to these places before.
 */
const TRUSTED = decimal(9);

export function cell(key: string): Formula {
  return { cell: key };
}

/** Cells that stand next to each other in one column or row of a table. */
export function range(cells: readonly string[]): Formula {
  return { range: cells };
}

export function call(fn: FormulaFunction, ...of: readonly Formula[]): Formula {
  return { fn, of };
}

export function ifElse(test: Formula, yes: Formula, no: Formula): Formula {
  return call("IF", test, yes, no);
}

export function plus(...of: readonly Formula[]): Formula {
  return joined("+", of, ZERO);
}

export function minus(from: Formula, what: Formula): Formula {
  return call("-", from, what);
}

export function times(...of: readonly Formula[]): Formula {
  return joined("*", of, decimal(1));
}

export function dividedBy(what: Formula, by: Formula): Formula {
  return isZero(what) ? ZERO : call("/", what, by);
}

/** The least of what is given, among them a cap that may not be there. */
export function atMost(what: Formula, cap: Decimal | undefined): Formula {
  return cap === undefined || isZero(what) ? what : call("MIN", cap, what);
}

export function notBelowZero(what: Formula): Formula {
  return isZero(what) ? ZERO : call("MAX", ZERO, what);
}

/** Of at least one. */
export function mean(of: readonly Formula[]): Formula {
  const [first = ZERO] = of;
  if (of.length === 1) return first;
  return of.every(isZero) ? ZERO : call("AVERAGE", ...of);
}

/** Of at least one test. */
export function allOf(tests: readonly Formula[]): Formula {
  return logical("AND", tests);
}

/** Of at least one test. */
export function anyOf(tests: readonly Formula[]): Formula {
  return logical("OR", tests);
}

/** Without what binary floats leave far behind the point. */
export function trusted(what: Formula): Formula {
  return isZero(what) ? ZERO : call("ROUND", what, TRUSTED);
}

/** Rounded as a scheme says. */
export function roundedTo(what: Formula, decimals: number, rounding: Rounding): Formula {
  if (isZero(what)) return ZERO;
  if (rounding === "half_up") return call("ROUND", what, decimal(decimals));
  return call(rounding === "up" ? "ROUNDUP" : "ROUNDDOWN", trusted(what), decimal(decimals));
}

function joined(fn: "+" | "*", of: readonly Formula[], nothing: Decimal): Formula {
  if (fn === "*" && of.some(isZero)) return ZERO;
  const [first = nothing, ...others] = of.filter((one) => !isOf(one, nothing));
  return others.length === 0 ? first : call(fn, first, ...others);
}

function logical(fn: "AND" | "OR", tests: readonly Formula[]): Formula {
  const flat = tests.flatMap((one) => (typeof one === "object" && "fn" in one && one.fn === fn ? one.of : [one]));
  const [first, ...others] = flat;
  return first !== undefined && others.length === 0 ? first : call(fn, ...flat);
}

export function isZero(what: Formula): boolean {
  return isOf(what, ZERO);
}

function isOf(what: Formula, value: Decimal): boolean {
  return typeof what === "object" && "eq" in what && what.eq(value);
}
