import { sha256 } from "../../../src/core/digest.ts";
import type { ModelContent, ModelShelf } from "../../../src/ports/model-content.ts";

/** A model of one file. */
export function fileModel(bytes: Uint8Array, path = "model.bin"): ModelContent {
  const digest = sha256(bytes);
  return {
    kind: "file",
    digest,
    files: [
      {
        ...{ path, digest, bytes: bytes.length },
        async *stream(from = 0) {
          yield bytes.subarray(from);
        },
      },
    ],
  };
}

/** The models that the tests name: `modelDigest("one")` is the digest of the text `model one`. */
export const namedModels: ModelShelf = {
  async find(_model, digest) {
    const all = ["one", "two"].map((name) => fileModel(new TextEncoder().encode(`model ${name}`)));
    return all.find((one) => one.digest === digest) ?? "no artifact has it";
  },
};
