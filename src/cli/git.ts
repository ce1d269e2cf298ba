import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandContext } from "./command-context.js";
import { UsageError } from "./io.js";
import { say } from "./words.js";

/** Nothing is fetched over the network, and nothing of the repository is written. */
const quiet = { GIT_LFS_SKIP_SMUDGE: "1", GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" };

/** Where a folder stands in its repository: the top, and the path from there, empty or with a slash at its end. */
export interface Repository {
  readonly top: string;
  readonly prefix: string;
}

export function repositoryOf(context: CommandContext, folder: string): Repository {
  const [top = "", prefix = ""] = git(context, folder, ["rev-parse", "--show-toplevel", "--show-prefix"]).split("\n");
  return { top, prefix };
}

/** What is compared: FROM with the working tree, FROM..TO, or FROM...TO, which begins where the two parted. */
export interface Revisions {
  readonly from: string;
  /** Undefined: the working tree. */
  readonly to: string | undefined;
}

/** Revisions as git writes them; a side that is left out before or after the dots is HEAD. */
export function revisionsOf(context: CommandContext, { top }: Repository, written: string): Revisions {
  const [, before, dots, after] = /^(.*?)(\.{2,3})(.*)$/.exec(written) ?? [];
  if (dots === undefined) return { from: written, to: undefined };
  const [from, to] = [before || "HEAD", after || "HEAD"];
  if (dots === "..") return { from, to };
  const ids = [from, to].map((one) => commitOf(context, top, one));
  return {
    from: git(context, top, ["merge-base", ...ids])
      .trim()
      .slice(0, 12),
    to,
  };
}

/**
 * The files of a revision below some paths, written into a new temporary folder, which is returned. The repository's own
 * index is left alone; links are written as plain files, so that none leads out of the folder.
 */
export function checkOut(
  context: CommandContext,
  { top }: Repository,
  revision: string,
  paths: readonly string[],
): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "thidua-")));
  const index = { GIT_INDEX_FILE: join(folder, ".index") };
  git(context, top, ["read-tree", commitOf(context, top, revision)], { env: index });
  const named = paths.map((path) => `:(top,literal)${path}`);
  const files = git(context, top, ["ls-files", "-z", "--", ...named], { env: index });
  const plainly = ["-c", "core.symlinks=false", "checkout-index", "-z", "--stdin", `--prefix=${folder}/`];
  git(context, top, plainly, { env: index, input: files });
  return folder;
}

/** The id of a commit; what git says of a revision that there is not is passed on. */
function commitOf(context: CommandContext, top: string, revision: string): string {
  return git(context, top, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]).trim();
}

function git(
  { lang }: CommandContext,
  folder: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...quiet, ...options.env },
    maxBuffer: 256 * 1024 * 1024,
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  if (status === 0) return stdout;
  const why = error?.message ?? stderr.trim();
  throw new UsageError(say(lang, "gitRefuses", { what: args.join(" "), why }));
}
