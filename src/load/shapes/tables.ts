import { decimal } from "../../domain/decimal.js";
import { boolean, cite, group, id, list, number, text } from "../scalars.js";

/** measures.yaml: units of measure (đơn vị tính) and how they convert. */
export const measuresFile = group({
  measures: list(
    group({
      id,
      name: text,
      aliases: list(text).default([]),
      base: id.optional(),
      factor: number.default(decimal(1)),
      percent: boolean.default(false),
    }),
  ),
});

/** goals.yaml: the annex of goals assigned to units: a csv table, targets down and units across, with one cite. */
export const goalsFile = group({ goals: group({ table: text, cite }) });
