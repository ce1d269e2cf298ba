import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inputHashes } from "../../src/cli/input-hashes.js";
import { asSound } from "../../src/cli/sound-workspace.js";
import { openWorkspace } from "../../src/cli/workspace.js";
import { formIdOf, formIdText } from "../../src/domain/form.js";
import { renderFrozen } from "../../src/report/json/manifest-json.js";
import { workbookFromLines } from "./xlsx-parts.js";

const base = new URL("../fixtures/base/", import.meta.url).pathname;

/**
 * A small province in a temporary folder, with the files of `overlay` laid over it. A report is written as lines of
 * cells (`reports/name.sheet`) and becomes a workbook, a `name.link` a link to what it names; an empty file removes the one
 * it lies on. With a file `locked` in the overlay the province is frozen before the overlay is laid over it.
 */
export function makeWorkspace(overlay?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "thidua-"));
  cpSync(base, folder, { recursive: true });
  if (overlay !== undefined) cpSync(overlay, folder, { recursive: true });
  if (overlay !== undefined && existsSync(join(overlay, "locked"))) writeFileSync(join(folder, "frozen.json"), lock());
  makeFiles(folder);
  return folder;
}

/** What freezing the small province writes. */
function lock(): string {
  const folder = makeWorkspace();
  const workspace = asSound(openWorkspace(folder, "."));
  if (!workspace) throw new Error("the small province cannot be used");
  const text = renderFrozen({ rules: workspace.hashes, inputs: inputHashes(workspace) });
  rmSync(folder, { recursive: true });
  return text;
}

function makeFiles(folder: string): void {
  for (const path of filesIn(folder)) {
    const text = readFileSync(path, "utf8");
    if (path.endsWith(".sheet")) {
      if (text !== "") writeFileSync(path.replace(/\.sheet$/, ".xlsx"), workbookFromLines(withFormId(folder, text)));
      rmSync(path);
    } else if (path.endsWith(".link")) {
      symlinkSync(text.trim(), path.replace(/\.link$/, ""));
      rmSync(path);
    } else if (text === "" && !path.endsWith(".xlsx")) rmSync(path);
  }
}

/** A sheet that is our form carries the id of today's form of its unit: "{form of huyen-a}". */
function withFormId(folder: string, text: string): string {
  const [asked, id = ""] = /\{form of (\S+)\}/.exec(text) ?? [];
  if (asked === undefined) return text;
  const { plan, round } = openWorkspace(folder, ".");
  const unit = plan?.units.get(id);
  if (!plan || !round || !unit) throw new Error(`no unit ${id}`);
  return text.replace(asked, formIdText(formIdOf(plan, round.period, unit)));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return lstatSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Small provinces with further files: workbooks as lines of cells, other files as they are; `remove` clears them away. */
export function workspaces() {
  const made: string[] = [];
  return {
    workspaceWith(files: Readonly<Record<string, string>>): string {
      const workspace = makeWorkspace();
      made.push(workspace);
      for (const [name, text] of Object.entries(files)) {
        const path = join(workspace, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, name.endsWith(".xlsx") ? workbookFromLines(text) : text);
      }
      return workspace;
    },
    remove() {
      for (const path of made) rmSync(path, { recursive: true });
    },
  };
}
