import type { Formula, FormulaFunction } from "../document.js";
import { type CellAddress, rangeName } from "./cell-address.js";

/** What a spreadsheet takes as one formula. */
const LONGEST = 8192;
const MOST_ARGUMENTS = 255;

/** How tightly operators bind; what binds more loosely stands in brackets within. */
const bindings: Readonly<Partial<Record<FormulaFunction, number>>> = {
  "=": 1,
  ">": 1,
  ">=": 1,
  "<": 1,
  "<=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};
const SIGN = 0;
const WHOLE = 9;

/**
 * A formula as a spreadsheet writes it, for a cell of `sheet`; undefined where one of its cells is not in the workbook, or where
 * it is longer than a spreadsheet allows.
 */
export function formulaText(
  formula: Formula,
  sheet: string,
  addresses: ReadonlyMap<string, CellAddress>,
): string | undefined {
  const writer = new FormulaWriter(sheet, addresses);
  const text = writer.text(formula);
  return writer.isComplete && text.length < LONGEST ? text : undefined;
}

class FormulaWriter {
  /** Whether every cell was found, and no function has more arguments than it may have. */
  isComplete = true;

  constructor(
    private readonly sheet: string,
    private readonly addresses: ReadonlyMap<string, CellAddress>,
  ) {}

  text(formula: Formula): string {
    if (typeof formula === "string") return `"${formula.replaceAll('"', '""')}"`;
    if ("cell" in formula) return rangeName([this.find(formula.cell)], this.sheet);
    if ("range" in formula) return this.range(formula.range);
    if (!("fn" in formula)) return formula.toFixed();
    const binds = bindings[formula.fn];
    if (binds !== undefined) return this.operation(formula.fn, binds, formula.of);
    const given = this.arguments(formula.of);
    if (given.length > MOST_ARGUMENTS) this.isComplete = false;
    return `${formula.fn}(${given.join(",")})`;
  }

  private operation(fn: FormulaFunction, binds: number, of: readonly Formula[]): string {
    const isLoose = fn === "+" || fn === "*" || fn === "&";
    const [first = "", ...others] = of.map((one, at) => {
      const own = bindingOf(one);
      const stands =
        of.length === 1
          ? own === WHOLE
          : at === 0
            ? own >= binds || own === SIGN
            : own > binds || (isLoose && own === binds);
      return stands ? this.text(one) : `(${this.text(one)})`;
    });
    return others.length === 0 ? `${fn}${first}` : [first, ...others].join(fn);
  }

  /** Cells that stand below or beside each other become a range, as people write it. */
  private arguments(of: readonly Formula[]): readonly string[] {
    const given: (string | CellAddress[])[] = [];
    for (const one of of) {
      const run = given.at(-1);
      const address = typeof one === "object" && "cell" in one ? this.find(one.cell) : undefined;
      if (!address) given.push(this.text(one));
      else if (Array.isArray(run) && continues(run, address)) run.push(address);
      else given.push([address]);
    }
    return given.map((one) => (typeof one === "string" ? one : rangeName(one, this.sheet)));
  }

  private range(keys: readonly string[]): string {
    const cells = keys.map((key) => this.find(key));
    const isOne = cells.every((address, at) => at === 0 || continues(cells.slice(0, at), address));
    if (!isOne || cells.length === 0) this.isComplete = false;
    return rangeName(cells, this.sheet);
  }

  /** Where a cell stands; one that is not there leaves the formula incomplete. */
  private find(key: string): CellAddress {
    const address = this.addresses.get(key);
    if (!address) this.isComplete = false;
    return address ?? { sheet: this.sheet, row: 0, column: 0 };
  }
}

function bindingOf(formula: Formula): number {
  if (typeof formula === "string" || "cell" in formula || "range" in formula) return WHOLE;
  if (!("fn" in formula)) return formula.isNegative() ? SIGN : WHOLE;
  return bindings[formula.fn] ?? WHOLE;
}

function continues(run: readonly CellAddress[], next: CellAddress): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || last.sheet !== next.sheet) return false;
  const isDown = next.column === last.column && next.row === last.row + 1 && first.column === last.column;
  const isAcross = next.row === last.row && next.column === last.column + 1 && first.row === last.row;
  return isDown || isAcross;
}
