import type { Artifacts } from "../ports/artifacts.ts";
import type { ModelShelf } from "../ports/model-content.ts";
import { fetchModelArtifact, isOneFile } from "./model-artifact.ts";

/** The artifacts that training uploaded. */
export function makeModelShelf(artifacts: Pick<Artifacts, "listByName" | "download">): ModelShelf {
  return {
    async find(model, digest) {
      const stored = await fetchModelArtifact(artifacts, model, digest);
      if (typeof stored === "string") return stored;
      const files = stored.map(({ path, digest: own, content }) => ({
        path,
        digest: own,
        bytes: content.length,
        async *stream(from = 0) {
          yield content.subarray(from);
        },
      }));
      return { kind: isOneFile(stored, digest) ? "file" : "folder", digest, files };
    },
  };
}
