import { gunzipSync, gzipSync } from "node:zlib";
import { type StoredPredictions, storedPredictionsSchema } from "../../core/record/predictions.ts";
import { errorMessage, UserError } from "../../errors.ts";

export const predictionsFile = "predictions.json.gz";

/** Largest size unpacked; the cap on what is stored is far below it. */
const limitBytes = 1 << 30;

/** gzip of the JSON, without a time stamp: equal predictions give equal bytes. */
export function writeStoredPredictions(stored: StoredPredictions): Uint8Array {
  return gzipSync(JSON.stringify(stored), { level: 1 });
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
