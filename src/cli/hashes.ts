import { createHash } from "node:crypto";
import type { Hashes } from "../domain/manifest.js";

/** SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

export function hashesOf(files: ReadonlyMap<string, string | Uint8Array>): Hashes {
  return new Map([...files].map(([name, content]) => [name, sha256(content)]));
}
