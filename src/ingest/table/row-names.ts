import type { Target } from "../../domain/target.js";
import { fold } from "../text/fold.js";
import { type LocatedTable, rowsOf, textIn } from "./located-table.js";
import { matchTarget } from "./match-names.js";

/** What the words of a row name: a target, nothing because people settled so, or one of several that are near. */
export type RowName =
  | { readonly kind: "target"; readonly target: Target; readonly similar: boolean }
  | { readonly kind: "settled" }
  | { readonly kind: "asked"; readonly candidates: readonly Target[] };

/** What each row of a table names; `settled` has the ids of targets by folded words, undefined for rows to pass over. */
export function rowNames(
  table: LocatedTable,
  targets: readonly Target[],
  settled: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<number, RowName> {
  return new Map(rowsOf(table).map((row) => [row, nameOf(textIn(table, row, "name"), targets, settled)]));
}

function nameOf(text: string, targets: readonly Target[], settled: ReadonlyMap<string, string | undefined>): RowName {
  const key = fold(text);
  if (settled.has(key)) {
    const target = targets.find((one) => one.id === settled.get(key));
    return target ? { kind: "target", target, similar: false } : { kind: "settled" };
  }
  const match = matchTarget(text, targets);
  return match.kind === "asked" ? match : { kind: "target", target: match.target, similar: match.kind === "similar" };
}

/** What a table says of each target it names, as written. */
export function figuresIn(table: LocatedTable, names: ReadonlyMap<number, RowName>): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const [row, named] of names)
    if (named.kind === "target") figures.set(named.target.id, textIn(table, row, "actual"));
  return figures;
}
