import type { Cite } from "../../domain/basis.js";
import { finding } from "../../domain/finding.js";
import type { Measure } from "../../domain/measure.js";
import type { Target, TargetOrigin } from "../../domain/target.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";

/** Stands in only while a finding says that the cite is missing. */
const NO_CITE: Cite = { document: "", basis: "assumption" };

/** Targets of the plan, of covenants and of units; `buildUnits` checks the owners, since they come later. */
export function buildTargets(
  shelves: Shelves,
  measures: ReadonlyMap<string, Measure>,
  context: BuildContext,
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const { source, value } of shelves.targets) {
    const { origin, owner, cite } = headOf(value);
    if (!cite) context.findings.push(finding("TD105", source.place([]), { key: "cite", expected: "group" }));
    value.targets.forEach((entry, index) => {
      const path = ["targets", index];
      if (!context.claim("target", entry.id, source.place([...path, "id"]))) return;
      if (entry.measure) context.expect("measure", entry.measure, measures, source.place([...path, "measure"]));
      if (!entry.measure && entry.direction !== "achieved")
        context.findings.push(finding("TD105", source.place(path), { key: "measure", expected: "id" }));
      targets.set(entry.id, {
        ...entry,
        origin,
        owner,
        levels: entry.level,
        levelCite: value.levelCite ?? cite ?? NO_CITE,
        cite: entry.cite ?? cite ?? NO_CITE,
        examples: entry.examples.map((example, at) => ({
          ...example,
          place: source.place([...path, "examples", at]),
        })),
      });
    });
  }
  for (const { source, value } of shelves.targets)
    value.targets.forEach((entry, index) => {
      if (entry.partOf) context.expect("target", entry.partOf, targets, source.place(["targets", index, "part_of"]));
    });
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
