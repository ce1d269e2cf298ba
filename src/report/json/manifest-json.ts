import type { Frozen } from "../../domain/frozen.js";
import type { Hashes, Manifest } from "../../domain/manifest.js";
import { jsonText } from "./parts.js";

/** A manifest as `thidua.manifest/1`: the same text wherever and whenever it was made from the same. */
export function renderManifest({ makings }: Manifest): string {
  return jsonText({
    format: "thidua.manifest/1",
    makings: makings.map(({ tool, commit, rules, inputs, runs }) => ({
      tool: { ...tool, libraries: byName(tool.libraries) },
      commit: commit ?? null,
      rules: byName(rules),
      inputs: byName(inputs),
      runs: runs.map(({ command, files }) => ({ command, files: byName(files) })),
    })),
  });
}

/** A locked round as `thidua.frozen/1`. */
export function renderFrozen({ rules, inputs }: Frozen): string {
  return jsonText({ format: "thidua.frozen/1", rules: byName(rules), inputs: byName(inputs) });
}

function byName(values: Hashes): Readonly<Record<string, string>> {
  return Object.fromEntries([...values].sort(([one], [other]) => (one < other ? -1 : 1)));
}
