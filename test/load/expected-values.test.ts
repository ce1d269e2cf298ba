import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { type Finding, finding } from "../../src/domain/finding.js";
import { parseShape } from "../../src/load/parse-shape.js";
import { mappingFile } from "../../src/load/shapes/mapping.js";
import { workspaceFile } from "../../src/load/shapes/workspace.js";
import { ruleShapes } from "../../src/load/shelves.js";
import { readYaml } from "../../src/load/yaml-source.js";
import { findingWords } from "../../src/report/words/finding-words.js";

const shapes = { ...ruleShapes, mapping: mappingFile, workspace: workspaceFile };

function found(shape: z.ZodType, text: string): readonly Finding[] {
  return parseShape(readYaml("file.yaml", text), shape).findings;
}

const target = "{ id: rice, name: Lúa, measure: tonne, direction: at_least";
const inTarget = (keys: string) => `targets: [${target}, ${keys} }]`;
const inDocument = (keys: string) => `documents: [{ id: d, kind: Luật, name: Luật, basis: read, ${keys} }]`;

const known = "{ document: d, basis: read }";
const inExample = (keys: string) =>
  `{ scheme: s, name: S, clock: period, cite: ${known}, counts: { targets: [], people: [], cite: ${known} }, groups: [], ` +
  `when_holder_fails: { place: pass_down, cite: ${known} }, examples: [{ name: E, units: [{ unit: u, ${keys} }] }] }`;

describe("what stands where something else is needed is said in words", () => {
  test.each([
    ["a comma in a number", "targets", inTarget('goal: "98,6"'), "một số như 4.52 (dấu chấm thập phân", "“98,6”"],
    ["points between thousands", "targets", inTarget("goal: 1.234.567"), "không nhóm nghìn", "“1.234.567”"],
    ["a word for a number", "targets", inTarget("goal: nhiều"), "một số như 4.52", "“nhiều”"],
    ["a list for a number", "targets", inTarget("goal: [1, 2]"), "một số như 4.52", "là một danh sách"],
    ["nothing for a number", "targets", inTarget("goal: "), "một số như 4.52", "là chỗ trống"],
    ["one bound of two", "targets", inTarget("plausible: [1]"), "hai số, thấp nhất rồi cao nhất", "là một danh sách"],
    ["a word for a yes or no", "targets", inTarget("decides: không"), "true (có) hoặc false (không)", "“không”"],
    ["a value for a list", "targets", inTarget("level: province"), "một danh sách", "“province”"],
    ["a list of nobody", "targets", inTarget("level: [tỉnh]"), "một trong: province, district", "“tỉnh”"],
    ["a text for a group", "targets", inTarget("cite: Nghị định 65"), "một nhóm khóa: giá trị", "“Nghị định 65”"],
    [
      "an id with capitals",
      "documents",
      inDocument("amends: [Nghị định 65]"),
      "viết thường không dấu",
      "“Nghị định 65”",
    ],
    ["a day as people write it", "documents", inDocument("issued: 31/12/2017"), "dạng 2017-12-31", "“31/12/2017”"],
    ["a day that does not exist", "documents", inDocument("issued: 2017-02-30"), "một ngày có thật", "“2017-02-30”"],
    ["part of a count", "mapping", 'mappings: [{ heading_row: "7,5" }]', "một số nguyên không âm", "“7,5”"],
    ["a number for a column", "mapping", "mappings: [{ columns: { actual: 6 } }]", "chữ cái của một cột", "“6”"],
    ["an item by words", "scheme", inExample("points: { Sản lượng: 4 }"), "viết thường không dấu", "“Sản lượng”"],
    ["another clock", "clusters", "{ clock: decision, clusters: [] }", "đúng chữ period", "“decision”"],
    [
      "no scheme at all",
      "clusters",
      "{ clock: period, clusters: [{ id: c, name: C, schemes: [], cite: { document: d, basis: read }, members: [] }] }",
      "có ít nhất một mục",
      "là một danh sách",
    ],
  ] as const)("%s", (_, shape, text, expected, seen) => {
    const findings = found(shapes[shape], text);
    expect(findings.map((one) => one.code)).toEqual(["TD104"]);
    const words = findings.map((one) => findingWords(one, "vi")).join();
    expect(words).toContain(expected);
    expect(words).toContain(seen);
  });
});

test.each([
  ["boolean", "at_least", "1", "", "chỉ có hoặc không: dùng is với true (có) hoặc false (không)."],
  ["count", "is", "3", "", "là số lượng: dùng at_least, at_most, more_than hoặc less_than với một số."],
  ["share", "one_of", "0.7", "", "với một số như 0.7 (70 %)."],
  ["choice", "is", "excelent", "excellent, good", "dùng is hoặc one_of với mã của nó (có thể là excellent, good)."],
])("of a fact that is a %s it is said how it is compared", (type, by, value, known, words) => {
  const args = { fact: "f", type, test: by, value, known };
  expect(findingWords(finding("TD117", undefined, args), "vi")).toContain(words);
});

test("a misspelt column role is suggested", () => {
  const [said] = found(mappingFile, "mappings: [{ columns: { actaul: F } }]");
  expect(said?.args).toEqual({ key: "actaul", suggestion: "actual" });
});

const wrong = ["98,6", "", "x y", ["a"], [], { a: "b" }, ["1", "2", "3"], { "Bad key": "x" }] as const;

/** Every place in a shape where a value can stand. */
function places(
  shape: z.core.$ZodType,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  if (path.length > 9) return [];
  switch (def.type) {
    case "pipe":
      return places(def.in, path);
    case "optional":
    case "default":
    case "prefault":
      return places(def.innerType, path);
    case "lazy":
      return path.some((key) => key === "all" || key === "any" || key === "not") ? [path] : places(def.getter(), path);
    case "array":
      return [path, ...places(def.element, [...path, 0])];
    case "object":
      return [path, ...Object.entries(def.shape).flatMap(([key, value]) => places(value, [...path, key]))];
    case "record":
      return [path, ...places(def.valueType, [...path, "k"])];
    case "union":
      return [path, ...def.options.flatMap((option) => places(option, path))];
    default:
      return [path];
  }
}

function nested(path: readonly (string | number)[], value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  return head === 0 ? [nested(rest, value)] : { [head]: nested(rest, value) };
}

test.each(Object.entries(shapes))("%s: whatever stands wherever, no sentence of zod is shown", (_, shape) => {
  const spots = [...new Map(places(shape).map((path) => [path.join("."), path])).values()];
  const said = spots.flatMap((path) => wrong.flatMap((value) => found(shape, JSON.stringify(nested(path, value)))));
  const expected = new Set(said.flatMap(({ args }) => args["expected"] ?? []));
  expect(spots.length).toBeGreaterThan(1);
  expect([...expected].filter((one) => !/^[a-z_]+(?::[a-z_, ]+)?$/.test(one))).toEqual([]);
});
