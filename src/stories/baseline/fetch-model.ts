import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { JobFiles, WorkFiles } from "../../ports/work-files.ts";
import type { Worktree } from "../../ports/worktrees.ts";
import { fetchModelArtifact, type StoredFile } from "../model-artifact.ts";

type ModelFile = NonNullable<EvaluationRecord["candidate"]["model"]>;

/** Puts a record's model where a command can read it: from its artifact, else from the commit's own files. Whatever
 *  lies there counts only when it has the digest of the record.
 *  @returns its absolute path, or why it cannot be had, as the end of a sentence */
export async function fetchModel(
  artifacts: Artifacts | null,
  named: { readonly model: string; readonly file: ModelFile },
  place: { readonly worktree: Worktree; readonly files: WorkFiles; readonly job: JobFiles },
): Promise<{ readonly path: string } | string> {
  const stored =
    artifacts === null
      ? "there is no token to ask for it"
      : await fetchModelArtifact(artifacts, named.model, named.file.digest);
  if (typeof stored !== "string") return { path: await keep(stored, place.worktree) };
  const there = await place.files.findOutput(named.file.where, place.job);
  if (there.state.state === "present" && there.digest === named.file.digest) return { path: there.path };
  const short = named.file.digest.replace("sha256:", "").slice(0, 12);
  return `its model ${short} cannot be had: ${stored}, and the commit has no such file at ${named.file.where}`;
}

async function keep(files: readonly StoredFile[], worktree: Worktree): Promise<string> {
  for (const { path, content } of files) await worktree.put(`model/${path}`, content);
  const only = files.length === 1 ? files[0]!.path : null;
  return worktree.placeFor(only === null || only.includes("/") ? "model" : `model/${only}`);
}
