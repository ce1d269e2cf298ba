import type { Finding } from "../domain/finding.js";
import { tamperings } from "../domain/frozen.js";
import { inputHashes } from "./input-hashes.js";
import type { SoundWorkspace } from "./sound-workspace.js";

/** Reports and registers of a locked round that are not as they were locked; its rules are looked at when it is opened. */
export function tamperingOfInputs(workspace: SoundWorkspace): readonly Finding[] {
  const { frozen } = workspace;
  return frozen ? tamperings(frozen.inputs, inputHashes(workspace)) : [];
}
