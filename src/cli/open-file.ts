import { basename } from "node:path";
import { type Finding, finding } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import { type OpenedFile, openedFile } from "../ingest/opened-file.js";
import { readWorkbook } from "../ingest/read-workbook.js";
import { filesBelow, isExcelLock, isFile, MANIFEST_FILE, namedFrom, readBytes, whyUnreadable } from "./files.js";
import { sha256 } from "./hashes.js";
import { readForeignInWorker } from "./read-foreign.js";

/** The bytes of a file on disk and their hash, or why it cannot be read; `file` is its name in findings. */
export type TakenFile = { readonly bytes: Uint8Array; readonly hash: string } | { readonly finding: Finding };

export function takeFile(path: string, file: string): TakenFile {
  try {
    const bytes = readBytes(path);
    return { bytes, hash: sha256(bytes) };
  } catch (error) {
    return { finding: finding("TD603", wholeFile(file), { path: file, why: whyUnreadable(error) }) };
  }
}

/** Open what was taken from disk as a workbook, or say why it cannot be used. */
export async function openTaken(taken: TakenFile, file: string): Promise<OpenedFile> {
  return "finding" in taken ? taken : openedFile(file, await readWorkbook(taken.bytes, readForeignInWorker));
}

/** The files of a folder, or the one that is named; those that Excel leaves beside a workbook that is open are said.
 * Forms may have been made into the folder, and the manifest with them. */
export function submittedFiles(
  root: string,
  path: string,
): { readonly paths: readonly string[]; readonly findings: readonly Finding[] } {
  const below = (isFile(path) ? [path] : filesBelow(path)).filter((one) => basename(one) !== MANIFEST_FILE);
  return {
    paths: below.filter((one) => !isExcelLock(one)),
    findings: below.filter(isExcelLock).map((lock) => finding("TD228", wholeFile(namedFrom(root, lock)), {})),
  };
}
