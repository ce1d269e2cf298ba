import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BatchJob } from "../domain/batch.js";
import { filesBelow, isFile, namedFrom, readBytes } from "./files.js";
import { sha256 } from "./hashes.js";
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
  const { root: workspace, places, hashes } = openWorkspace(root, job.workspace);
  const own =
    job.reports.length > 0 ? job.reports.map((path) => resolve(root, path)) : [join(workspace, places?.reports ?? "")];
  const inputs = [...own, join(workspace, places?.registers ?? "")]
    .flatMap((path) => (isFile(path) ? [path] : filesBelow(path)))
    .map((path) => [namedFrom(workspace, path), sha256(readBytes(path))]);
  return sha256(JSON.stringify([version, job, [...hashes], inputs]));
}
