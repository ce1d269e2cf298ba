import { isTampering } from "../../domain/frozen.js";
import { renderFrozen } from "../../report/json/manifest-json.js";
import type { CommandContext } from "../command-context.js";
import { inputHashes } from "../input-hashes.js";
import { exitCode } from "../io.js";
import { showFindings } from "../show-findings.js";
import { openSound } from "../sound-workspace.js";
import { tamperingOfInputs } from "../tampering.js";
import { say } from "../words.js";
import { FROZEN_FILE } from "../workspace.js";
import { writeFiles } from "../write-files.js";

/** `thidua freeze`: lock a round's rules and inputs. One that is locked is not locked over; what departs from it is named. */
export async function freezeCommand(context: CommandContext, folder: string): Promise<number> {
  const { io, lang } = context;
  const workspace = openSound(context, folder);
  if (!workspace) return exitCode.workspace;
  const { frozen, hashes: rules, findings, texts } = workspace;
  const inputsTampered = tamperingOfInputs(workspace);
  const isTampered = inputsTampered.length > 0 || findings.some(isTampering);
  if (frozen || isTampered) {
    if (inputsTampered.length > 0) io.err(showFindings(inputsTampered, texts, lang));
    // Of a lock that cannot be read it is said already what to do.
    if (frozen) io.err(`${say(lang, isTampered ? "frozenOther" : "frozenSame", { file: FROZEN_FILE })}\n`);
    return isTampered ? exitCode.found : exitCode.done;
  }
  const inputs = inputHashes(workspace);
  await writeFiles(context, workspace.root, folder, [[FROZEN_FILE, renderFrozen({ rules, inputs })]]);
  const counts = { rules: String(rules.size), inputs: String(inputs.size), file: FROZEN_FILE };
  io.err(`${say(lang, "frozen", counts)}\n`);
  return exitCode.done;
}
