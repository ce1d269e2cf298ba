import { decimal } from "../../src/domain/decimal.js";
import type { Formula, FormulaFunction, ReportTable, TableCell } from "../../src/report/document.js";

/** What a cell shows: a number, a text, nothing. */
export type Shown = number | string | null;
type Value = Shown | boolean;

/** What a cell holds by itself, its formula aside. */
export function shownIn({ number, text }: TableCell): Shown {
  return number === undefined ? text || null : Number(number);
}

/** The name by which formulas refer to a cell. */
export function keyOf({ live }: TableCell): string | undefined {
  return live?.().key;
}

/** What a cell follows from. */
export function formulaOf({ live }: TableCell): Formula | undefined {
  return live?.().formula;
}

/** Tables counted as a spreadsheet counts, in floats, with some cells typed over. */
export class Spreadsheet {
  private readonly cells = new Map<string, TableCell>();
  private readonly counted = new Map<string, Value>();

  constructor(
    tables: readonly ReportTable[],
    private readonly typed: ReadonlyMap<string, Shown> = new Map(),
  ) {
    for (const cell of tables.flatMap((table) => table.rows.flat())) {
      const key = keyOf(cell);
      if (key === undefined) continue;
      if (this.cells.has(key)) throw new Error(`two cells are called ${key}`);
      this.cells.set(key, cell);
    }
  }

  /** What a cell of the tables comes to. */
  show(cell: TableCell): Shown {
    const key = keyOf(cell);
    if (key !== undefined && this.typed.has(key)) return this.typed.get(key) ?? null;
    const value = this.held(cell);
    return typeof value === "boolean" ? Number(value) : value === "" ? null : value;
  }

  private named(key: string): Value {
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const cell = this.cells.get(key);
    if (!cell) throw new Error(`no cell is called ${key}`);
    const typed = this.typed.get(key);
    const value = typed !== undefined ? typed : this.held(cell);
    this.counted.set(key, value);
    return value;
  }

  /** What a cell comes to where nothing is typed over it. */
  private held(cell: TableCell): Value {
    const formula = formulaOf(cell);
    return formula === undefined ? shownIn(cell) : this.scalar(formula);
  }

  private scalar(formula: Formula): Value {
    const [value = null, ...others] = this.values(formula);
    if (others.length > 0) throw new Error("a range where one value is wanted");
    return value;
  }

  /** One value, or those of a range. */
  private values(formula: Formula): readonly Value[] {
    if (typeof formula === "string") return [formula];
    if ("cell" in formula) return [this.named(formula.cell)];
    if ("range" in formula) return formula.range.map((key) => this.named(key));
    return "fn" in formula ? this.call(formula.fn, formula.of) : [formula.toNumber()];
  }

  private call(fn: FormulaFunction, of: readonly Formula[]): readonly Value[] {
    const [first = "", second = "", third = ""] = of;
    const all = () => of.flatMap((one) => this.values(one));
    const numbers = () => all().filter((one) => typeof one === "number");
    switch (fn) {
      case "IF":
        return [this.scalar(isTrue(this.scalar(first)) ? second : third)];
      case "AND":
        return [all().every(isTrue)];
      case "OR":
        return [all().some(isTrue)];
      case "ISNUMBER":
        return this.values(first).map((one) => typeof one === "number");
      case "COUNT":
        return [numbers().length];
      case "SUM":
      case "SUMPRODUCT":
        return [numbers().reduce((a, b) => a + b, 0)];
      case "MIN":
        return [Math.min(...numbers())];
      case "MAX":
        return [Math.max(...numbers())];
      case "AVERAGE":
        return [numbers().reduce((a, b) => a + b, 0) / numbers().length];
      case "ROUND":
      case "ROUNDUP":
      case "ROUNDDOWN":
        return this.values(first).map((one) => rounded(fn, numberOf(one), numberOf(this.scalar(second))));
      default:
        return this.operation(fn, of);
    }
  }

  /** Of a range and a single value, each with that value. */
  private operation(fn: Operator, of: readonly Formula[]): readonly Value[] {
    const [first = [], ...others] = of.map((one) => this.values(one));
    if (others.length === 0) return first.map((one) => -numberOf(one));
    return others.reduce((left, right) => {
      const length = Math.max(left.length, right.length);
      const at = (side: readonly Value[], index: number) => side[side.length === 1 ? 0 : index] ?? null;
      return Array.from({ length }, (_, index) => operate(fn, at(left, index), at(right, index)));
    }, first);
  }
}

type Operator = "+" | "-" | "*" | "/" | ">" | ">=" | "<" | "<=" | "=" | "&";

function operate(fn: Operator, a: Value, b: Value): Value {
  if (fn === "&") return `${a ?? ""}${b ?? ""}`;
  // To a spreadsheet every text is above every number.
  const ranked = (one: Value) => (typeof one === "string" ? Number.POSITIVE_INFINITY : numberOf(one));
  switch (fn) {
    case "+":
      return numberOf(a) + numberOf(b);
    case "-":
      return numberOf(a) - numberOf(b);
    case "*":
      return numberOf(a) * numberOf(b);
    case "/":
      if (numberOf(b) === 0) throw new Error("#DIV/0!");
      return numberOf(a) / numberOf(b);
    case ">":
      return ranked(a) > ranked(b);
    case ">=":
      return ranked(a) >= ranked(b);
    case "<":
      return ranked(a) < ranked(b);
    case "<=":
      return ranked(a) <= ranked(b);
    case "=":
      return ranked(a) === ranked(b);
  }
}

function numberOf(value: Value): number {
  if (typeof value === "string") throw new Error("#VALUE!");
  return Number(value ?? 0);
}

function isTrue(value: Value): boolean {
  return value !== null && value !== "" && numberOf(value) !== 0;
}

/** The half away from zero, of what fifteen digits show; cutting looks at every digit there is. */
function rounded(fn: "ROUND" | "ROUNDUP" | "ROUNDDOWN", value: number, decimals: number): number {
  const digits = fn === "ROUND" ? Math.abs(value).toPrecision(15) : String(Math.abs(value));
  const scaled = decimal(digits).times(`1e${decimals}`);
  const whole = fn === "ROUND" ? scaled.round() : fn === "ROUNDUP" ? scaled.ceil() : scaled.floor();
  return Math.sign(value) * whole.times(`1e-${decimals}`).toNumber();
}
