import { onceFor } from "../../domain/made-once.js";

/** The names of a vocabulary by their hashes, made once for each. */
export const hashesOf = onceFor(
  (vocabulary: readonly string[]): ReadonlyMap<number, string> =>
    new Map(vocabulary.map((name) => [[...Buffer.from(name)].reduce((hash, byte) => withByte(hash, byte), 0), name])),
);

/** The hash of a name, byte by byte. */
export function withByte(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}
