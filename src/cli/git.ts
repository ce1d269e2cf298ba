import { join } from "node:path";
import { closest } from "../domain/closest.js";
import type { Commit } from "../domain/manifest.js";
import type { CommandContext } from "./command-context.js";
import { UsageError } from "./io.js";
import { type Answer, git } from "./run-git.js";
import { suggestion } from "./subject.js";
import { say } from "./words.js";

/** Where a folder stands in its repository: the top, and the path from there, empty or with a slash at its end. */
export interface Repository {
  readonly top: string;
  readonly prefix: string;
}

export function repositoryOf({ lang }: CommandContext, folder: string): Repository {
  const found = git(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  if (found.text === undefined) throw new UsageError(say(lang, "noRepository", { what: folder, why: found.why }));
  const [top = "", prefix = ""] = found.text.split("\n");
  return { top, prefix };
}

/**
 * The commit that a folder stands on, and whether it holds the files that were read from there; undefined without git, without
 * a repository, or before its first commit.
 */
export function standingCommit(folder: string, read: readonly string[]): Commit | undefined {
  const id = git(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]).text?.trim();
  if (id === undefined) return undefined;
  const kept = new Set(git(folder, ["ls-files", "-z", "--", "."]).text?.split("\0"));
  const isKept = (file: string) => kept.has(file) || file.startsWith("package:");
  const changed = git(folder, ["diff", "--name-only", "--relative", "-z", "HEAD", "--", "."]).text?.split("\0") ?? [];
  return { id, clean: !read.some((file) => changed.includes(file)) && read.every(isKept) };
}

/** What is compared: FROM with the working tree, FROM..TO, or FROM...TO, which begins where the two parted. */
export interface Revisions {
  readonly from: Revision;
  /** Undefined: the working tree. */
  readonly to: Revision | undefined;
}

/** A commit, and what it was called. */
export interface Revision {
  readonly name: string;
  readonly commit: string;
}

/** Revisions as git writes them; a side that is left out before or after the dots is HEAD. */
export function revisionsOf(context: CommandContext, repository: Repository, written: string): Revisions {
  const [, before, dots, after] = /^(.*?)(\.{2,3})(.*)$/.exec(written) ?? [];
  const named = (name: string): Revision => ({ name, commit: commitOf(context, repository, name) });
  if (dots === undefined) return { from: named(written), to: undefined };
  const [from, to] = [named(before || "HEAD"), named(after || "HEAD")];
  if (dots === "..") return { from, to };
  const parted = git(repository.top, ["merge-base", from.commit, to.commit]).text?.trim();
  if (parted === undefined) throw new UsageError(say(context.lang, "neverParted", { from: from.name, to: to.name }));
  return { from: { name: `${from.name} (${parted.slice(0, 8)})`, commit: parted }, to };
}

/**
 * Write the files of a commit below some paths of its repository into a folder. The repository's own index is left alone;
 * links are written as plain files, so that none leads out of the folder.
 */
export function checkOut(
  { lang }: CommandContext,
  { top }: Repository,
  commit: string,
  paths: readonly string[],
  folder: string,
): void {
  const index = { GIT_INDEX_FILE: join(folder, ".index") };
  need(git(top, ["read-tree", commit], { env: index }));
  const named = paths.map((path) => `:(top,literal)${path}`);
  const staged = need(git(top, ["ls-files", "-s", "-z", "--", ...named], { env: index }))
    .split("\0")
    .filter(Boolean);
  const files = staged.map((line) => line.slice(line.indexOf("\t") + 1));
  const module = staged.findIndex((line) => line.startsWith("160000"));
  if (module >= 0) throw new UsageError(say(lang, "submodule", { what: files[module] ?? "" }));
  const plainly = ["-c", "core.symlinks=false", "checkout-index", "-z", "--stdin", `--prefix=${folder}/`];
  const { text, why } = git(top, plainly, { env: index, input: files.map((file) => `${file}\0`).join("") });
  // A clone made with --filter holds files of earlier commits only once they were fetched.
  if (text === undefined && why.includes("promisor remote"))
    throw new UsageError(say(lang, "partialClone", { what: commit.slice(0, 8) }));
  need({ text, why });
}

/** The id of a commit; of a revision that there is not it is said which branches there are. */
function commitOf({ lang }: CommandContext, { top }: Repository, name: string): string {
  const { text } = git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if (text !== undefined) return text.trim();
  const branches = need(git(top, ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes"]));
  const known = branches.split("\n").filter(Boolean);
  if (known.length === 0) throw new UsageError(say(lang, "noCommit"));
  const nearest = suggestion(closest(name, known.values()), lang);
  throw new UsageError(say(lang, "noRevision", { what: name, suggestion: nearest, known: known.join(", ") }));
}

/** What git cannot refuse but for a fault of its own or of ours. */
function need({ text, why }: Answer): string {
  if (text === undefined) throw new Error(`git: ${why}`);
  return text;
}
