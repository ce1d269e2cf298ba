/** Writes zips by hand, honest ones for workbooks and dishonest ones for tests of the reader. */
import { constants, crc32, deflateRawSync } from "node:zlib";

/** A zip of parts, each deflated unless it says otherwise. */
export function zip(parts) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const raw = packPart(part);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(part.flags ?? 0, 2);
    head.writeUInt16LE(part.method ?? 8, 4);
    head.writeUInt32LE(part.crc ?? raw.crc, 10);
    head.writeUInt32LE(raw.packed.length, 14);
    head.writeUInt32LE(part.size ?? raw.size, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), head, name, raw.packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const extra = part.large ? elsewhere(head, tail) : Buffer.alloc(0);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), head, tail, name, extra]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, central, Buffer.from("PK\x05\x06"), end]));
}

/** Moves the sizes and the place of an entry into the extra field that large archives have. */
function elsewhere(head, tail) {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [at, value] of [head.readUInt32LE(18), head.readUInt32LE(14), tail.readUInt32LE(10)].entries())
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * at);
  head.fill(0xff, 14, 22);
  tail.fill(0xff, 10, 14);
  head.writeUInt16LE(extra.length, 24);
  return extra;
}

/** Texts that come piece by piece are packed piece by piece, so that a part may be larger than the memory. */
function packPart({ content, method }) {
  const pieces = typeof content === "string" || content instanceof Uint8Array ? [content] : content;
  const packed = [];
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    const raw = Buffer.from(piece);
    crc = crc32(raw, crc);
    size += raw.length;
    packed.push(method === 0 ? raw : deflateRawSync(raw, { level: 6, finishFlush: constants.Z_SYNC_FLUSH }));
  }
  // Blocks that end on a byte may follow each other; an empty last block ends the stream.
  if (method !== 0) packed.push(deflateRawSync(Buffer.alloc(0)));
  return { packed: Buffer.concat(packed), crc, size };
}
