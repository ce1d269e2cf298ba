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
