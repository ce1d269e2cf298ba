import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Decimal } from "../domain/decimal.js";
import type { FileReading } from "../domain/file-reading.js";
import { filesBelow, writeWhole } from "./files.js";
import { sha256 } from "./hashes.js";

/** What was read from reports, kept between runs (bộ nhớ đệm); it holds observations only, never points or verdicts. */
export interface ReadingCache {
  /** The reading of a file with this hash by rules with that; made where the cache does not know it. */
  readingOf(file: string, hash: string, rules: string, read: () => Promise<FileReading>): Promise<FileReading>;
  /** Forget what nothing asked for since the cache was opened. */
  prune(): void;
}

/** For runs that keep nothing. */
export const noCache: ReadingCache = { readingOf: (_file, _hash, _rules, read) => read(), prune: () => {} };

/**
 * A cache in a folder. What is known of a file depends on its name, its bytes, the texts of all rules by which it was read and
 * the version of the tool; where one of them is another, it is read anew.
 */
export function cacheIn(folder: string, version: string): ReadingCache {
  const used = new Set<string>();
  return {
    async readingOf(file, hash, rules, read) {
      const path = join(folder, `${sha256([version, rules, file, hash].join("\n"))}.json`);
      used.add(path);
      const known = existsSync(path) ? decoded(readFileSync(path, "utf8")) : undefined;
      if (known) return known;
      const reading = await read();
      writeWhole(path, JSON.stringify(encoded(reading)));
      return reading;
    },
    prune() {
      for (const path of filesBelow(folder)) if (!used.has(path)) rmSync(path, { force: true });
    },
  };
}

/** Plain values for JSON: decimals, maps and sets under a name of their own. */
function encoded(value: unknown): unknown {
  if (value instanceof Decimal) return { $decimal: value.toFixed() };
  if (value instanceof Map) return { $map: [...value].map(([key, one]) => [key, encoded(one)]) };
  if (value instanceof Set) return { $set: [...value].map(encoded) };
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encoded(one)]));
}

/** Undefined for what a killed or another program left there. */
function decoded(text: string): FileReading | undefined {
  try {
    return revived(JSON.parse(text)) as FileReading;
  } catch {
    return undefined;
  }
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields["$decimal"] === "string") return new Decimal(fields["$decimal"]);
  if (Array.isArray(fields["$map"]))
    return new Map((fields["$map"] as [unknown, unknown][]).map(([key, one]) => [key, revived(one)]));
  if (Array.isArray(fields["$set"])) return new Set(fields["$set"].map(revived));
  return Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, revived(one)]));
}
