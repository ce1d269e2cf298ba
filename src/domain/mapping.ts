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

/** What people settled once about how a table is written (mapping.yaml), reviewed like every rule. */
interface TableMapping<Column extends string> {
  /** Path or name of the file it is about; undefined: every file. */
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly headingRow: number | undefined;
  /** Column letters by what the column holds, as in `actual: F`. */
  readonly columns: ReadonlyMap<Column, string>;
}

/** What was settled about the reports of a unit. */
export interface ReportMapping extends TableMapping<ColumnRole> {
  /** Undefined: for every unit. */
  readonly unit: string | undefined;
  /** Target ids by a row's words; undefined for rows that are to be passed over. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

/** The mappings that hold for a file: those that name it, or that name no file. */
export function mappingsFor(
  mappings: readonly ReportMapping[],
  file: string,
  unit: string | undefined,
): readonly ReportMapping[] {
  return mappings.filter((mapping) => holdsFor(mapping, file) && (mapping.unit === undefined || mapping.unit === unit));
}

/** The unit that a mapping gives to a file by its name. */
export function unitOfFile(mappings: readonly ReportMapping[], file: string): string | undefined {
  return mappings.find((mapping) => mapping.unit !== undefined && isNamed(mapping, file))?.unit;
}

/** What was settled about a list that is read as a register, such as last year's awards. */
export interface RegisterMapping extends TableMapping<string> {
  readonly register: LineRegister;
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
  return mappings.filter((mapping) => mapping.register === register && holdsFor(mapping, file));
}

function holdsFor(mapping: TableMapping<string>, file: string): boolean {
  return mapping.file === undefined || isNamed(mapping, file);
}

function isNamed(mapping: TableMapping<string>, file: string): boolean {
  return mapping.file === file || mapping.file === file.split("/").at(-1);
}
