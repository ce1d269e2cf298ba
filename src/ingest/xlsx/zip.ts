import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { type Limits, Unreadable } from "../workbook/limits.js";

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The bytes of a part in chunks; a chunk is good until the next one is asked for. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A zip archive in memory: its parts by name, inflated in chunks when asked for, with sizes and checksums checked. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  part(name: string): Chunks;
}

const END_OF_DIRECTORY = 0x06054b50;
const LARGE_LOCATOR = 0x07064b50;
const LARGE_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** What stands in a 32-bit field whose number is in a 64-bit one. */
const ELSEWHERE = 0xffff_ffff;
/** A small part is inflated in one step, since setting up a stream costs more than inflating it. */
const ONE_STEP = 2 << 20;
const CHUNK = 256 << 10;
/** Below this a part cannot do harm, however well it is packed. */
const RATIO_MATTERS = 4 << 20;

/** Open an archive by its central directory. Names are matched without regard to case, as Excel does. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  let inflated = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    part: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new Unreadable("damaged");
      const { size, packed } = entry;
      inflated += size;
      const isBomb = size > RATIO_MATTERS && size > packed * limits.ratio;
      if (size > limits.part || inflated > limits.parts || isBomb) throw new Unreadable("too_large");
      return inflate(packedBytes(view, bytes, entry), entry);
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const directory = findDirectory(view);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let { at } = directory;
  for (let left = directory.count; left > 0; left--) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Unreadable("damaged");
    const nameEnd = at + 46 + buffer.readUInt16LE(at + 28);
    const name = partName(buffer, at + 46, nameEnd);
    // Two parts of one name: which one is meant cannot be told.
    if (entries.has(name)) throw new Unreadable("damaged");
    entries.set(name, readEntry(buffer, at));
    at = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function partName(buffer: Buffer, from: number, to: number): string {
  return buffer.toString("utf8", from, to).replaceAll("\\", "/").toLowerCase();
}

function readEntry(buffer: Buffer, at: number): Entry {
  const packed = buffer.readUInt32LE(at + 20);
  const size = buffer.readUInt32LE(at + 24);
  const offset = buffer.readUInt32LE(at + 42);
  const isLarge = packed === ELSEWHERE || size === ELSEWHERE || offset === ELSEWHERE;
  return {
    encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
    method: buffer.readUInt16LE(at + 10),
    crc: buffer.readUInt32LE(at + 16),
    ...(isLarge ? largeSizes(buffer, at, { size, packed, offset }) : { size, packed, offset }),
  };
}

/** Sizes and place of an entry, of which those that say "elsewhere" stand in its extra field for large archives. */
function largeSizes(buffer: Buffer, at: number, small: Pick<Entry, "size" | "packed" | "offset">) {
  let field = at + 46 + buffer.readUInt16LE(at + 28);
  const end = Math.min(field + buffer.readUInt16LE(at + 30), buffer.length - 4);
  while (field < end && buffer.readUInt16LE(field) !== 1) field += 4 + buffer.readUInt16LE(field + 2);
  if (field >= end) throw new Unreadable("damaged");
  let next = field + 4;
  const wide = (value: number) => {
    if (value !== ELSEWHERE) return value;
    next += 8;
    if (next > buffer.length) throw new Unreadable("damaged");
    return Number(buffer.readBigUInt64LE(next - 8));
  };
  // The extra field has them in this order.
  const size = wide(small.size);
  const packed = wide(small.packed);
  return { size, packed, offset: wide(small.offset) };
}

/** The end record stands in the last 64 KiB, before a comment of unknown length. */
function findDirectory(view: DataView): { count: number; at: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
    if (count !== 0xffff && at !== ELSEWHERE) return { count, at };
    return findLargeDirectory(view, end - 20);
  }
  throw new Unreadable("damaged");
}

function findLargeDirectory(view: DataView, locator: number): { count: number; at: number } {
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) throw new Unreadable("damaged");
  const end = Number(view.getBigUint64(locator + 8, true));
  if (end + 56 > view.byteLength || view.getUint32(end, true) !== LARGE_END_OF_DIRECTORY)
    throw new Unreadable("damaged");
  const count = Number(view.getBigUint64(end + 32, true));
  if (count > view.byteLength / 46) throw new Unreadable("damaged");
  return { count, at: Number(view.getBigUint64(end + 48, true)) };
}

function packedBytes(view: DataView, bytes: Uint8Array, { encrypted, offset, packed }: Entry): Uint8Array {
  if (encrypted) throw new Unreadable("encrypted");
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) throw new Unreadable("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw new Unreadable("damaged");
  return bytes.subarray(start, start + packed);
}

/** The bytes of an entry in chunks: one for a small part, read ahead of the asking; a stream of them for a large one. */
function inflate(data: Uint8Array, entry: Entry): Chunks {
  const { method, size } = entry;
  if (method === 0) return [proved(data, entry)];
  if (method !== 8) throw new Unreadable("damaged");
  return size <= ONE_STEP ? [proved(inflatedAtOnce(data, size), entry)] : inflatedInChunks(data, entry);
}

function inflatedAtOnce(data: Uint8Array, size: number): Uint8Array {
  try {
    // The directory's size is only a promise: inflating stops one byte past it.
    return inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  } catch {
    throw new Unreadable("damaged");
  }
}

function proved(part: Uint8Array, { size, crc }: Entry): Uint8Array {
  if (part.length !== size || crc32(part) !== crc) throw new Unreadable("damaged");
  return part;
}

async function* inflatedInChunks(data: Uint8Array, { size, crc }: Entry): AsyncGenerator<Uint8Array> {
  let [length, sum] = [0, 0];
  const stream = createInflateRaw({ chunkSize: CHUNK });
  stream.end(data);
  // An error of the stream is the archive's; one of whoever takes the chunks never comes through here.
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > size) break;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch {
    throw new Unreadable("damaged");
  }
  if (length !== size || sum !== crc) throw new Unreadable("damaged");
}
