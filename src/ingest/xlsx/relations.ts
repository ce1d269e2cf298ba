import { walkXml } from "./walk-xml.js";
import type { Archive } from "./zip.js";

const VOCABULARY = ["Relationship"];

/** What one part says of another; `target` is the other's name in the archive. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, or of the whole package for "". External ones are left alone. */
export async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = part.replace(/[^/]*$/, "");
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  if (!archive.has(name)) return found;
  await walkXml(archive.part(name), {
    vocabulary: VOCABULARY,
    open: (_, attributes) => {
      if (attributes.attribute("TargetMode") === "External") return;
      const target = (attributes.attribute("Target") ?? "").replaceAll("\\", "/");
      found.push({
        id: attributes.attribute("Id") ?? "",
        type: attributes.attribute("Type") ?? "",
        target: resolveParts(target.startsWith("/") ? target : folder + target),
      });
    },
  });
  return found;
}

/** A path inside the archive; it cannot lead out of it. */
function resolveParts(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
