import type { OutputDigest } from "../../core/record/run.ts";
import { bytes } from "../../core/report/number.ts";
import type { DeclaredOutput } from "../../core/train/judge-outputs.ts";
import { outputsDiffer } from "../../core/train/reuse.ts";
import { isWithin } from "../../core/train/within.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import type { TrainPorts } from "./ports.ts";

/** The repository's whole cache holds 10 GB: a larger archive would push everything else out. */
export const largestArchive = 2 * 2 ** 30;

/** Why outputs are not put into an archive; null when they may be.
 *  @param files of all outputs: declared paths, and those within folders */
export function whyNotKept(
  outputs: Readonly<Record<string, OutputDigest>>,
  files: readonly string[],
): string | null {
  const total = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
  if (total > largestArchive) {
    return `its outputs have ${bytes(total)}, and ${bytes(largestArchive)} is the most`;
  }
  const hidden = files.find(isHidden);
  if (hidden !== undefined) return `${hidden} is a hidden file, which may hold a secret`;
  const notebook = files.find(isNotebook);
  return notebook === undefined ? null : `${notebook} is a notebook, whose cells may show rows of the data`;
}

/** `.env`, `.git/config` and the like never leave the machine. */
export function isHidden(path: string): boolean {
  return path.split("/").some((part) => /^\.[^./]/.test(part));
}

/** Notebooks carry what their cells have printed: they never leave the machine. */
export function isNotebook(path: string): boolean {
  return path.toLowerCase().endsWith(".ipynb");
}

/** An output's place in an archive: by its position, since a name may be anything. */
const placeIn = (folder: string, position: number) => `${folder}/outputs/${position}`;

/** Copies the outputs of this run into the folder of an archive. */
export async function packOutputs(
  folder: string,
  declared: readonly DeclaredOutput[],
  job: JobFiles,
  ports: TrainPorts,
): Promise<void> {
  for (const [position, { path }] of declared.entries()) {
    const found = await ports.files.findOutput(path, job);
    if (found.state.state === "present") await ports.keptFiles.copy(found, placeIn(folder, position));
  }
}

interface Target {
  readonly inputs: { readonly outputs: readonly DeclaredOutput[] | null };
  readonly job: JobFiles;
}

/** Copies outputs out of an archive to where they are declared, once all of them have the digests of the record.
 *  @returns why not; null when they lie there */
export async function placeOutputs(
  folder: string,
  recorded: Readonly<Record<string, OutputDigest>>,
  { inputs, job }: Target,
  ports: Pick<TrainPorts, "files" | "keptFiles">,
): Promise<string | null> {
  const declared = inputs.outputs ?? [];
  const kept = [];
  for (const [position, { name, path }] of declared.entries()) {
    const from = await ports.files.findOutput(placeIn(folder, position), job);
    const to = (await ports.files.findOutput(path, job)).path;
    // What is placed takes the place of what was there.
    if (isWithin(ports.files.directory, to)) return `output ${name} holds the working directory`;
    kept.push({ name, from, to });
  }
  const problem = outputsDiffer(
    declared,
    recorded,
    Object.fromEntries(kept.map(({ name, from }) => [name, from.digest])),
  );
  if (problem !== null) return problem;
  for (const { from, to } of kept) await ports.keptFiles.copy(from, to);
  return null;
}
