import { decimal } from "../../domain/decimal.js";
import { finding } from "../../domain/finding.js";
import type { AssignedGoal, GoalTable } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import type { Unit } from "../../domain/unit.js";
import { type CsvCell, readCsv } from "../csv-table.js";
import type { RuleFile, Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";

/** What the annex writes where a target does not concern a unit. */
const NOT_CONCERNED = "x";

/**
 * The goals assigned to units: a csv table with targets down and units across. An empty cell assigns nothing, an `x`
 * says that the target does not concern the unit.
 */
export function buildGoals(
  shelves: Shelves,
  files: readonly RuleFile[],
  targets: ReadonlyMap<string, Target>,
  units: ReadonlyMap<string, Unit>,
  context: BuildContext,
): readonly GoalTable[] {
  return shelves.goals.flatMap(({ source, value }) => {
    const { table, cite } = value.goals;
    const file = besides(source.file, table, files);
    if (!file) {
      context.findings.push(finding("TD121", source.place(["goals", "table"]), { file: table }));
      return [];
    }
    const { rows, findings } = readCsv(file.file, file.text);
    context.findings.push(...findings);
    const [head = [], ...body] = rows;
    const across = head.slice(1);
    for (const cell of across) context.expect("unit", cell.text, units, cell.place);
    const goals = new Map<string, Map<string, AssignedGoal>>();
    for (const [first, ...cells] of body) {
      if (!first || !context.expect("target", first.text, targets, first.place)) continue;
      context.claim("target", `${file.file} ${first.text}`, first.place);
      const beyond = cells[across.length];
      if (beyond) {
        const args = { cells: String(cells.length + 1), heads: String(head.length) };
        context.findings.push(finding("TD138", beyond.place, args));
      }
      cells.forEach((cell, index) => {
        const unit = across[index]?.text;
        const goal = goalIn(cell, context);
        if (typeof goal === "object") context.expectPlausible(targets.get(first.text), goal, cell.place);
        if (unit === undefined || goal === undefined) return;
        const own = goals.get(unit) ?? new Map<string, AssignedGoal>();
        own.set(first.text, goal);
        goals.set(unit, own);
      });
    }
    return [{ cite, goals }];
  });
}

function goalIn(cell: CsvCell, context: BuildContext): AssignedGoal | undefined {
  if (cell.text === "") return undefined;
  if (cell.text === NOT_CONCERNED) return "not_applicable";
  if (/^-?\d+(\.\d+)?$/.test(cell.text)) return decimal(cell.text);
  context.findings.push(finding("TD119", cell.place, { seen: cell.text }));
  return undefined;
}

/** A file named in another stands beside it. */
export function besides(named: string, name: string, files: readonly RuleFile[]): RuleFile | undefined {
  const folder = named.replace(/[^/]*$/, "");
  return files.find((one) => one.file === folder + name) ?? files.find((one) => one.file.endsWith(`/${name}`));
}
