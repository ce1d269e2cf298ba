import type { RegisterRow } from "../../domain/register-reading.js";
import { type ExemplaryStage, type ExemplaryStep, exemplaryStages } from "../../domain/registers/exemplary.js";

/** The lines of `exemplary` as the stages that each case has reached. */
export function exemplaryOf(rows: readonly RegisterRow[]): readonly ExemplaryStep[] {
  return rows.flatMap(({ values, place }): ExemplaryStep[] => {
    const [nominee, stage, on] = [values.get("nominee"), values.get("stage"), values.get("on")];
    if (nominee === undefined || on === undefined || !isStage(stage)) return [];
    return [{ nominee, stage, on, paper: values.get("paper"), note: values.get("note"), place }];
  });
}

function isStage(id: string | undefined): id is ExemplaryStage {
  return id !== undefined && Object.hasOwn(exemplaryStages, id);
}
