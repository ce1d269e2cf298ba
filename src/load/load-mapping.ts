import type { z } from "zod";
import { closest } from "../domain/closest.js";
import { type Finding, finding } from "../domain/finding.js";
import type { ColumnRole, RegisterMapping, ReportMapping } from "../domain/mapping.js";
import type { Plan } from "../domain/plan.js";
import { registers } from "../domain/registers.js";
import { BuildContext } from "./build/context.js";
import { entriesOf } from "./build/entries.js";
import { parseShape, type Shaped } from "./parse-shape.js";
import { mappingFile } from "./shapes/mapping.js";
import { readYaml } from "./yaml-source.js";

type Shelved = Shaped<z.output<typeof mappingFile>>;

/** The word in place of an id for rows that are to be passed over. */
const SKIP = "skip";

/** Read mapping.yaml and hold its ids against the plan; an entry with an unknown id is left out and said. */
export function loadMapping(
  plan: Plan,
  file: string,
  text: string,
): {
  readonly mappings: readonly ReportMapping[];
  readonly registers: readonly RegisterMapping[];
  readonly findings: readonly Finding[];
} {
  const source = readYaml(file, text);
  // A file without a word in it settles nothing yet.
  const { shaped, findings } = parseShape({ ...source, value: source.value ?? {} }, mappingFile);
  const context = new BuildContext(() => false);
  return {
    mappings: shaped ? reportsOf(shaped, plan, context) : [],
    registers: shaped ? listsOf(shaped, context) : [],
    findings: [...source.findings, ...findings, ...context.findings],
  };
}

/** How units write their reports. */
function reportsOf(shelved: Shelved, plan: Plan, context: BuildContext): readonly ReportMapping[] {
  return entriesOf([shelved], "mappings").flatMap(({ value, at }) => {
    if (value.unit !== undefined && !context.expect("unit", value.unit, plan.units, at("unit"))) return [];
    const names = Object.entries(value.names ?? {}).filter(
      ([name, id]) => id === SKIP || context.expect("target", id, plan.targets, at("names", name)),
    );
    const columns = new Map(Object.entries(value.columns ?? {}) as [ColumnRole, string][]);
    return [{ ...value, columns, names: meanings(names) }];
  });
}

/** How lists that are read as registers are written. */
function listsOf({ source, value: { registers: lists } }: Shelved, context: BuildContext): readonly RegisterMapping[] {
  return lists.map((list, at) => {
    const known = registers[list.register].columns.map((one) => one.id);
    const ofColumns = (key: "columns" | "values") =>
      Object.entries(list[key] ?? {}).filter(([id]) => {
        if (known.includes(id)) return true;
        const place = source.placeOfKey(["registers", at, key], id);
        context.findings.push(finding("TD102", place, { key: id, suggestion: closest(id, known) }));
        return false;
      });
    const whose = Object.entries(list.nominees ?? {});
    // "Nguyễn Văn An" of one list is not the one of another.
    if (whose.length > 0 && list.file === undefined)
      context.findings.push(
        finding("TD105", source.placeOfKey(["registers", at], "nominees"), { key: "file", expected: "text" }),
      );
    return {
      ...list,
      columns: new Map(ofColumns("columns")),
      values: new Map(ofColumns("values")),
      nominees: meanings(list.file === undefined ? [] : whose),
    };
  });
}

/** Ids by the words of a row; undefined for rows that are to be passed over. */
function meanings(named: readonly (readonly [string, string])[]): ReadonlyMap<string, string | undefined> {
  return new Map(named.map(([name, id]) => [name, id === SKIP ? undefined : id]));
}
