import { join, resolve } from "node:path";
import type { Making, Manifest, Run } from "../../domain/manifest.js";
import type { CommandContext } from "../command-context.js";
import { filesBelow, foldersIn, isFile, MANIFEST_FILE, namedFrom } from "../files.js";
import { exitCode, type Io, UsageError } from "../io.js";
import { givenAgain } from "../origin.js";
import { readManifest } from "../read-manifest.js";
import { type ScratchFolder, scratchFolder } from "../scratch-folder.js";
import { showFindings } from "../show-findings.js";
import { openSound } from "../sound-workspace.js";
import { tamperingOfInputs } from "../tampering.js";
import { toolInUse } from "../tool.js";
import { whyUnwritable } from "../unwritable.js";
import { type Departure, toolChanges, type Verified, type VerifiedRun, verifyRun } from "../verify-run.js";
import { say } from "../words.js";
import { WORKSPACE_FILE } from "../workspace.js";

/** Gives a command line to the tool itself. */
export type GiveAgain = (argv: readonly string[], io: Io) => Promise<number>;

/**
 * `thidua verify`: whether the results in a folder come out again from the workspace as it is, and are as they were
 * written. Findings of the round do not count.
 */
export async function verifyCommand(
  context: CommandContext,
  named: string,
  options: { readonly workspace?: string },
  giveAgain: GiveAgain,
): Promise<number> {
  const { io } = context;
  const folder = resolve(io.cwd, named);
  const manifest = readManifest(context, folder, named);
  if (!manifest) throw withoutManifest(context, named, folder);
  const root = resolve(io.cwd, options.workspace ?? ".");
  if (manifest.makings.some(readsWorkspace) && !lookedAt(context, root, options)) return exitCode.workspace;
  sayOtherTool(context, manifest);
  const runs = manifest.makings.flatMap((making) => making.runs.map((run) => ({ making, run, folder })));
  const known = new Set(runs.flatMap(({ run }) => [...run.files.keys()]));
  const verified: Verified[] = [];
  for (const [at, written] of runs.entries()) {
    const scratch = newScratch(context);
    try {
      sayProgress(context, written.run, at + 1, runs.length);
      const again = await runAgain(context, written.run, root, { folder: scratch.path, giveAgain });
      if (!again) return exitCode.workspace;
      verified.push(await verifyRun(written, again, known));
    } finally {
      scratch.remove();
    }
  }
  sayUnknown(context, folder, known);
  return sayVerified(context, verified);
}

/** What a folder without a manifest lacks; a batch makes folders that have one each. */
function withoutManifest({ lang }: CommandContext, named: string, folder: string): UsageError {
  const below = foldersIn(folder).filter((name) => isFile(join(folder, name, MANIFEST_FILE)));
  if (below.length === 0) return new UsageError(say(lang, "noManifest", { what: named }));
  return new UsageError(say(lang, "manifestsBelow", { what: named, known: below.join(", ") }));
}

/** Only the schemas follow from the tool alone. */
function readsWorkspace({ rules }: Making): boolean {
  return rules.size > 0;
}

/** Whether the workspace can be used; of one that is locked it is said what was changed since. */
function lookedAt(
  context: CommandContext,
  root: string,
  { workspace: named }: { readonly workspace?: string },
): boolean {
  const { io, lang } = context;
  if (named === undefined && !isFile(join(root, WORKSPACE_FILE))) throw new UsageError(say(lang, "whichWorkspace"));
  const workspace = openSound(context, root);
  if (!workspace) return false;
  const tampered = tamperingOfInputs(workspace);
  if (tampered.length > 0) io.err(showFindings(tampered, workspace.texts, lang));
  return true;
}

/** Said before anything is compared. */
function sayOtherTool({ io, lang }: CommandContext, { makings }: Manifest): void {
  const tool = toolInUse();
  const changes = makings.flatMap((making) => toolChanges(making.tool, tool));
  if (changes.length === 0) return;
  const what = [...new Set(changes.map(({ word, values }) => say(lang, word, values)))].join("; ");
  const isOther = makings.some((making) => making.tool.version !== tool.version);
  io.out(`${say(lang, isOther ? "otherVersion" : "otherTool", { what })}\n`);
}

function newScratch({ lang }: CommandContext): ScratchFolder {
  try {
    return scratchFolder();
  } catch (error) {
    throw new UsageError(say(lang, "noScratch", { why: whyUnwritable(error, lang) }));
  }
}

function sayProgress({ io, lang }: CommandContext, { command }: Run, done: number, all: number): void {
  if (!io.watched) return;
  const values = { done: String(done), all: String(all), command: `thidua ${command.join(" ")}` };
  io.err(`${say(lang, "runningAgain", values)}\n`);
}

/** Give a command again into a folder of its own; undefined, and said, where that cannot be. */
async function runAgain(
  context: CommandContext,
  { command }: Run,
  root: string,
  { folder, giveAgain }: { readonly folder: string; readonly giveAgain: GiveAgain },
): Promise<VerifiedRun | undefined> {
  const { io, lang } = context;
  const told: string[] = [];
  const silent: Io = { ...io, out: () => {}, err: (text) => told.push(text), watched: false, colour: false };
  await giveAgain(givenAgain(command, root, folder), silent);
  const [making] = readManifest(context, folder, folder)?.makings ?? [];
  const [run] = making?.runs ?? [];
  if (making && run) return { making, run, folder };
  io.err(`${told.join("")}${say(lang, "cannotRunAgain", { command: `thidua ${command.join(" ")}` })}\n`);
  return undefined;
}

/** Files beside the results; where results were written into a workspace, its own are no news. */
function sayUnknown({ io, lang }: CommandContext, folder: string, known: ReadonlySet<string>): void {
  if (isFile(join(folder, WORKSPACE_FILE))) return;
  const found = filesBelow(folder).map((path) => namedFrom(folder, path));
  for (const file of found.filter((one) => one !== MANIFEST_FILE && !known.has(one)))
    io.out(`${onOneLine(file)}: ${say(lang, "fileForeign")}\n`);
}

function sayVerified({ io, lang }: CommandContext, verified: readonly Verified[]): number {
  const sentence = ({ file, word, values }: Departure) => `${onOneLine(file)}: ${say(lang, word, values)}\n`;
  for (const one of verified.flatMap(({ otherWords }) => otherWords)) io.out(sentence(one));
  // Runs from the same state say the same of it.
  const departures = [...new Set(verified.flatMap((one) => one.departures.map(sentence)))];
  for (const one of departures) io.out(one);
  const count = (of: "sameBytes" | "sameFigures") => verified.reduce((sum, one) => sum + one[of], 0);
  for (const same of ["sameBytes", "sameFigures"] as const)
    if (count(same) > 0) io.out(`${say(lang, same, { count: String(count(same)) })}\n`);
  if (departures.length === 0) return exitCode.done;
  io.out(`${say(lang, "different", { count: String(departures.length) })}\n`);
  return exitCode.found;
}

/** Somebody may have named a file so that it looks like a sentence of ours. */
function onOneLine(file: string): string {
  return file.replaceAll(/\p{Cc}/gu, "?");
}
