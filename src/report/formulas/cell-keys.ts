import type { ScoreSource } from "../../domain/scheme.js";

/** The columns of figures of each table that formulas refer to. */
type ResultColumn = "goal" | "actual" | "share";
export type ItemColumn = ScoreSource | "max" | "points" | "bonus";
type UnitColumn = "bonus" | "total" | "open";
type PrizeColumn = "coefficient" | "baseSalary" | "amount";

/** What cells are called within a document, by the ids of what they are about. */
export const keys = {
  result: (unit: string, target: string, column: ResultColumn): string => `result/${unit}/${target}/${column}`,
  item: (unit: string, item: string, column: ItemColumn): string => `item/${unit}/${item}/${column}`,
  group: (unit: string, group: string): string => `group/${unit}/${group}`,
  unit: (unit: string, column: UnitColumn): string => `unit/${unit}/${column}`,
  /** By the place among the prizes, since one nominee may have the same award for two deeds. */
  prize: (at: number, column: PrizeColumn): string => `prize/${at}/${column}`,
};
