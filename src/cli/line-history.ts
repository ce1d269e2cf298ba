import { basename, dirname } from "node:path";
import type { LineChange } from "../report/explain/target-explained.js";
import { git } from "./run-git.js";

/** The last change of each line of a file (from 1), as git knows it; nothing where the file is not under git. */
export function lineHistory(path: string): ReadonlyMap<number, LineChange> {
  const { text } = git(dirname(path), ["blame", "--no-textconv", "--line-porcelain", "--", basename(path)]);
  const changes = new Map<number, LineChange>();
  if (text === undefined) return changes;
  for (const block of text.split(/^\t.*\n?/m)) {
    const [, commit = "", line = ""] = /^\^?([0-9a-f]{7,40}) \d+ (\d+)/.exec(block) ?? [];
    if (commit === "") continue;
    const time = Number(/^committer-time (\d+)$/m.exec(block)?.[1] ?? 0);
    const subject = /^summary (.*)$/m.exec(block)?.[1] ?? "";
    const isCommitted = !/^0+$/.test(commit);
    const on = new Date(time * 1000).toISOString().slice(0, 10);
    changes.set(Number(line), { commit: isCommitted ? { id: commit.slice(0, 8), on, subject } : undefined });
  }
  return changes;
}
