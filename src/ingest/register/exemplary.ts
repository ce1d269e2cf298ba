import { isChoice } from "../../domain/register.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import { type ExemplaryStep, exemplaryStages } from "../../domain/registers/exemplary.js";

/** The lines of `exemplary` as the stages that each case has reached. */
export function exemplaryOf(rows: readonly RegisterRow[]): readonly ExemplaryStep[] {
  return rows.flatMap(({ values, place }): ExemplaryStep[] => {
    const [nominee, stage, on] = [values.get("nominee"), values.get("stage"), values.get("on")];
    if (nominee === undefined || on === undefined || !isChoice(exemplaryStages, stage)) return [];
    return [{ nominee, stage, on, paper: values.get("paper"), note: values.get("note"), place }];
  });
}
