import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./helpers/run.js";
import { makeWorkspace } from "./helpers/workspace.js";

/**
 * A transcript is what a person types and sees: `$` a command, then its stdout, `!` its stderr, `?` its exit code. It
 * runs in a folder that holds the small province as `nho`, with a fixture laid over it where a line begins with `# with`.
 * UPDATE=1 writes what is seen now.
 */
const folder = new URL("./transcripts/", import.meta.url).pathname;
const fixtures = new URL("./fixtures/err/", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-transcript-"));
const workspaces: string[] = [];
afterAll(() => {
  for (const path of [scratch, ...workspaces]) rmSync(path, { recursive: true });
});

async function replay(text: string): Promise<string> {
  const [, fixture] = /^# with (\S+)/m.exec(text) ?? [];
  const workspace = makeWorkspace(fixture && join(fixtures, fixture));
  workspaces.push(workspace);
  const shown: string[] = [];
  for (const line of text.split("\n").filter((one) => one.startsWith("#") || one.startsWith("$ "))) {
    shown.push(line);
    if (line.startsWith("#")) continue;
    const argv = line.replace("$ thidua", "").trim().split(/\s+/).filter(Boolean);
    const { code, out, err } = await run(
      argv.map((one) => one.replace(/^nho/, workspace)),
      workspace,
    );
    const told = err.replaceAll(workspace, "nho").trimEnd();
    if (out !== "") shown.push(out.replaceAll(workspace, "nho").trimEnd());
    if (told !== "") shown.push(...told.split("\n").map((one) => `! ${one}`));
    shown.push(`? ${code}`, "");
  }
  return `${shown.join("\n").trimEnd()}\n`;
}

describe("what a person types and sees", () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith(".transcript")))("%s", async (name) => {
    const path = join(folder, name);
    const seen = await replay(readFileSync(path, "utf8"));
    if (process.env["UPDATE"] === "1") writeFileSync(path, seen);
    expect(seen).toBe(readFileSync(path, "utf8"));
  });
});
