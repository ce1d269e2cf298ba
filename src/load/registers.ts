import { closest } from "../domain/closest.js";
import { decimal } from "../domain/decimal.js";
import { factValue } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { GivenScore, VerifiedFact } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import { type CsvCell, readCsv } from "./csv-table.js";
import type { RuleFile } from "./shelves.js";

/** Reviewed tables of the secretariat, kept in git beside the plan: scores that people gave, and facts it verified. */
export const registerFiles = { scores: "scores.csv", facts: "facts.csv" } as const;

interface Row {
  readonly cells: Readonly<Record<string, CsvCell>>;
}

/** Read scores.csv (unit, item, column, points, bonus, by, reason); `x` for points: the item does not concern the unit. */
export function loadScores(
  plan: Plan,
  table: RuleFile,
): { scores: readonly GivenScore[]; findings: readonly Finding[] } {
  const repeated = repetitions();
  const { rows, findings: said } = tableRows(table, ["unit", "item", "column", "points", "bonus", "by", "reason"]);
  const findings = [...said];
  const items = new Set([
    ...[...plan.schemes.values()].flatMap((scheme) =>
      scheme.groups.flatMap((group) => group.items.map((item) => item.id)),
    ),
    ...[...plan.targets.values()].filter((target) => target.origin !== "plan").map((target) => target.id),
  ]);
  const scores = rows.flatMap(({ cells }): GivenScore[] => {
    const [unit, item, column, points] = [cells["unit"], cells["item"], cells["column"], cells["points"]];
    if (!unit || !item || !column || !points) return [];
    const problem =
      unknown("unit", unit, plan.units.keys()) ??
      unknown("item", item, items) ??
      unfit(column, /^(cluster|appraised)$/, "one_of:cluster, appraised") ??
      unfit(points, /^(\d+(\.\d+)?|x)$/, "number") ??
      unfit(cells["bonus"], /^(\d+(\.\d+)?)?$/, "number") ??
      unfit(cells["by"], /./, "text") ??
      unfit(cells["reason"], /./, "text") ??
      repeated("item", [unit, item, column]);
    if (problem) {
      findings.push(problem);
      return [];
    }
    const bonus = cells["bonus"]?.text ?? "";
    return [
      {
        unit: unit.text,
        item: item.text,
        column: column.text === "cluster" ? "cluster" : "appraised",
        points: points.text === "x" ? undefined : decimal(points.text),
        bonus: bonus === "" ? undefined : decimal(bonus),
        by: cells["by"]?.text ?? "",
        reason: cells["reason"]?.text ?? "",
        place: points.place,
      },
    ];
  });
  return { scores, findings };
}

/** Read facts.csv (unit, fact, value, evidence). */
export function loadVerifiedFacts(
  plan: Plan,
  table: RuleFile,
): { facts: readonly VerifiedFact[]; findings: readonly Finding[] } {
  const repeated = repetitions();
  const { rows, findings: said } = tableRows(table, ["unit", "fact", "value", "evidence"]);
  const findings = [...said];
  const reported = [...plan.facts.values()].filter((fact) => fact.source === "reported").map((fact) => fact.id);
  const facts = rows.flatMap(({ cells }): VerifiedFact[] => {
    const [unit, fact, value, evidence] = [cells["unit"], cells["fact"], cells["value"], cells["evidence"]];
    if (!unit || !fact || !value) return [];
    const known = factValue(plan.facts.get(fact.text), value.text);
    const problem =
      unknown("unit", unit, plan.units.keys()) ??
      unknown("fact", fact, reported) ??
      unfit(evidence, /./, "text") ??
      repeated("fact", [unit, fact]) ??
      (known
        ? undefined
        : finding("TD225", value.place, { expected: plan.facts.get(fact.text)?.type ?? "", seen: value.text }));
    if (problem || !known) {
      if (problem) findings.push(problem);
      return [];
    }
    return [
      { unit: unit.text, fact: fact.text, known: { value: known, place: value.place }, evidence: evidence?.text ?? "" },
    ];
  });
  return { facts, findings };
}

function tableRows(
  table: RuleFile,
  columns: readonly string[],
): { rows: readonly Row[]; findings: readonly Finding[] } {
  const { rows, findings } = readCsv(table.file, table.text);
  if (findings.length > 0) return { rows: [], findings };
  const [head = [], ...body] = rows;
  const lacking = columns.filter((column) => !head.some((cell) => cell.text === column));
  if (lacking.length > 0) {
    const place = head[0]?.place ?? wholeFile(table.file);
    return { rows: [], findings: lacking.map((column) => finding("TD224", place, { column })) };
  }
  const named = (cells: readonly CsvCell[]) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const cell = cells[head.findIndex((one) => one.text === column)];
        return cell ? [[column, cell]] : [];
      }),
    );
  return { rows: body.map((cells) => ({ cells: named(cells) })), findings: [] };
}

function unknown(kind: "unit" | "item" | "fact", cell: CsvCell, known: Iterable<string>): Finding | undefined {
  const all = [...known];
  if (all.includes(cell.text)) return undefined;
  return finding("TD108", cell.place, { kind, id: cell.text, suggestion: closest(cell.text, all) });
}

function unfit(cell: CsvCell | undefined, pattern: RegExp, expected: string): Finding | undefined {
  if (!cell || pattern.test(cell.text)) return undefined;
  return finding("TD225", cell.place, { expected, seen: cell.text });
}

/** Remembers what each row is about; a second row about the same is a finding, and the first stands. */
function repetitions() {
  const first = new Map<string, CsvCell>();
  return (kind: "item" | "fact", cells: readonly CsvCell[]): Finding | undefined => {
    const id = cells.map((cell) => cell.text).join(" ");
    const earlier = first.get(id);
    const [cell] = cells;
    if (!cell) return undefined;
    if (earlier)
      return finding("TD107", cell.place, { kind, id, first: `${earlier.place.file}:${earlier.place.line}` });
    first.set(id, cell);
    return undefined;
  };
}
