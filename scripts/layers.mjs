/** The drawing of the layers in both READMEs: which room of src imports which, as the imports really are. */
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

/** Mermaid's text, an arrow from each room to those it imports; rooms that import least stand at the bottom. */
export async function drawLayers() {
  const options = { tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } };
  const { output } = await cruise(["src"], options, undefined, { tsConfig: extractTSConfig("./tsconfig.json") });
  const imports = new Map();
  for (const { source, dependencies } of output.modules) {
    const room = roomOf(source);
    if (room === undefined) continue;
    const known = imports.get(room) ?? imports.set(room, new Set()).get(room);
    for (const { resolved } of dependencies) {
      const other = roomOf(resolved);
      if (other !== undefined && other !== room) known.add(other);
    }
  }
  if (imports.size < 2) throw new Error("No rooms were seen in src: the drawing would be empty.");
  const rooms = [...imports].sort(([a, ofA], [b, ofB]) => ofB.size - ofA.size || a.localeCompare(b));
  const arrows = rooms.flatMap(([room, others]) => [...others].sort().map((other) => `  ${room} --> ${other}`));
  return ["```mermaid", "flowchart TD", ...arrows, "```"].join("\n");
}

/** A page with the drawing between its two marks. */
export function withLayers(page, drawing) {
  const marked = /(<!-- layers:[^\n]*-->\n)[\s\S]*?(\n<!-- \/layers -->)/;
  if (!marked.test(page)) throw new Error("The page has no marks <!-- layers: … --> and <!-- /layers -->.");
  return page.replace(marked, (_, before, after) => `${before}${drawing}${after}`);
}

function roomOf(path) {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}
