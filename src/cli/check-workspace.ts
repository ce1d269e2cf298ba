import { join } from "node:path";
import { setAside } from "../domain/accepted.js";
import { type Finding, sortFindings } from "../domain/finding.js";
import { loadAccepted } from "../load/load-accepted.js";
import { reviewRules } from "../load/review/review-rules.js";
import { isFile, readText } from "./files.js";
import { readRegisters } from "./read-registers.js";
import { runExamples } from "./run-examples.js";
import { asSound } from "./sound-workspace.js";
import { tamperingOfInputs } from "./tampering.js";
import type { Workspace } from "./workspace.js";

export const ACCEPTED_FILE = "accepted.yaml";

/** What checking a workspace comes to. */
export interface Checked {
  /** In order; those that were reviewed and accepted are left out. */
  readonly findings: readonly Finding[];
  readonly accepted: number;
  readonly texts: ReadonlyMap<string, string>;
  readonly filesRead: number;
  readonly examples: number;
}

/**
 * Everything there is to say about a workspace but its reports. Without a usable plan nothing is accepted and no entry is
 * stale: what stands in the way of using it is always shown, and the rest was not looked at.
 */
export async function checkWorkspace(workspace: Workspace): Promise<Checked> {
  const { findings, texts, filesRead, root } = workspace;
  const sound = asSound(workspace);
  if (!sound) {
    return { findings: sortFindings(findings), accepted: 0, texts, filesRead, examples: 0 };
  }
  const examples = runExamples(sound.plan);
  const registers = await readRegisters(sound);
  const review = reviewRules(sound.shelves, sound.plan, sound.round);
  const reviewed = readAccepted(root);
  const all = [...findings, ...registers.findings, ...examples.findings, ...review, ...tamperingOfInputs(sound)];
  const { left, accepted, stale } = setAside(all, reviewed.entries);
  return {
    findings: sortFindings([...left, ...stale, ...reviewed.findings]),
    accepted,
    texts: new Map([...texts, ...reviewed.texts]),
    filesRead: filesRead + registers.filesRead + reviewed.texts.length,
    examples: examples.count,
  };
}

/** accepted.yaml beside thidua.yaml, where there is one. */
function readAccepted(root: string) {
  const path = join(root, ACCEPTED_FILE);
  if (!isFile(path)) return { entries: [], findings: [], texts: [] };
  const text = readText(path);
  return { ...loadAccepted(ACCEPTED_FILE, text), texts: [[ACCEPTED_FILE, text] as const] };
}
