import { sha256 } from "../../core/digest.ts";
import { modelArtifactName } from "../../core/handover/names.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { folderDigest } from "../../core/train/folder-digest.ts";
import { errorMessage } from "../../errors.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { JobFiles, WorkFiles } from "../../ports/work-files.ts";
import type { Worktree } from "../../ports/worktrees.ts";

type ModelFile = NonNullable<EvaluationRecord["candidate"]["model"]>;
type Files = ReadonlyMap<string, Uint8Array>;

/** Puts a record's model where a command can read it: from its artifact, else from the commit's own files. Whatever
 *  lies there counts only when it has the digest of the record.
 *  @returns its absolute path, or why it cannot be had, as the end of a sentence */
export async function fetchModel(
  artifacts: Artifacts | null,
  named: { readonly model: string; readonly file: ModelFile },
  place: { readonly worktree: Worktree; readonly files: WorkFiles; readonly job: JobFiles },
): Promise<{ readonly path: string } | string> {
  const stored =
    artifacts === null ? "there is no token to ask for it" : await fromArtifact(artifacts, named);
  if (typeof stored !== "string") return { path: await keep(stored, place.worktree) };
  const there = await place.files.findOutput(named.file.where, place.job);
  if (there.state.state === "present" && there.digest === named.file.digest) return { path: there.path };
  const short = named.file.digest.replace("sha256:", "").slice(0, 12);
  return `its model ${short} cannot be had: ${stored}, and the commit has no such file at ${named.file.where}`;
}

async function fromArtifact(
  artifacts: Artifacts,
  { model, file }: { model: string; file: ModelFile },
): Promise<Files | string> {
  const name = modelArtifactName(model, file.digest);
  try {
    const listed = await artifacts.listByName(name);
    const usable = listed.filter((one) => one.name === name && one.sameRepository === true);
    const newest = usable.find((one) => !one.expired);
    if (newest === undefined)
      return `the artifact ${name} ${usable.length > 0 ? "has expired" : "is not there"}`;
    const files = await artifacts.download(newest);
    return digestOf(files).includes(file.digest) ? files : `the artifact ${name} holds another model`;
  } catch (error) {
    return `the artifact ${name} could not be read (${errorMessage(error)})`;
  }
}

/** As a file when it is one, and as a folder. */
function digestOf(files: Files): string[] {
  const digests = [...files].map(([path, content]) => ({ path, digest: sha256(content) }));
  return [folderDigest(digests), ...(digests.length === 1 ? [digests[0]!.digest] : [])];
}

async function keep(files: Files, worktree: Worktree): Promise<string> {
  for (const [name, content] of files) await worktree.put(`model/${name}`, content);
  const only = files.size === 1 ? [...files.keys()][0]! : null;
  return worktree.placeFor(only === null || only.includes("/") ? "model" : `model/${only}`);
}
