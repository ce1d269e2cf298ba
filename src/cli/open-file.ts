import { basename } from "node:path";
import { type Finding, finding } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import { type OpenedFile, openedFile } from "../ingest/opened-file.js";
import { readWorkbook } from "../ingest/read-workbook.js";
import { filesBelow, isFile, namedFrom, readBytes, whyUnreadable } from "./files.js";
import { readForeignInWorker } from "./read-foreign.js";

/** Open a file on disk as a workbook, or say why it cannot be used; `file` is its name in findings. */
export async function openFile(path: string, file: string): Promise<OpenedFile> {
  try {
    return openedFile(file, await readWorkbook(readBytes(path), readForeignInWorker));
  } catch (error) {
    return { finding: finding("TD603", wholeFile(file), { path: file, why: whyUnreadable(error) }) };
  }
}

/** The files of a folder, or the one that is named; those that Excel leaves beside a workbook that is open are said. */
export function submittedFiles(
  root: string,
  path: string,
): { readonly paths: readonly string[]; readonly findings: readonly Finding[] } {
  const below = isFile(path) ? [path] : filesBelow(path);
  return {
    paths: below.filter((one) => !isLockFile(one)),
    findings: below.filter(isLockFile).map((lock) => finding("TD228", wholeFile(namedFrom(root, lock)), {})),
  };
}

/** Excel leaves ~$name.xlsx beside a workbook that is open. */
function isLockFile(path: string): boolean {
  return basename(path).startsWith("~$");
}
