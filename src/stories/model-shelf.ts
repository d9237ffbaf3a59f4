import { sha256 } from "../core/digest.ts";
import { modelArtifactName } from "../core/handover/names.ts";
import { folderDigest } from "../core/train/folder-digest.ts";
import { errorMessage } from "../errors.ts";
import type { Artifacts } from "../ports/artifacts.ts";
import type { ModelContent, ModelShelf } from "../ports/model-content.ts";

/** The artifacts that training uploaded, each named by its model's digest. What one holds counts only when it has
 *  that digest; those of forks are not opened. */
export function makeModelShelf(artifacts: Pick<Artifacts, "listByName" | "download">): ModelShelf {
  return {
    async find(model, digest) {
      const name = modelArtifactName(model, digest);
      try {
        const listed = await artifacts.listByName(name);
        const usable = listed.filter((one) => one.name === name && one.sameRepository === true);
        const newest = usable.find((one) => !one.expired);
        if (newest === undefined)
          return `the artifact ${name} ${usable.length > 0 ? "has expired" : "is not there"}`;
        const content = contentOf(await artifacts.download(newest), digest);
        return content ?? `the artifact ${name} holds another model`;
      } catch (thrown) {
        return `the artifact ${name} could not be read (${errorMessage(thrown)})`;
      }
    },
  };
}

/** As a file when that has the digest, else as a folder. */
function contentOf(files: ReadonlyMap<string, Uint8Array>, digest: string): ModelContent | null {
  const found = [...files].map(([path, bytes]) => ({
    path,
    digest: sha256(bytes),
    bytes: bytes.length,
    async *stream(from = 0) {
      yield bytes.subarray(from);
    },
  }));
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (found.length === 1 && found[0]!.digest === digest) return { kind: "file", digest, files: found };
  return folderDigest(found) === digest ? { kind: "folder", digest, files: found } : null;
}
