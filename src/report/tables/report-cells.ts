import { screenDate } from "../../domain/dates.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import type { TableCell } from "../document.js";
import { words } from "../words/words.js";
import { type DrawContext, say } from "./draw-context.js";

/** Of a unit's report: how many of its targets are met, and whether it came in time. */
export function reportCells(context: DrawContext, unit: UnitEvaluation): readonly TableCell[] {
  return [{ text: targetsMet(unit) }, reportedCell(context, unit)];
}

function targetsMet(unit: UnitEvaluation): string {
  const concerned = unit.targets.filter((target) => target.verdict !== "not_applicable");
  if (unit.file === undefined) return "";
  return `${concerned.filter((target) => target.verdict === "met").length}/${concerned.length}`;
}

/** Whether the report came in time, and why the unit is not ranked where it is not. */
function reportedCell(context: DrawContext, unit: UnitEvaluation): TableCell {
  const received = receivedCell(context, unit);
  if (unit.gate === "not_met") return { text: `${received.text}; ${say(context).shutOut}`, tone: "open" };
  return unit.rankFrom === undefined ? { text: words[context.lang].statuses[unit.status], tone: "open" } : received;
}

function receivedCell(context: DrawContext, unit: UnitEvaluation): TableCell {
  const text = say(context);
  if (unit.received.late === undefined)
    return {
      text: unit.received.on === undefined ? text.noDate : `${screenDate(unit.received.on)}, ${text.noDue}`,
      tone: "faint",
    };
  return unit.received.late ? { text: text.late, tone: "open" } : { text: text.inTime };
}
