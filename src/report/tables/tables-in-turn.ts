import type { ReportTable, Tables } from "../document.js";
import type { DrawContext } from "./draw-context.js";

/** Makes one table of a result. */
export type TableOf = (context: DrawContext) => ReportTable;

/** Tables that are made when they are asked for: one that nobody shows costs nothing, and a format that writes one after another holds one. */
export function tablesInTurn(context: DrawContext, each: readonly TableOf[]): Tables {
  return {
    length: each.length,
    *[Symbol.iterator]() {
      for (const tableOf of each) yield tableOf(context);
    },
  };
}
