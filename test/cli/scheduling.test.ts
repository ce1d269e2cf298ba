import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { packageRoot } from "../../src/cli/files.js";
import { loadBatch } from "../../src/load/load-batch.js";
import { run } from "../helpers/run.js";

const text = (name: string) => readFileSync(join(packageRoot, "examples/scheduling", name), "utf8");

/** The command line that a scheduler is given. */
const commands = {
  systemd: /^ExecStart=\/usr\/bin\/env (thidua .*)$/m.exec(text("thidua-dem.service"))?.[1],
  cron: /&& (thidua .*)$/m.exec(text("crontab"))?.[1],
  windows: /<Arguments>\/c (thidua .*)<\/Arguments>/.exec(text("thidua-dem.xml"))?.[1],
};

test("the file of the batch is sound", () => {
  const { batch, findings } = loadBatch("chay-dem.yaml", text("chay-dem.yaml"));
  expect(findings).toEqual([]);
  expect(batch?.jobs.length).toBe(1);
});

test("all schedulers start the same command, which the program knows", async () => {
  expect(new Set(Object.values(commands)).size).toBe(1);
  const [, ...argv] = (commands.cron ?? "").split(" ");
  // There is no such file here: every option was understood before it was looked for.
  const { code, err } = await run(argv, join(packageRoot, "src"));
  expect([code, err]).toEqual([2, "Không có tệp “chay-dem.yaml”.\n"]);
});

test("the task of Windows is well-formed", () => {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text("thidua-dem.xml")).close();
  expect(names).toContain("CalendarTrigger");
});
