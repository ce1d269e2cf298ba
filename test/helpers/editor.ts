import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

/** The schema that the first line of a YAML file points editors to, as a path; undefined where it has no such line. */
export function schemaOf(path: string): string | undefined {
  const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, "utf8"))?.[1];
  return named === undefined ? undefined : resolve(dirname(path), named);
}

/**
 * What an editor would underline in a YAML file: it reads 34 as a number and true as a boolean, and knows nothing of us
 * but the schema.
 */
export function underlined(path: string, text = readFileSync(path, "utf8")): readonly string[] {
  const schema = schemaOf(path);
  if (schema === undefined || !existsSync(schema)) return [`no schema: ${schema}`];
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, "utf8")));
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
