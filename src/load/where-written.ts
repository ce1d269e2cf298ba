import type { WrittenValue } from "../domain/target.js";
import { readCsv } from "./csv-table.js";
import type { RuleFile } from "./shelves.js";
import { readYaml } from "./yaml-source.js";

/** Where the values of a target are written: its entry in the YAML, and its row in the tables of goals. */
export function whereWritten(target: string, files: readonly RuleFile[]): readonly WrittenValue[] {
  return files.flatMap(({ file, text }) =>
    file.endsWith(".csv") ? assignedIn(target, file, text) : /\.ya?ml$/.test(file) ? entryIn(target, file, text) : [],
  );
}

function entryIn(target: string, file: string, text: string): readonly WrittenValue[] {
  if (!text.includes(target)) return [];
  const source = readYaml(file, text);
  const { targets } = (source.value ?? {}) as { readonly targets?: unknown };
  if (!Array.isArray(targets)) return [];
  return targets.flatMap((entry: unknown, at) => {
    const values = entry as Readonly<Record<string, unknown>>;
    if (values["id"] !== target) return [];
    return Object.entries(values).map(([key, value]) => ({
      key,
      unit: undefined,
      text: Array.isArray(value) ? value.join(", ") : String(value),
      place: source.place(["targets", at, key]),
    }));
  });
}

function assignedIn(target: string, file: string, text: string): readonly WrittenValue[] {
  const [head = [], ...rows] = readCsv(file, text).rows;
  if (head[0]?.text !== "target") return [];
  return rows
    .filter(([first]) => first?.text === target)
    .flatMap((row) =>
      row.slice(1).flatMap((cell, at) => {
        const unit = head[at + 1]?.text;
        return unit === undefined || cell.text === ""
          ? []
          : [{ key: "goal", unit, text: cell.text, place: cell.place }];
      }),
    );
}
