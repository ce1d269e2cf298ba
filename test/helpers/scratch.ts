import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../../", import.meta.url).pathname;

/** An edit of one file: the words that stand there, and those that are to stand there. */
export type Edit = readonly [file: string, from: string, to: string];

/** Where the example's workspace stands in a scratch repository. */
export const EXAMPLE = "examples/kien-giang-2017";

/** A repository of its own with the package's rules and the filled province, as a merge request finds them. */
export function scratchRepository() {
  const folder = mkdtempSync(join(tmpdir(), "thidua-scratch-"));
  for (const part of ["data", EXAMPLE]) cpSync(join(root, part), join(folder, part), { recursive: true });
  rmSync(join(folder, EXAMPLE, "expected"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  const git = (...argv: readonly string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...argv], {
      encoding: "utf8",
    });
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "Ban đầu");
  return {
    folder,
    workspace: join(folder, EXAMPLE),
    git,
    edit(edits: readonly Edit[]) {
      for (const [file, from, to] of edits) {
        const path = join(folder, file);
        const text = readFileSync(path, "utf8");
        if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
        writeFileSync(path, text.replace(from, to));
      }
    },
    restore: () => git("checkout", "-q", "."),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
