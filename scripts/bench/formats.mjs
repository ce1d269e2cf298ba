/** The example in each format, and a batch that has read its reports before against one that has not. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternating, inFolder, node, root, thidua } from "./measured.mjs";

const EXAMPLE = join(root, "examples/kien-giang-2017");
const FORMATS = ["docx", "html", "xlsx", "csv", "json"];

export function formats() {
  return inFolder((folder) => {
    const report = (format) => () =>
      node(thidua("report", EXAMPLE, "--kind", "evaluation", "--format", format, "--out", join(folder, format)));
    const batch = (...options) => node(thidua("batch", join(folder, "batch.yaml"), ...options));
    writeBatch(folder);
    const seen = alternating(3, {
      terminal: () => node(thidua("evaluate", EXAMPLE, "--fail-on", "never")),
      ...Object.fromEntries(FORMATS.map((format) => [format, report(format)])),
      cold: () => batch("--no-cache"),
      filling: () => {
        rmSync(join(folder, "out"), { recursive: true, force: true });
        return batch();
      },
      warm: () => batch(),
    });
    return {
      title: "The example, 22 workbooks, in each format",
      rows: [
        ["on the screen", seen.terminal],
        ...FORMATS.map((format) => [`the evaluation as ${format}`, seen[format]]),
        ["a batch that keeps nothing", seen.cold],
        ["a batch that fills its cache", seen.filling],
        ["a batch whose cache is full", seen.warm],
      ],
      bounds: [],
    };
  });
}

function writeBatch(folder) {
  mkdirSync(join(folder, "out"));
  const job = `{ name: vi-du, workspace: "${EXAMPLE}", drawings: [{ kind: ranking, formats: [csv] }] }`;
  writeFileSync(join(folder, "batch.yaml"), `out: out\njobs:\n  - ${job}\n`);
}
