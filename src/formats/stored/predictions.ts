import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gunzipSync, gzipSync } from "node:zlib";
import { type StoredPredictions, storedPredictionsSchema } from "../../core/record/predictions.ts";
import { errorMessage, UserError } from "../../errors.ts";

export const predictionsFile = "predictions.json.gz";

/** Largest size unpacked; the cap on what is stored is far below it. */
const limitBytes = 1 << 30;

/** Hashes do not compress, so a higher level costs four times the time for a twentieth of the size. */
const level = 1;

/** gzip of the JSON, without a time stamp: equal predictions give equal bytes. */
export function writeStoredPredictions(stored: StoredPredictions): Uint8Array {
  return gzipSync(JSON.stringify(stored), { level });
}

/** gzip of JSON text that comes in pieces. It is compressed on another core while the caller goes on. */
export async function gzipPieces(pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const packed: Buffer[] = [];
  const gzip = createGzip({ level, chunkSize: 1 << 18 });
  gzip.on("data", (chunk: Buffer) => packed.push(chunk));
  await pipeline(Readable.from(pieces, { objectMode: true }), gzip);
  return Buffer.concat(packed);
}

/** Throws UserError `record-invalid` naming `source` when the bytes are not what evaluate wrote. */
export function readStoredPredictions(bytes: Uint8Array, source: string): StoredPredictions {
  try {
    const text = gunzipSync(bytes, { maxOutputLength: limitBytes }).toString("utf8");
    return storedPredictionsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(
      {
        code: "record-invalid",
        message: `${source}: not stored predictions (${errorMessage(cause).split("\n")[0]})`,
        hint: "run evaluate on that commit again",
      },
      cause,
    );
  }
}
