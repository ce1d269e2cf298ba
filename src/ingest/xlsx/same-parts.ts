import { type Archive, type Chunks, inflate, type PackedPart } from "./zip.js";

/** Bytes of a part that are worth remembering, packed and inflated together, and of how many parts. */
const [SMALL, MANY] = [64 << 10, 16];

/**
 * A reader that remembers the parts it has read, by their names. The workbooks of a round are made from one form, so that
 * most have their relations and styles byte for byte in common: packed the same, they say the same.
 */
export function rememberingParts<Made>(
  read: (chunks: Chunks, name: string) => Promise<Made>,
): (archive: Archive, name: string) => Promise<Made> {
  const known = new Map<string, { readonly part: PackedPart; readonly made: Made }>();
  return async (archive, name) => {
    const part = archive.packed(name);
    const before = known.get(name);
    if (before && isSame(before.part, part)) return before.made;
    const made = await read(inflate(part), name);
    if (part.data.length + part.size <= SMALL) {
      if (known.size >= MANY) known.clear();
      // A copy, since the bytes are a view of the whole file.
      known.set(name, { part: { ...part, data: Buffer.from(part.data) }, made });
    }
    return made;
  };
}

/** Whether both inflate to the same, or both prove to be damaged. */
function isSame(a: PackedPart, b: PackedPart): boolean {
  return a.method === b.method && a.size === b.size && a.crc === b.crc && Buffer.compare(a.data, b.data) === 0;
}
