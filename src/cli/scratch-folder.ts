import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of our own outside every workspace; what lies in it is gone once it is removed, or the process ends. */
export interface ScratchFolder {
  readonly path: string;
  remove(): void;
}

export function scratchFolder(): ScratchFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "thidua-")));
  const clear = () => rmSync(path, { recursive: true, force: true });
  process.on("exit", clear);
  return {
    path,
    remove() {
      process.off("exit", clear);
      clear();
    },
  };
}
