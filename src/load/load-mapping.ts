import { closest } from "../domain/closest.js";
import { type Finding, finding } from "../domain/finding.js";
import type { ColumnRole, RegisterMapping, ReportMapping } from "../domain/mapping.js";
import type { Plan } from "../domain/plan.js";
import { registers } from "../domain/registers.js";
import { parseShape } from "./parse-shape.js";
import { mappingFile } from "./shapes/mapping.js";
import { readYaml } from "./yaml-source.js";

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
  const problems: Finding[] = [...source.findings, ...findings];
  const expect = (kind: string, id: string, known: Iterable<string>, path: (string | number)[]) => {
    const ids = [...known];
    if (ids.includes(id)) return true;
    problems.push(finding("TD108", source.place(path), { kind, id, suggestion: closest(id, ids) }));
    return false;
  };
  const mappings = (shaped?.value.mappings ?? []).flatMap((entry, at): ReportMapping[] => {
    if (entry.unit !== undefined && !expect("unit", entry.unit, plan.units.keys(), ["mappings", at, "unit"])) return [];
    const names = Object.entries(entry.names ?? {}).filter(
      ([name, id]) => id === SKIP || expect("target", id, plan.targets.keys(), ["mappings", at, "names", name]),
    );
    return [
      {
        ...entry,
        columns: new Map(Object.entries(entry.columns ?? {}) as [ColumnRole, string][]),
        names: new Map(names.map(([name, id]) => [name, id === SKIP ? undefined : id])),
      },
    ];
  });
  const lists = (shaped?.value.registers ?? []).map((entry, at): RegisterMapping => {
    const known = registers[entry.register].columns.map((one) => one.id);
    const ofColumns = (key: "columns" | "values") =>
      Object.entries(entry[key] ?? {}).filter(([id]) => {
        if (known.includes(id)) return true;
        const place = source.placeOfKey(["registers", at, key], id);
        problems.push(finding("TD102", place, { key: id, suggestion: closest(id, known) }));
        return false;
      });
    const whose = Object.entries(entry.nominees ?? {});
    // "Nguyễn Văn An" of one list is not the one of another.
    if (whose.length > 0 && entry.file === undefined)
      problems.push(
        finding("TD105", source.placeOfKey(["registers", at], "nominees"), { key: "file", expected: "text" }),
      );
    return {
      ...entry,
      columns: new Map(ofColumns("columns")),
      values: new Map(ofColumns("values")),
      nominees: new Map(
        (entry.file === undefined ? [] : whose).map(([name, id]) => [name, id === SKIP ? undefined : id]),
      ),
    };
  });
  return { mappings, registers: lists, findings: problems };
}
