import type { FileDigest } from "../../core/record/run.ts";
import { bytes } from "../../core/report/number.ts";
import {
  type Checkpoints,
  checkpointMarker,
  judgeCheckpoints,
  parseCheckpoints,
  renderCheckpoints,
} from "../../core/train/checkpoints.ts";
import { archiveKey, archivePrefix } from "../../core/train/skip-key.ts";
import { isWithin } from "../../core/train/within.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { TrainInputs } from "./inputs.ts";
import { largestArchive } from "./packed-outputs.ts";
import type { TrainPorts } from "./ports.ts";

/** What the step's end needs to know to save checkpoints. */
export interface CheckpointPlace {
  readonly model: string;
  /** Of the training: checkpoints of another one are never resumed from. */
  readonly key: string;
  /** Absolute. */
  readonly folder: string;
}

/** Where checkpoints are kept across attempts; null when they are not.
 *  @throws UserError when the folder is not one of its own, since it is emptied for another training */
export function placeCheckpoints(
  { checkpoints, model }: TrainInputs,
  key: string,
  { files }: TrainPorts,
): CheckpointPlace | null {
  if (checkpoints === null) return null;
  const folder = files.resolve(checkpoints);
  if (!isWithin(files.directory, folder)) return { model, key, folder };
  throw new UserError({
    code: "input-invalid",
    message: `\`checkpoints\` is ${checkpoints}, which holds the working directory`,
    hint: "name a folder of its own, for example `checkpoints: checkpoints`",
    input: "checkpoints",
  });
}

type Ports = Pick<TrainPorts, "archives" | "keptFiles" | "host">;

/** Fills the folder of checkpoints with those of the last attempt of the same training: what lies there already, else
 *  the newest of the cache. Never fails: without them the training starts anew.
 *  @returns what to say of it in the record; null when the training starts anew */
export async function restoreCheckpoints(place: CheckpointPlace, ports: Ports): Promise<string | null> {
  const { keptFiles } = ports;
  const marker = parseCheckpoints(await keptFiles.readText(place.folder, checkpointMarker));
  const here = judgeCheckpoints(marker, (await filesOf(place.folder, ports)).length, place.key);
  if (here === "clear") {
    ports.host.info("the checkpoints here are of a training with other code, data or settings: removed");
    await keptFiles.empty(place.folder);
  }
  if (here === "leave") {
    const files = "holds files that no training has left";
    notice(
      `the checkpoints folder ${files}: they stay, and none are restored or saved; name an empty folder`,
      ports,
    );
    return null;
  }
  const found = here === "resume" ? marker : await fromArchive(place, ports);
  await mark(place, ports);
  if (found === null) return null;
  return `resumed from the checkpoints of run ${found.run}, attempt ${found.attempt}`;
}

async function fromArchive(place: CheckpointPlace, ports: Ports): Promise<Checkpoints | null> {
  const prefix = archivePrefix("checkpoints", place.model, place.key);
  const archive = (await ports.archives?.restore(prefix).catch(() => null)) ?? null;
  if (archive === null) return null;
  try {
    const text = (await ports.keptFiles.readText(archive.folder, checkpointMarker)) ?? "";
    const manifest = archiveKey(prefix, text) === archive.key ? parseCheckpoints(text) : null;
    const held = `${archive.folder}/files`;
    if (manifest?.key === place.key && manifest.files.length === 0) return null;
    const found = await ports.keptFiles.digestFolder(held);
    if (manifest?.key !== place.key || !isSame(manifest.files, found)) {
      notice("the cached checkpoints are not those that were saved: the training starts anew", ports);
      return null;
    }
    const files = found.map(({ path }) => path);
    await ports.keptFiles.copy({ path: held, kind: "folder", files }, place.folder);
    return manifest;
  } finally {
    await archive.discard();
  }
}

/** Saves the checkpoints of an attempt that did not succeed, or not yet. The marker says whether it did.
 *  @param last what was saved before: files that are still the same are not saved again
 *  @returns what is saved now */
export async function saveCheckpoints(
  place: CheckpointPlace,
  ports: Ports,
  last: readonly FileDigest[] = [],
): Promise<readonly FileDigest[]> {
  const marker = parseCheckpoints(await ports.keptFiles.readText(place.folder, checkpointMarker));
  const files = await filesOf(place.folder, ports);
  if (ports.archives === null || marker === null || marker.key !== place.key) return last;
  if (files.length === 0 || isSame(last, files)) return last;
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  if (total > largestArchive) {
    const most = `${bytes(largestArchive)} is the most; keep the last one only`;
    notice(`the checkpoints were not saved: they have ${bytes(total)}, and ${most}`, ports);
    return last;
  }
  try {
    await store(place, files, ports);
  } catch (error) {
    notice(`the checkpoints were not saved: ${errorMessage(error)}`, ports);
    return last;
  }
  ports.host.info(`${files.length} files of checkpoints (${bytes(total)}) are saved for the next attempt`);
  return files;
}

/** @throws Error when a file is another by the time that it is copied, as while the command runs */
async function store(place: CheckpointPlace, files: readonly FileDigest[], ports: Ports): Promise<void> {
  const { archives, keptFiles } = ports;
  const text = renderCheckpoints({ ...markerOf(place, ports), files: [...files] });
  const prefix = archivePrefix("checkpoints", place.model, place.key);
  await archives?.save(prefix, archiveKey(prefix, text), async (folder) => {
    await keptFiles.writeText(folder, checkpointMarker, text);
    if (files.length === 0) return;
    const names = files.map(({ path }) => path);
    await keptFiles.copy({ path: place.folder, kind: "folder", files: names }, `${folder}/files`);
    if (!isSame(files, await keptFiles.digestFolder(`${folder}/files`)))
      throw new Error("the command was writing them");
  });
}

/** After a success nothing is to be resumed; the files stay, since one of them may be the model.
 *  @param isSaved whether some were saved while the command ran: the newest that is found then holds none */
export async function finishCheckpoints(
  place: CheckpointPlace,
  ports: Ports,
  isSaved: boolean,
): Promise<void> {
  const marker = await ports.keptFiles.readText(place.folder, checkpointMarker);
  if (marker !== null) await mark({ ...place, key: finished }, ports);
  if (isSaved)
    await store(place, [], ports).catch((error) =>
      notice(`the checkpoints of this run are still found: ${errorMessage(error)}`, ports),
    );
}

/** The key of no training. */
const finished = "finished";

async function filesOf(folder: string, { keptFiles }: Ports): Promise<FileDigest[]> {
  return (await keptFiles.digestFolder(folder)).filter(({ path }) => path !== checkpointMarker);
}

function mark(place: CheckpointPlace, ports: Ports): Promise<void> {
  const text = renderCheckpoints({ ...markerOf(place, ports), files: [] });
  return ports.keptFiles.writeText(place.folder, checkpointMarker, text);
}

function markerOf({ key }: CheckpointPlace, { host }: Ports): Omit<Checkpoints, "files"> {
  return { key, run: host.context.runId, attempt: host.context.attempt };
}

function isSame(recorded: readonly FileDigest[], found: readonly FileDigest[]): boolean {
  const line = ({ path, digest }: FileDigest) => `${digest} ${path}`;
  return recorded.map(line).sort().join("\n") === found.map(line).sort().join("\n");
}

function notice(text: string, { host }: Ports): void {
  host.annotate("notice", text, { title: "train" });
}
