import type { BatchJob } from "../domain/batch.js";
import { type Manifest, withRun } from "../domain/manifest.js";
import type { DrawnFile } from "../report/formats.js";
import { renderManifest } from "../report/json/manifest-json.js";
import { maskPersons } from "../report/mask-persons.js";
import type { CommandContext } from "./command-context.js";
import { drawReports } from "./draw-reports.js";
import { MANIFEST_FILE } from "./files.js";
import { sha256 } from "./hashes.js";
import { commandOf, originOf } from "./origin.js";
import type { RoundRun } from "./run-round.js";

/** The files of a job as they are drawn, and last their manifest, in which each drawing is a `thidua report` that can be given again. */
export async function* jobResults(
  context: CommandContext,
  job: BatchJob,
  { workspace, inputs, result: whole }: RoundRun,
): AsyncGenerator<DrawnFile> {
  const { reports, units: unit, decidedOn, asOf, maskPersons: isMasked, lang } = job;
  const result = isMasked ? maskPersons(whole) : whole;
  const draw = { result, lang, shown: unit.length > 0 ? new Set(unit) : undefined };
  const origin = originOf(workspace, inputs);
  const paths = { cwd: context.io.cwd, root: workspace.root };
  let manifest: Manifest = { makings: [] };
  for (const drawing of job.drawings) {
    const hashes = new Map<string, string>();
    for await (const [name, content] of drawReports(context, draw, [drawing]).files) {
      hashes.set(name, sha256(content));
      yield [name, content];
    }
    const { kind, formats: format } = drawing;
    const options = { kind, format, reports, unit, decidedOn, asOf, maskPersons: isMasked };
    manifest = withRun(manifest, origin, { command: commandOf("report", options, lang, paths), files: hashes });
  }
  yield [MANIFEST_FILE, renderManifest(manifest)];
}
