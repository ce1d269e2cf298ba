import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/cli/files.js";
import { schemaFiles } from "../../src/cli/schema-files.js";
import { ruleShapes } from "../../src/load/shelves.js";
import { schemaOf, underlined } from "../helpers/editor.js";

const root = new URL("../..", import.meta.url).pathname;
const schemas = schemaFiles();

/** The kinds of YAML file; a plan's is known by its province_unit. */
const kinds = [...Object.keys(ruleShapes), "plan", "workspace", "mapping"].filter((one) => one !== "province_unit");

const parsed = (kind: string): unknown => JSON.parse(schemas.get(`${kind}.schema.json`) ?? "null");

interface Key {
  readonly path: string;
  readonly schema: unknown;
}

/** Every key that a schema knows, at every depth. */
function keysOf(schema: unknown, path: string): readonly Key[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([name, one]) => keysOf(one, `${path}/${name}`));
  if (!("properties" in schema) || typeof schema.properties !== "object" || schema.properties === null) return inner;
  const own = Object.entries(schema.properties);
  return [...own.map(([name, one]) => ({ path: `${path}/${name}`, schema: one as unknown })), ...inner];
}

/** Whether something is said of it in Vietnamese: a letter that bears a mark, or đ. */
function isDescribed(schema: unknown): boolean {
  const { description } = schema as { readonly description?: string };
  return /\p{M}|đ/u.test((description ?? "").normalize("NFD"));
}

test.each(kinds)("every key of a file of %s is described in Vietnamese, and so is the file", (kind) => {
  const schema = parsed(kind);
  expect(schema).toMatchObject({ title: expect.stringMatching(/\S/) });
  expect(isDescribed(schema)).toBe(true);
  const keys = keysOf(schema, kind);
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((key) => !isDescribed(key.schema)).map((key) => key.path)).toEqual([]);
});

test("that was some hundreds of keys, the deepest among them", () => {
  const paths = kinds.flatMap((kind) => keysOf(parsed(kind), kind)).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(750);
  expect(paths.some((path) => path.startsWith("award/$defs/") && path.endsWith("/cite/seen_in"))).toBe(true);
});

test("a key says what it means, and then how it is written; a word that can be chosen says what it means", () => {
  expect(parsed("workspace")).toMatchObject({
    properties: {
      decided_on: {
        description: "Ngày quyết định khen thưởng; không ghi khi chưa biết. Ngày viết dạng 2018-02-28.",
      },
      period: {
        properties: {
          kind: {
            enum: ["year", "half_year", "school_year", "campaign"],
            enumDescriptions: ["cả năm", "sáu tháng", "năm học", "đợt thi đua"],
          },
        },
      },
    },
  });
  expect(schemas.get("facts.schema.json")).not.toContain('"form": "');
});

const shipped = ["data", "examples"].flatMap((folder) => filesBelow(join(root, folder)));
const written = shipped.filter((path) => path.endsWith(".yaml")).map((path) => path.slice(root.length));

test("there are YAML files of every kind", () => {
  expect(written.length).toBeGreaterThan(50);
  const pointed = new Set(written.map((file) => schemaOf(join(root, file))));
  expect(kinds.filter((kind) => !pointed.has(join(root, "schemas", `${kind}.schema.json`)))).toEqual([]);
});

test.each(written)("an editor underlines nothing in %s", (file) => {
  expect(underlined(join(root, file))).toEqual([]);
});

test.each([
  ["a misspelt key", "name: năm 2017", "nmae: năm 2017", "/period must"],
  ["a word that is no choice", "kind: year", "kind: yaer", "/period/kind must be equal to one of the allowed values"],
  ["a missing key", "plan: kien-giang-2017\n", "", " must have required property 'plan'"],
])("it underlines %s", (_, from, to, fault) => {
  const path = join(root, "examples/kien-giang-2017/thidua.yaml");
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  expect(underlined(path, text.replace(from, to)).join("\n")).toContain(fault);
});
