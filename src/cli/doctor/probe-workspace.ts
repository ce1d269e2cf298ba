import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { isExcelLock, isFile, isFolder, namedFrom, writeWhole } from "../files.js";
import { git } from "../run-git.js";
import type { Environment, Git } from "./environment.js";
import { canRead, pathsBelow } from "./readable.js";

/** How a round's folder lies on the disk: what can be read and written, what is open, and what git says. */
export function seenOfWorkspace(
  root: string,
): Pick<Environment, "workspace" | "writing" | "open" | "git" | "freeBytes"> {
  const is = !isFolder(root) ? "absent" : isFile(join(root, "thidua.yaml")) ? "round" : "folder";
  // Below a folder that is no round there may be a whole disk.
  const paths = is === "round" ? pathsBelow(root) : is === "folder" ? [root] : [];
  const written = [...(is === "absent" ? [] : [root]), join(root, "out")].filter((path) => fs.existsSync(path));
  const standing = is === "absent" ? "." : root;
  return {
    workspace: { path: root, is, unreadable: paths.filter((path) => !canRead(path)) },
    writing: written.map((folder) => ({ folder, problem: problemOfWriting(folder) })),
    open: paths.filter(isExcelLock).map((path) => namedFrom(root, join(dirname(path), basename(path).slice(2)))),
    git: gitAt(standing),
    freeBytes: freeBytesAt(standing),
  };
}

/** The code of what keeps a file from being written as results are, and removed. */
function problemOfWriting(folder: string): string | undefined {
  const trial = join(folder, `.thidua-doctor-${process.pid}`);
  try {
    writeWhole(trial, "");
    fs.rmSync(trial);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function gitAt(folder: string): Git {
  const version = git(".", ["--version"]).text?.replace("git version ", "").trim();
  if (version === undefined) return { is: "absent" };
  const { text, why } = git(folder, ["rev-parse", "--show-toplevel"]);
  if (text !== undefined) return { is: "repository", version, top: text.trim() };
  const [, top] = /(?:dubious ownership|unsafe repository)[^']*'([^']+)'/.exec(why) ?? [];
  if (top !== undefined) return { is: "not_trusted", version, top };
  return /not a git repository/.test(why)
    ? { is: "no_repository", version }
    : { is: "refusing", version, why: why.split("\n", 1).join() };
}

/** Undefined where the file system or an older Node does not tell. */
function freeBytesAt(folder: string): number | undefined {
  try {
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
