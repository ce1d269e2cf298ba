import type { LineRegister } from "./registers.js";

/** What a column of a free table holds. */
export const columnRoles = [
  "index",
  "name",
  "measure",
  "goal",
  "base",
  "actual",
  "ratio",
  "max",
  "self",
  "note",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What people settled once about how a unit writes its reports (mapping.yaml), reviewed like every rule. */
export interface ReportMapping {
  /** Undefined: for every unit. */
  readonly unit: string | undefined;
  /** Name of the file it is about; undefined: every file of the unit. */
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly headingRow: number | undefined;
  /** Column letters by role, as in `actual: F`. */
  readonly columns: ReadonlyMap<ColumnRole, string>;
  /** Target ids by a row's words; undefined for rows that are to be passed over. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

/** The mappings that hold for a file: those that name it, or that name no file. */
export function mappingsFor(
  mappings: readonly ReportMapping[],
  file: string,
  unit: string | undefined,
): readonly ReportMapping[] {
  const name = file.split("/").at(-1);
  return mappings.filter(
    (mapping) =>
      (mapping.file === undefined || mapping.file === file || mapping.file === name) &&
      (mapping.unit === undefined || mapping.unit === unit),
  );
}

/** The unit that a mapping gives to a file by its name. */
export function unitOfFile(mappings: readonly ReportMapping[], file: string): string | undefined {
  const name = file.split("/").at(-1);
  return mappings.find((mapping) => mapping.unit !== undefined && (mapping.file === file || mapping.file === name))
    ?.unit;
}

/** What people settled once about a list that is read as a register, such as last year's awards. */
export interface RegisterMapping {
  readonly register: LineRegister;
  /** Name of the file it is about; undefined: every file of the register. */
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly headingRow: number | undefined;
  /** Column letters by the register's column, as in `award: E`. */
  readonly columns: ReadonlyMap<string, string>;
  /** What a column says on every line where the list itself is silent, as people write it. */
  readonly values: ReadonlyMap<string, string>;
  /** Ids of nominees by the words of the list; undefined for lines that are to be passed over. */
  readonly nominees: ReadonlyMap<string, string | undefined>;
}

/** The mappings of one file of a register. */
export function registerMappingsFor(
  mappings: readonly RegisterMapping[],
  register: LineRegister,
  file: string,
): readonly RegisterMapping[] {
  const name = file.split("/").at(-1);
  return mappings.filter(
    (mapping) =>
      mapping.register === register && (mapping.file === undefined || mapping.file === file || mapping.file === name),
  );
}
