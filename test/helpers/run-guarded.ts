import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../../", import.meta.url).pathname;
const guard = new URL("./no-network.mjs", import.meta.url).href;

/** The real command as its users start it. */
export const command = join(root, "bin/thidua.js");

export interface RanGuarded {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** What the guard saw: which threads it stands in, and what was reached for. */
  readonly seen: readonly string[];
}

/** Run Node with the guard before whatever it runs, and refusing to make code of text. */
export function runGuarded(argv: readonly string[], cwd = root): RanGuarded {
  const folder = mkdtempSync(join(tmpdir(), "thidua-guard-"));
  const log = join(folder, "seen");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--import", guard, ...argv],
    {
      cwd,
      encoding: "utf8",
      env: { ...process.env, GUARD_LOG: log },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const seen = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  rmSync(folder, { recursive: true });
  return { code: status, out: stdout, err: stderr, seen };
}
