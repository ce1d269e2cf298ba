import type { Cite } from "../../domain/basis.js";
import { finding } from "../../domain/finding.js";
import type { Measure } from "../../domain/measure.js";
import type { Target, TargetOrigin } from "../../domain/target.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";
import { entriesOf } from "./entries.js";

/** Stands in only while a finding says that the cite is missing. */
const NO_CITE: Cite = { document: "", basis: "assumption" };

/** Targets of the plan, of covenants and of units; `checkOwners` checks the owners, since they come later. */
export function buildTargets(
  shelves: Shelves,
  measures: ReadonlyMap<string, Measure>,
  context: BuildContext,
): ReadonlyMap<string, Target> {
  for (const { source, value } of shelves.targets)
    if (!headOf(value).cite)
      context.findings.push(finding("TD105", source.place([]), { key: "cite", expected: "group" }));
  const entries = entriesOf(shelves.targets, "targets");
  const targets = context.collect("target", entries, ({ file, value: { level, ...value }, at }): Target => {
    const { origin, owner, cite } = headOf(file);
    if (value.measure) context.expect("measure", value.measure, measures, at("measure"));
    if (!value.measure && value.direction !== "achieved")
      context.findings.push(finding("TD105", at(), { key: "measure", expected: "id" }));
    return {
      ...value,
      origin,
      owner,
      levels: level,
      levelCite: file.levelCite ?? cite ?? NO_CITE,
      cite: value.cite ?? cite ?? NO_CITE,
      examples: value.examples.map((example, index) => ({ ...example, place: at("examples", index) })),
    };
  });
  for (const { value, at } of entries)
    if (value.goal) context.expectPlausible(targets.get(value.id), value.goal, at("goal"));
  for (const { value, at } of entries) if (value.partOf) context.expect("target", value.partOf, targets, at("part_of"));
  return targets;
}

/** Whose targets a file holds. A plan's own cite its document; others name their cite in the head. */
function headOf(value: Shelves["targets"][number]["value"]): {
  readonly origin: TargetOrigin;
  readonly owner: string | undefined;
  readonly cite: Cite | undefined;
} {
  if (value.covenant !== undefined) return { origin: "covenant", owner: value.covenant, cite: value.cite };
  if (value.own !== undefined) return { origin: "own", owner: value.own, cite: value.cite };
  const cite: Cite | undefined = value.plan === undefined ? value.cite : { document: value.plan, basis: "read" };
  return { origin: "plan", owner: undefined, cite: value.cite ?? cite };
}
