import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

const promises = read("SECURITY.md")
  .split(/^(?=\*\*\d+\. )/m)
  .slice(1);
const named = promises.map((promise) => [...promise.matchAll(/^- `(test\/[^`]+)`: “(.+)”$/gm)]);

test.each(named.flat().map(([, file = "", title = ""]) => [file, title] as const))("%s has “%s”", (file, title) => {
  expect(read(file)).toContain(`"${title}"`);
});

test("every promise names its tests, and has a line in Vietnamese", () => {
  expect(promises).toHaveLength(7);
  expect(named.filter((tests) => tests.length < 2)).toEqual([]);
  expect(named.flat().length).toBeGreaterThan(24);
  for (const promise of promises) expect(promise).toMatch(/\*[A-ZĐ][^*]*[ạ-ỹ][^*]*\.\*/);
});
