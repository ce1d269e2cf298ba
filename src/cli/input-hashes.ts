import { join } from "node:path";
import type { Hashes } from "../domain/manifest.js";
import { namedFrom } from "./files.js";
import { submittedFiles, takeFile } from "./open-file.js";
import type { SoundWorkspace } from "./sound-workspace.js";

/** Of every report and register that lies in a workspace and can be opened. */
export function inputHashes({ root, places }: SoundWorkspace): Hashes {
  const hashes = new Map<string, string>();
  for (const path of [places.reports, places.registers].flatMap(
    (place) => submittedFiles(root, join(root, place)).paths,
  )) {
    const file = namedFrom(root, path);
    const taken = takeFile(path, file);
    if ("hash" in taken) hashes.set(file, taken.hash);
  }
  return hashes;
}
