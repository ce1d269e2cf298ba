import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BatchJob } from "../domain/batch.js";
import { filesBelow, isFile, namedFrom, readBytes } from "./files.js";
import { openWorkspace } from "./workspace.js";

/** Jobs that a batch has finished, so that one which was killed goes on where it was; empty once a batch has ended. */
export interface JobJournal {
  isDone(job: string, key: string): boolean;
  done(job: string, key: string): void;
  end(): void;
}

export function journalAt(path: string): JobJournal {
  const finished = new Map(existsSync(path) ? linesOf(readFileSync(path, "utf8")) : []);
  return {
    isDone: (job, key) => finished.get(job) === key,
    done: (job, key) => appendFileSync(path, `${job} ${key}\n`),
    end: () => rmSync(path, { force: true }),
  };
}

/** A line that was not finished says nothing. */
function linesOf(text: string): readonly (readonly [job: string, key: string])[] {
  return [...text.matchAll(/^(\S+) ([0-9a-f]{64})\n/gm)].map(([, job = "", key = ""]) => [job, key] as const);
}

/** All that a job's results follow from: the tool, what is asked for, and every byte of rules, reports and registers. */
export function jobKey(job: BatchJob, root: string, version: string): string {
  const hash = createHash("sha256").update(JSON.stringify([version, job]));
  const { root: workspace, places, texts } = openWorkspace(root, job.workspace);
  hash.update(JSON.stringify([...texts]));
  const own =
    job.reports.length > 0 ? job.reports.map((path) => resolve(root, path)) : [join(workspace, places?.reports ?? "")];
  for (const folder of [...own, join(workspace, places?.registers ?? "")])
    for (const path of isFile(folder) ? [folder] : filesBelow(folder))
      hash.update(`\n${namedFrom(workspace, path)}\n`).update(readBytes(path));
  return hash.digest("hex");
}
