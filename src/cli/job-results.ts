import type { BatchJob } from "../domain/batch.js";
import { type Manifest, withRun } from "../domain/manifest.js";
import type { DrawnFiles } from "../report/formats.js";
import { renderManifest } from "../report/json/manifest-json.js";
import { maskPersons } from "../report/mask-persons.js";
import type { CommandContext } from "./command-context.js";
import { drawReports } from "./draw-reports.js";
import { MANIFEST_FILE } from "./files.js";
import { hashesOf } from "./hashes.js";
import { commandOf, originOf } from "./origin.js";
import type { RoundRun } from "./run-round.js";

/** The files of a job and their manifest, in which each drawing is a `thidua report` that can be given again. */
export async function jobResults(
  context: CommandContext,
  job: BatchJob,
  { workspace, inputs, result: whole }: RoundRun,
): Promise<DrawnFiles> {
  const { reports, units: unit, decidedOn, asOf, maskPersons: isMasked, lang } = job;
  const result = isMasked ? maskPersons(whole) : whole;
  const draw = { result, lang, shown: unit.length > 0 ? new Set(unit) : undefined };
  const origin = originOf(workspace, inputs);
  const paths = { cwd: context.io.cwd, root: workspace.root };
  const files = new Map<string, string | Uint8Array>();
  let manifest: Manifest = { makings: [] };
  for (const drawing of job.drawings) {
    const { files: drawn } = await drawReports(context, draw, [drawing]);
    for (const [name, content] of drawn) files.set(name, content);
    const { kind, formats: format } = drawing;
    const options = { kind, format, reports, unit, decidedOn, asOf, maskPersons: isMasked };
    manifest = withRun(manifest, origin, {
      command: commandOf("report", options, lang, paths),
      files: hashesOf(drawn),
    });
  }
  return files.set(MANIFEST_FILE, renderManifest(manifest));
}
