import { spawnSync } from "node:child_process";

/** Nothing is fetched over the network, nobody is asked for a password, and no lock is taken. */
const quiet = {
  // No protocol bears this name, so that a git which does not know GIT_NO_LAZY_FETCH fetches nothing either.
  GIT_ALLOW_PROTOCOL: "none",
  GIT_LFS_SKIP_SMUDGE: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/** A repository's own settings name programs that git would run; none of them is needed here. */
const noPrograms = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

/** What git tells its hooks of its own repository; here the folder alone says which is meant. */
const ofHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"];

/** What git says. */
export interface Answer {
  /** Undefined where git refuses. */
  readonly text: string | undefined;
  readonly why: string;
}

/** Run git in a folder. */
export function git(
  folder: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Answer {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofHooks.includes(name)));
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...noPrograms, ...args], {
    encoding: "utf8",
    env: { ...own, ...quiet, ...options.env },
    maxBuffer: 256 * 1024 * 1024,
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  return { text: status === 0 ? stdout : undefined, why: error?.message ?? stderr.trim() };
}
