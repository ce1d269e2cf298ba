import { tamperings } from "../../domain/frozen.js";
import { renderFrozen } from "../../report/json/manifest-json.js";
import type { CommandContext } from "../command-context.js";
import { hashesOf } from "../hashes.js";
import { inputHashes } from "../input-hashes.js";
import { exitCode } from "../io.js";
import { showFindings } from "../show-findings.js";
import { openSound } from "../sound-workspace.js";
import { say } from "../words.js";
import { FROZEN_FILE } from "../workspace.js";
import { writeFiles } from "../write-files.js";

/** `thidua freeze`: lock a round's rules and inputs. One that is locked is not locked over; what departs from it is named. */
export async function freezeCommand(context: CommandContext, folder: string): Promise<number> {
  const { io, lang } = context;
  const workspace = openSound(context, folder);
  if (!workspace) return exitCode.workspace;
  const now = { rules: hashesOf(workspace.texts), inputs: inputHashes(workspace) };
  const { frozen } = workspace;
  if (frozen) {
    const found = [...tamperings(frozen.rules, now.rules), ...tamperings(frozen.inputs, now.inputs)];
    io.err(showFindings(found, workspace.texts, lang));
    io.err(`${say(lang, found.length > 0 ? "frozenOther" : "frozenSame", { file: FROZEN_FILE })}\n`);
    return found.length > 0 ? exitCode.found : exitCode.done;
  }
  await writeFiles(context, workspace.root, folder, [[FROZEN_FILE, renderFrozen(now)]]);
  const counts = { rules: String(now.rules.size), inputs: String(now.inputs.size), file: FROZEN_FILE };
  io.err(`${say(lang, "frozen", counts)}\n`);
  return exitCode.done;
}
