import buffer from "node:buffer";
import zlib from "node:zlib";
import { UserError } from "../../errors.ts";

/** Unpacks Zstandard by Node itself, which can since 22.15.
 *  @param most bytes; more of them throw an Error */
export function unpackZstandard(packed: Uint8Array, most: number = buffer.constants.MAX_LENGTH): Buffer {
  if (typeof zlib.zstdDecompressSync === "function") {
    return zlib.zstdDecompressSync(packed, { maxOutputLength: most });
  }
  throw new UserError({
    code: "unsupported",
    message: "the file is compressed by Zstandard, which this Node cannot unpack",
    hint: "run evenhand on Node 22.15 or later, or write the file with snappy or without compression",
  });
}
