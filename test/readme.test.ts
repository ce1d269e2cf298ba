import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { registerNames } from "../src/domain/registers.js";
import { kindNames } from "../src/domain/report-kinds.js";
import { shapeKinds } from "../src/domain/shape.js";
import { run } from "./helpers/run.js";

const root = new URL("..", import.meta.url).pathname;

/** The transcript of a README: a console block that begins with a command. UPDATE=1 writes what is seen now. */
test.each(["README.md", "README.vi.md"])("%s shows what the command really prints", async (name) => {
  const text = readFileSync(`${root}${name}`, "utf8");
  const [block = "", command = ""] = /```console\n\$ thidua (.*)\n[^`]*```/.exec(text) ?? [];
  expect(command).not.toBe("");
  const { out } = await run(command.split(" "), root);
  const seen = `\`\`\`console\n$ thidua ${command}\n${out
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .trimEnd()}\n\`\`\``;
  if (process.env["UPDATE"] === "1") writeFileSync(`${root}${name}`, text.replace(block, seen));
  const [shown] = /```console\n\$ thidua [^`]*```/.exec(readFileSync(`${root}${name}`, "utf8")) ?? [];
  expect(shown).toBe(seen);
});

test("both READMEs name the same commands, exit codes and files", () => {
  const named = (name: string) => {
    const text = readFileSync(`${root}${name}`, "utf8");
    return [...text.matchAll(/^\| (?:`([^`]+)`|(\d+)) \|/gm)].map((match) =>
      (match[1] ?? match[2] ?? "").split(" ").slice(0, 2).join(" "),
    );
  };
  expect(named("README.vi.md").map((one) => one.replace("THƯ_MỤC", "DIR"))).toEqual(named("README.md"));
  expect(named("README.md").length).toBeGreaterThan(14);
});

test.each(["README.md", "README.vi.md"])(
  "%s names every register, every scoring shape and every kind of report",
  (name) => {
    const rows = [...readFileSync(`${root}${name}`, "utf8").matchAll(/^\| `([^`]+)`/gm)].map(([, first]) => first);
    expect([...registerNames, ...shapeKinds, ...kindNames].filter((one) => !rows.includes(one))).toEqual([]);
  },
);
