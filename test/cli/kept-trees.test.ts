import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, packageRoot, readBytes, textOf } from "../../src/cli/files.js";
import { sha256 } from "../../src/cli/hashes.js";
import { KEPT, keptTrees, keptTreesText } from "../../src/cli/kept-trees.js";
import { readYaml } from "../../src/load/yaml-source.js";

const rules = filesBelow(join(packageRoot, "data")).filter((path) => path.endsWith(".yaml"));

test("what is kept of every packaged rule is what reading it again gives, and gives the same places", () => {
  expect(rules.length).toBeGreaterThan(30);
  for (const path of rules) {
    const bytes = readBytes(path);
    const text = textOf(bytes);
    const kept = keptTrees().get(sha256(bytes));
    const [anew, again] = [readYaml(path, text), readYaml(path, text, kept)];
    expect(kept, path).toEqual(JSON.parse(JSON.stringify({ value: anew.value, mark: anew.mark })));
    for (const key of Object.keys(anew.value as object)) {
      expect(again.place([key])).toEqual(anew.place([key]));
      expect(again.placeOfKey([], key)).toEqual(anew.placeOfKey([], key));
    }
  }
  expect(keptTrees().size).toBe(rules.length);
});

test("a rule with another byte is not among what is kept", () => {
  const bytes = Buffer.concat([readBytes(rules[0] ?? ""), Buffer.from("\n")]);
  expect(keptTrees().has(sha256(bytes))).toBe(false);
});

test("what is kept is the same however often it is made", () => {
  expect(keptTreesText()).toBe(readFileSync(KEPT, "utf8"));
});
