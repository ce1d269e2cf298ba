import { crc32, inflateRawSync } from "node:zlib";
import { type Limits, Unreadable } from "./limits.js";

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A zip archive in memory: its parts by name, inflated when asked for, with sizes and checksums checked. */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of a part; undefined where there is none. */
  part(name: string): Uint8Array | undefined;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Open an archive by its central directory. Names are matched without regard to case, as Excel does. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  let inflated = 0;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    part: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      if (entry.size > limits.part) throw new Unreadable("too_large");
      const part = inflate(view, bytes, entry, limits);
      inflated += part.length;
      if (inflated > limits.parts) throw new Unreadable("too_large");
      return part;
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Unreadable("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    entries.set(name.toLowerCase(), {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands in the last 64 KiB, before a comment of unknown length. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Unreadable("damaged");
}

function inflate(view: DataView, bytes: Uint8Array, entry: Entry, limits: Limits): Uint8Array {
  const { offset, packed, size, method, crc } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) throw new Unreadable("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw new Unreadable("damaged");
  const data = bytes.subarray(start, start + packed);
  const part = method === 0 ? data : method === 8 ? inflateBounded(data, size, limits) : undefined;
  if (!part || part.length !== size || crc32(part) !== crc) throw new Unreadable("damaged");
  return part;
}

/** The header's size is only a promise: inflating stops one byte past it. */
function inflateBounded(data: Uint8Array, size: number, limits: Limits): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.min(size + 1, limits.part) });
  } catch (error) {
    const overflow = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new Unreadable(overflow && size >= limits.part ? "too_large" : "damaged");
  }
}
