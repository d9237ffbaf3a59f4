import { sha256 } from "../core/digest.ts";
import { modelArtifactName } from "../core/handover/names.ts";
import { folderDigest } from "../core/train/folder-digest.ts";
import { errorMessage } from "../errors.ts";
import type { Artifacts } from "../ports/artifacts.ts";

/** One file of a model's artifact. */
export interface StoredFile {
  readonly path: string;
  readonly digest: string;
  readonly content: Uint8Array;
}

/** The files of the artifact that training uploaded, which is named by the model's digest. They count only when they have
 *  it, as one file or as a folder; artifacts of forks are not opened.
 *  @returns sorted by path, or why it cannot be had, as the end of a sentence */
export async function fetchModelArtifact(
  artifacts: Pick<Artifacts, "listByName" | "download">,
  model: string,
  digest: string,
): Promise<readonly StoredFile[] | string> {
  const name = modelArtifactName(model, digest);
  try {
    const listed = await artifacts.listByName(name);
    const usable = listed.filter((one) => one.name === name && one.sameRepository === true);
    const newest = usable.find((one) => !one.expired);
    if (newest === undefined)
      return `the artifact ${name} ${usable.length > 0 ? "has expired" : "is not there"}`;
    const files = [...(await artifacts.download(newest))].map(([path, content]) => ({
      path,
      digest: sha256(content),
      content,
    }));
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    const isIt = isOneFile(files, digest) || folderDigest(files) === digest;
    return isIt ? files : `the artifact ${name} holds another model`;
  } catch (error) {
    return `the artifact ${name} could not be read (${errorMessage(error)})`;
  }
}

/** Whether the digest is that of the only file, and not of a folder of one. */
export function isOneFile(files: readonly Pick<StoredFile, "digest">[], digest: string): boolean {
  return files.length === 1 && files[0]!.digest === digest;
}
