import { basename, extname, join } from "node:path";
import { type Finding, finding } from "../domain/finding.js";
import type { Hashes } from "../domain/manifest.js";
import { wholeFile } from "../domain/place.js";
import { type RegisterName, type RoundRegisters, registerNames } from "../domain/registers.js";
import { type RegisterWorkbook, roundRegisters } from "../ingest/register/round-registers.js";
import { filesBelow, namedFrom } from "./files.js";
import { openTaken, submittedFiles, takeFile } from "./open-file.js";
import type { SoundWorkspace } from "./sound-workspace.js";

export interface ReadRegisters {
  readonly registers: RoundRegisters;
  readonly findings: readonly Finding[];
  readonly filesRead: number;
  /** Of each file that could be opened. */
  readonly hashes: Hashes;
}

/**
 * Read every register of the workspace: spreadsheets in its folder of registers that are named after their register. One
 * that is no register, or no workbook, is a finding.
 */
export async function readRegisters(workspace: SoundWorkspace): Promise<ReadRegisters> {
  const { plan, round, registerMappings: mappings } = workspace;
  const submitted = submittedFiles(workspace.root, folderOf(workspace));
  const files: RegisterWorkbook[] = [];
  const hashes = new Map<string, string>();
  const unread: Finding[] = [...submitted.findings];
  for (const path of submitted.paths) {
    const file = namedFrom(workspace.root, path);
    const taken = takeFile(path, file);
    if ("hash" in taken) hashes.set(file, taken.hash);
    const register = registerOf(path);
    if (!register) {
      unread.push(finding("TD605", wholeFile(file), { known: registerNames.join(", ") }));
      continue;
    }
    const opened = await openTaken(taken, file);
    if ("finding" in opened) unread.push(opened.finding);
    else files.push({ file, register, workbook: opened.workbook });
  }
  const { registers, findings } = roundRegisters({ plan, round, mappings }, files);
  return { registers, findings: [...unread, ...findings], filesRead: files.length, hashes };
}

/** The files of one register in a workspace. */
export function registerFiles(workspace: SoundWorkspace, name: RegisterName): readonly string[] {
  return filesBelow(folderOf(workspace)).filter((path) => registerOf(path) === name);
}

function folderOf({ root, places }: SoundWorkspace): string {
  return join(root, places.registers);
}

/** `received.xlsx`, or one of several such as `received-quy-1.xlsx`. */
export function registerOf(path: string): RegisterName | undefined {
  const base = basename(path, extname(path)).toLowerCase();
  return registerNames.find((name) => base.startsWith(name) && /^([-_ ]|$)/.test(base.slice(name.length)));
}
