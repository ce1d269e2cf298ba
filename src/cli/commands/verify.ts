import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Making, Manifest } from "../../domain/manifest.js";
import { loadManifest } from "../../load/load-json.js";
import type { CommandContext } from "../command-context.js";
import { filesBelow, isFile, MANIFEST_FILE, namedFrom, readText } from "../files.js";
import { exitCode, type Io, UsageError } from "../io.js";
import { givenAgain } from "../origin.js";
import { toolInUse } from "../tool.js";
import { allFiles, toolChanges, type Verified, verifyMaking } from "../verify-making.js";
import { say } from "../words.js";

/** Gives a command line to the tool itself. */
export type GiveAgain = (argv: readonly string[], io: Io) => Promise<number>;

/**
 * `thidua verify`: whether the results in a folder come out again from the workspace as it is, and are as they were
 * written. Findings of the round do not count.
 */
export async function verifyCommand(
  context: CommandContext,
  folder: string,
  options: { readonly workspace?: string },
  giveAgain: GiveAgain,
): Promise<number> {
  const { io, lang } = context;
  const written = resolve(io.cwd, folder);
  const manifest = manifestOf(context, folder, written);
  sayOtherTool(context, manifest);
  const verified: Verified[] = [];
  for (const making of manifest.makings) {
    const again = mkdtempSync(join(tmpdir(), "thidua-"));
    try {
      const made = await makeAgain(context, making, {
        root: resolve(io.cwd, options.workspace ?? "."),
        again,
        giveAgain,
      });
      if (!made) return exitCode.workspace;
      verified.push(await verifyMaking(making, made, { written, again }));
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  }
  const known = allFiles(manifest);
  const foreign = filesBelow(written)
    .map((path) => namedFrom(written, path))
    .filter((file) => file !== MANIFEST_FILE && !known.has(file));
  for (const file of foreign) io.out(`${file}: ${say(lang, "fileForeign")}\n`);
  return sayVerified(context, verified);
}

function manifestOf({ lang }: CommandContext, named: string, folder: string): Manifest {
  const path = join(folder, MANIFEST_FILE);
  const manifest = isFile(path) ? loadManifest(readText(path)) : undefined;
  if (!manifest) throw new UsageError(say(lang, "noManifest", { what: named }));
  return manifest;
}

/** Said before anything is compared. */
function sayOtherTool({ io, lang }: CommandContext, { makings }: Manifest): void {
  const tool = toolInUse();
  const changes = makings.flatMap((making) => toolChanges(making.tool, tool));
  const said = [...new Set(changes.map(({ word, values }) => say(lang, word, values)))];
  if (said.length > 0) io.out(`${say(lang, "otherTool", { what: said.join("; ") })}\n`);
}

interface Again {
  readonly root: string;
  readonly again: string;
  readonly giveAgain: GiveAgain;
}

/** Give every command of a making again; undefined, and said, where one cannot be. */
async function makeAgain(
  { io, lang }: CommandContext,
  { runs }: Making,
  { root, again, giveAgain }: Again,
): Promise<Making | undefined> {
  for (const [at, { command }] of runs.entries()) {
    const named = `thidua ${command.join(" ")}`;
    const progress = { done: String(at + 1), all: String(runs.length), command: named };
    if (io.watched) io.err(`${say(lang, "runningAgain", progress)}\n`);
    const told: string[] = [];
    const silent: Io = { ...io, out: () => {}, err: (text) => told.push(text), watched: false, colour: false };
    const code = await giveAgain(givenAgain(command, root, again), silent);
    if (code === exitCode.usage || code === exitCode.workspace || code === exitCode.bug) {
      io.err(`${told.join("")}${say(lang, "cannotRunAgain", { command: named })}\n`);
      return undefined;
    }
  }
  return loadManifest(readText(join(again, MANIFEST_FILE)))?.makings[0];
}

function sayVerified({ io, lang }: CommandContext, verified: readonly Verified[]): number {
  const departures = verified.flatMap((one) => one.departures);
  for (const { file, word, values } of departures) io.out(`${file}: ${say(lang, word, values)}\n`);
  const count = (of: "sameBytes" | "sameFigures") => verified.reduce((sum, one) => sum + one[of], 0);
  for (const same of ["sameBytes", "sameFigures"] as const)
    if (count(same) > 0) io.out(`${say(lang, same, { count: String(count(same)) })}\n`);
  if (departures.length === 0) return exitCode.done;
  io.out(`${say(lang, "different", { count: String(departures.length) })}\n`);
  return exitCode.found;
}
