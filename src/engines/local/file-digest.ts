import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { constants, gunzipSync, inflateSync } from "node:zlib";
import { headBytes, type ModelBytes, tailBytes } from "../../core/model/bytes.ts";
import { compressionOf } from "../../core/model/compressed.ts";

/** sha256 of a file's content as `sha256:<hex>`, and its size, read once. */
export async function digestFile(path: string): Promise<{ digest: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: `sha256:${hash.digest("hex")}`, bytes };
}

/** The parts of a file by which its format is told. */
export async function readModelBytes(path: string, name: string): Promise<ModelBytes> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const part = async (start: number, length: number) => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, start);
      return buffer.subarray(0, bytesRead);
    };
    const head = await part(0, Math.min(headBytes, size));
    const tail = await part(Math.max(0, size - tailBytes), Math.min(tailBytes, size));
    return { name, size, head, tail, inflated: inflateOpening(head) };
  } finally {
    await file.close();
  }
}

/** Few bytes in, so that what they unpack to is at most two megabytes. */
function inflateOpening(head: Buffer): Uint8Array {
  const compression = compressionOf(head);
  const inflate = compression === "zlib" ? inflateSync : compression === "gzip" ? gunzipSync : null;
  if (inflate === null) return new Uint8Array();
  try {
    return inflate(head.subarray(0, 2048), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}
