import { posix } from "node:path";

/** Where a workspace keeps the schemas; `thidua schema --out` writes those of a later version over them. */
export const SCHEMA_FOLDER = "schemas";

/**
 * The first line of a YAML file, which points editors (trình soạn thảo) to the schema of its kind. It stands in the file
 * itself, since neither name nor folder say what a file holds. `file` is its path in the workspace.
 */
export function schemaLine(kind: string, file: string): string {
  const path = posix.relative(posix.dirname(file), `${SCHEMA_FOLDER}/${kind}.schema.json`);
  return `# yaml-language-server: $schema=${path}\n`;
}

/** The text of a file of the package, its first line as it must be where it goes in a workspace. */
export function withSchemaLine(file: string, text: string): string {
  const line = /^# yaml-language-server: \$schema=\S*?(\w+)\.schema\.json\n/;
  return text.replace(line, (_, kind: string) => schemaLine(kind, file));
}
