import { join, resolve } from "node:path";
import type { FileReading } from "../domain/file-reading.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Hashes } from "../domain/manifest.js";
import { readReport } from "../ingest/read-report.js";
import type { CommandContext } from "./command-context.js";
import { isFile, isFolder, namedFrom } from "./files.js";
import { sha256 } from "./hashes.js";
import { openTaken, submittedFiles, takeFile } from "./open-file.js";
import type { ReadingCache } from "./reading-cache.js";
import type { SoundWorkspace } from "./sound-workspace.js";
import { say } from "./words.js";

export interface ReportsRead {
  readonly readings: readonly FileReading[];
  readonly findings: readonly Finding[];
  /** Of each file that could be opened. */
  readonly hashes: Hashes;
}

/** Read every report of a round, or take it from a cache; a file that cannot be read is a finding, and the others go on. */
export async function readReports(
  { io, lang }: CommandContext,
  { root, places, plan, round, mappings, texts }: SoundWorkspace,
  chosen: readonly string[],
  cache: ReadingCache,
): Promise<ReportsRead> {
  const folders = chosen.length > 0 ? chosen.map((path) => resolve(io.cwd, path)) : [join(root, places.reports)];
  const findings: Finding[] = [];
  const files = folders.flatMap((path) => {
    const { paths: found, findings: locks } = submittedFiles(root, path);
    findings.push(...locks);
    const named = namedFrom(root, path);
    if (!isFile(path) && !isFolder(path)) findings.push(finding("TD602", undefined, { path: named }));
    else if (found.length === 0) findings.push(finding("TD601", undefined, { folder: named }));
    return found;
  });
  const unique = [...new Set(files)].sort();
  const readings: FileReading[] = [];
  const hashes = new Map<string, string>();
  const rules = sha256(JSON.stringify([...texts]));
  for (const [index, path] of unique.entries()) {
    if (io.watched)
      io.err(`\r${say(lang, "readingProgress", { done: String(index + 1), all: String(unique.length) })}`);
    const file = namedFrom(root, path);
    const taken = takeFile(path, file);
    const read = async () => readReport({ plan, round, file, mappings }, await openTaken(taken, file));
    if ("finding" in taken) readings.push(await read());
    else {
      hashes.set(file, taken.hash);
      readings.push(await cache.readingOf(file, taken.hash, rules, read));
    }
  }
  if (io.watched && unique.length > 0) io.err("\r\u001b[K");
  return { readings, findings, hashes };
}
