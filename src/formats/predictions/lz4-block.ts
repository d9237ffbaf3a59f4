/** Bytes that an LZ4 block unpacks to. O(sequences). */
export function lz4Room(block: Uint8Array): number {
  let room = 0;
  walkBlock(block, (_literal, literals, _offset, length) => {
    room += literals + length;
  });
  return room;
}

/** Unpacks an LZ4 block into `out`, which has room for it from `start` on.
 *  @throws Error for a block that is cut off or points before the start */
export function unpackLz4Block(block: Uint8Array, out: Uint8Array, start: number): void {
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
