import zlib from "node:zlib";
import { UserError } from "../../errors.ts";

/** Unpacks Zstandard by Node itself, which can since 22.15. */
export function unpackZstandard(packed: Uint8Array): Buffer {
  if (typeof zlib.zstdDecompressSync === "function") return zlib.zstdDecompressSync(packed);
  throw new UserError({
    code: "unsupported",
    message: "the file is compressed by Zstandard, which this Node cannot unpack",
    hint: "run evenhand on Node 22.15 or later, or write the file with snappy or without compression",
  });
}
