import zlib from "node:zlib";
import type { Compressors } from "hyparquet";
import { lz4Room, unpackLz4Block } from "./lz4-block.ts";
import { unpackZstandard } from "./zstandard.ts";

/** Codecs that stop at the size the page's header names, whatever the packed bytes would grow to. */
export const boundedCodecs: Compressors = {
  GZIP: (input, size) => zlib.gunzipSync(input, { maxOutputLength: atLeastOne(size) }),
  BROTLI: (input, size) => zlib.brotliDecompressSync(input, { maxOutputLength: atLeastOne(size) }),
  ZSTD: (input, size) => unpackZstandard(input, atLeastOne(size)),
  LZ4: unpackHadoop,
  LZ4_RAW: unpackRaw,
};

function atLeastOne(size: number): number {
  return Math.max(1, size);
}

function unpackRaw(input: Uint8Array, size: number): Uint8Array {
  if (lz4Room(input) !== size) throw new Error("an LZ4 page of another size than its header names");
  const out = new Uint8Array(size);
  unpackLz4Block(input, out, 0);
  return out;
}

/** Parquet's old LZ4: blocks, each behind its size unpacked and packed (big-endian), as Hadoop frames them; some writers
 *  put the bare block. */
function unpackHadoop(input: Uint8Array, size: number): Uint8Array {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  const out = new Uint8Array(size);
  let [at, filled] = [0, 0];
  while (at + 8 <= input.length) {
    const [room, packed] = [view.getUint32(at), view.getUint32(at + 4)];
    const block = input.subarray(at + 8, at + 8 + packed);
    if (block.length < packed || filled + room > size || lz4Room(block) !== room)
      return unpackRaw(input, size);
    unpackLz4Block(block, out, filled);
    at += 8 + packed;
    filled += room;
  }
  return filled === size && at === input.length ? out : unpackRaw(input, size);
}
