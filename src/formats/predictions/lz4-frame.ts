import { lz4Room, unpackLz4Block } from "./lz4-block.ts";

const frameMark = 0x184d2204;

/** Unpacks an LZ4 frame (magic, descriptor, blocks, end mark). Checksums are passed over: a wrong length or
 *  reference throws an Error instead. The descriptor must give the unpacked size, or blocks are joined as they come. */
export function unpackLz4Frame(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (packed.length < 7 || view.getUint32(0, true) !== frameMark) throw new Error("not an LZ4 frame");
  const flags = view.getUint8(4);
  const hasBlockSums = (flags & 16) !== 0;
  const hasSize = (flags & 8) !== 0;
  const hasDictionary = (flags & 1) !== 0;
  if (hasDictionary) throw new Error("an LZ4 frame with a dictionary");
  let out: Uint8Array = new Uint8Array(hasSize ? Number(view.getBigUint64(6, true)) : packed.length * 4);
  let filled = 0;
  let at = hasSize ? 15 : 7;
  for (;;) {
    const head = view.getUint32(at, true);
    at += 4;
    if (head === 0) return out.subarray(0, filled);
    const length = head & 0x7fffffff;
    const block = packed.subarray(at, at + length);
    if (block.length < length) throw new Error("an LZ4 frame that is cut off");
    const room = head >>> 31 === 1 ? block.length : lz4Room(block);
    if (filled + room > out.length) out = grow(out, filled + room);
    if (head >>> 31 === 1) out.set(block, filled);
    else unpackLz4Block(block, out, filled);
    filled += room;
    at += length + (hasBlockSums ? 4 : 0);
  }
}

function grow(old: Uint8Array, least: number): Uint8Array {
  const larger = new Uint8Array(Math.max(least, 2 * old.length));
  larger.set(old);
  return larger;
}
