import type { Batch } from "../domain/batch.js";
import { type Finding, finding } from "../domain/finding.js";
import { placeText } from "../domain/place.js";
import { parseShape } from "./parse-shape.js";
import { batchFile } from "./shapes/batch.js";
import { readYaml } from "./yaml-source.js";

/** Read the file of a batch; undefined where it cannot be used. Names of jobs are folders, so that each stands once. */
export function loadBatch(
  file: string,
  text: string,
): { readonly batch: Batch | undefined; readonly findings: readonly Finding[] } {
  const source = readYaml(file, text);
  const { shaped, findings } = parseShape(source, batchFile);
  if (!shaped) return { batch: undefined, findings: [...source.findings, ...findings] };
  const { jobs } = shaped.value;
  const place = (at: number) => source.place(["jobs", at, "name"]);
  const twice = jobs.flatMap(({ name }, at) => {
    const first = jobs.findIndex((one) => one.name === name);
    return first < at ? [finding("TD107", place(at), { kind: "job", id: name, first: placeText(place(first)) })] : [];
  });
  const all = [...source.findings, ...twice];
  return { batch: all.length > 0 ? undefined : shaped.value, findings: all };
}
