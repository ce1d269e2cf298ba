import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./helpers/run.js";

const root = new URL("..", import.meta.url).pathname;
const page = readFileSync(join(root, "docs/walk.md"), "utf8");
/** Rooms in the order of the data; domain is in every one of them, cli leads from door to door. */
const order = ["load", "ingest", "evaluate", "award", "report"];

interface Step {
  readonly name: string;
  readonly file: string;
  readonly room: string;
}

const walks = page
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const steps = [...text.matchAll(/\[`(\w+)`\]\(\.\.\/(src\/(\w+)\/[\w/.-]+)\)/g)].map(
      ([, name = "", file = "", room = ""]): Step => ({ name, file, room }),
    );
    const shown = [...text.matchAll(/```console\n\$ thidua (.*)\n([^`]*)```/g)].map(([, command = "", lines = ""]) => ({
      command,
      lines: lines.trimEnd().split("\n"),
    }));
    return { title: text.split("\n", 1)[0] ?? "", steps, shown };
  });

const textOf = ({ file }: Step) => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");

test("the walks are there", () => {
  expect(walks.map(({ steps }) => steps.length > 12)).toEqual([true, true]);
});

describe.each(walks)("$title", ({ steps, shown }) => {
  test("each step is a function of the file that it links to", () => {
    const lost = steps.filter((step) => !new RegExp(`(function\\*?|const|class) ${step.name}\\b`).test(textOf(step)));
    expect(lost.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
  });

  test("each step is called by one before it", () => {
    const strays = steps.filter((step, at) => {
      const before = steps.slice(0, at).filter((one) => one.name !== step.name);
      return at > 0 && !before.some((one) => new RegExp(`\\b${step.name}\\b`).test(textOf(one)));
    });
    expect(strays.map(({ name }) => name)).toEqual([]);
  });

  test("it goes from room to room and never back", () => {
    const rooms = steps.map(({ room }) => room).filter((room) => order.includes(room));
    expect([...rooms].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(rooms);
  });

  test.each(shown)("$command prints what the page shows", async ({ command, lines }) => {
    const { out } = await run(command.split(" "), root);
    const printed = out.split(/\r?\n/);
    expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
  });
});
