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
    const room = blockRoom(block, head >>> 31 === 1);
    if (filled + room > out.length) out = grow(out, filled + room);
    if (head >>> 31 === 1) out.set(block, filled);
    else unpackBlock(block, out, filled);
    filled += room;
    at += length + (hasBlockSums ? 4 : 0);
  }
}

function grow(old: Uint8Array, least: number): Uint8Array {
  const larger = new Uint8Array(Math.max(least, 2 * old.length));
  larger.set(old);
  return larger;
}

/** Bytes that a block unpacks to. */
function blockRoom(block: Uint8Array, isStored: boolean): number {
  if (isStored) return block.length;
  let room = 0;
  walkBlock(block, (_literal, literals, _offset, length) => {
    room += literals + length;
  });
  return room;
}

function unpackBlock(block: Uint8Array, out: Uint8Array, start: number): void {
  let to = start;
  walkBlock(block, (literal, literals, offset, length) => {
    out.set(block.subarray(literal, literal + literals), to);
    to += literals;
    if (length === 0) return;
    if (offset === 0 || offset > to) throw new Error("an LZ4 block that points before its start");
    for (let k = 0; k < length; k++, to++) out[to] = out[to - offset]!;
  });
}

type Take = (literal: number, literals: number, offset: number, length: number) => void;

/** Calls `take` for each sequence: literals to copy, then a match `length` long, `offset` bytes back (0 at the end). */
function walkBlock(block: Uint8Array, take: Take): void {
  let at = 0;
  const readLength = (nibble: number) => {
    let length = nibble;
    if (nibble < 15) return length;
    let byte = 255;
    while (byte === 255) {
      byte = block[at++] ?? 0;
      length += byte;
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = readLength(token >>> 4);
    const literal = at;
    at += literals;
    if (at > block.length) throw new Error("an LZ4 block that is cut off");
    if (at === block.length) {
      take(literal, literals, 0, 0);
      return;
    }
    const offset = block[at]! | ((block[at + 1] ?? 0) << 8);
    at += 2;
    take(literal, literals, offset, readLength(token & 15) + 4);
  }
}
