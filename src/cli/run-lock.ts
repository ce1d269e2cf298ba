import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";

/** Who holds a folder of results while a batch writes into it. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/**
 * Take the lock of a folder; who holds it, where somebody does. A lock whose process is gone from this machine is taken
 * over: a killed run cannot give it back. One of another machine is left alone.
 */
export function takeLock(path: string): { readonly release: () => void } | { readonly holder: Holder } {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() }));
      closeSync(file);
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = holderOf(path);
      if (holder && !isGone(holder)) return { holder };
      rmSync(path, { force: true });
    }
  }
}

/** Undefined where the lock was written by a run that was killed while it wrote. */
function holderOf(path: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" ? { pid, host, since: since ?? "" } : undefined;
  } catch {
    return undefined;
  }
}

function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // A process of somebody else is there all the same.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
