import { isTampering } from "../domain/frozen.js";
import type { Plan, Round } from "../domain/plan.js";
import type { WorkspacePlaces } from "../load/load-round.js";
import type { Shelves } from "../load/shelves.js";
import type { CommandContext } from "./command-context.js";
import { showFindings } from "./show-findings.js";
import { say } from "./words.js";
import { openWorkspace, type Workspace } from "./workspace.js";

/** A workspace whose round and plan can be used. */
export interface SoundWorkspace extends Workspace {
  readonly round: Round;
  readonly places: WorkspacePlaces;
  readonly plan: Plan;
  readonly shelves: Shelves;
}

export function asSound(workspace: Workspace): SoundWorkspace | undefined {
  const { round, places, plan, shelves } = workspace;
  return round && places && plan && shelves ? { ...workspace, round, places, plan, shelves } : undefined;
}

/** Open a workspace; undefined, and said, where its plan cannot be used. What was done to a locked one is said by every command. */
export function openSound({ io, lang }: CommandContext, folder: string): SoundWorkspace | undefined {
  const workspace = openWorkspace(io.cwd, folder);
  const sound = asSound(workspace);
  // What stands in the way; `check` shows the rest.
  const inTheWay = workspace.findings.filter((one) => one.severity !== "note");
  const tampered = workspace.findings.filter(isTampering);
  if (sound && tampered.length > 0) io.err(showFindings(tampered, workspace.texts, lang));
  if (!sound) io.err(`${showFindings(inTheWay, workspace.texts, lang)}${say(lang, "cannotLoad")}\n`);
  return sound;
}
