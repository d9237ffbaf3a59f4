import { checkManifest } from "../core/handover/manifest.ts";
import { artifactName, splitAttempt } from "../core/handover/names.ts";
import { recordsOfKind } from "../core/handover/newest-attempts.ts";
import type { RecordKind } from "../core/record/words.ts";
import { errorMessage } from "../errors.ts";
import type { ArtifactRef } from "../ports/artifacts.ts";
import { PermissionDenied } from "../ports/permission-denied.ts";
import type { RecordFiles } from "../ports/records.ts";
import type { RunArtifacts } from "../ports/runs.ts";

/** A matrix has no more legs; a run that claims to is not read to the end. */
const mostRecords = 256;
/** Of all records of a run together, unpacked, usable or not: they are held at once. */
const mostBytes = 2 ** 31;

export interface CollectedRecords {
  readonly records: readonly RecordFiles[];
  /** Each artifact that was there and could not be used. */
  readonly problems: readonly UnusableArtifact[];
}

export interface UnusableArtifact {
  /** Without the suffix of an attempt. */
  readonly name: string;
  /** Why, as the end of a sentence. */
  readonly problem: string;
}

/** The records of one kind that other jobs of this run handed over as artifacts: newest attempt of each leg, manifest
 *  checked, model and leg as the record says and as the artifact's name confirms.
 *  @param known artifact names whose records are at hand already: not downloaded
 *  @param most bytes of content after which no more is read; the rest are problems */
export async function collectRecords(
  artifacts: RunArtifacts,
  kind: RecordKind,
  known: ReadonlySet<string> = new Set(),
  most = mostBytes,
): Promise<CollectedRecords> {
  const records: RecordFiles[] = [];
  const problems: UnusableArtifact[] = [];
  const found = recordsOfKind(await artifacts.listOfRun(), kind);
  for (const { name } of found.slice(mostRecords))
    problems.push({
      name: splitAttempt(name).name,
      problem: `more than ${mostRecords} of a run are not read`,
    });
  let held = 0;
  const download: RunArtifacts["download"] = async (artifact) => {
    const files = await artifacts.download(artifact);
    for (const content of files.values()) held += content.length;
    return files;
  };
  for (const artifact of found.slice(0, mostRecords)) {
    const { name } = splitAttempt(artifact.name);
    if (known.has(name)) continue;
    const outcome =
      held > most ? "the records before it are too large together" : await readOne(download, artifact, kind);
    if (typeof outcome === "string") problems.push({ name, problem: outcome });
    else records.push(outcome);
  }
  return { records, problems };
}

async function readOne(
  download: RunArtifacts["download"],
  artifact: ArtifactRef,
  kind: RecordKind,
): Promise<RecordFiles | string> {
  if (artifact.expired) return "it has expired";
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    files = await download(artifact);
  } catch (error) {
    if (error instanceof PermissionDenied) throw error;
    return `it could not be read (${errorMessage(error)})`;
  }
  const checked = checkManifest(files);
  if (!checked.ok) return checked.problem;
  const name = namesOf(checked.value.get(`${kind}.json`));
  if (name === null) return `${kind}.json does not name its model and leg`;
  try {
    if (artifactName(kind, name.model, name.leg) !== splitAttempt(artifact.name).name)
      return `${kind}.json is of model ${name.model}, leg ${name.leg}`;
  } catch {
    return `${kind}.json does not name its model and leg`;
  }
  return { ...name, files: checked.value };
}

function namesOf(content: Uint8Array | undefined): { model: string; leg: string } | null {
  if (content === undefined) return null;
  try {
    const record = JSON.parse(new TextDecoder().decode(content)) as { model?: unknown; leg?: unknown } | null;
    const { model, leg } = record ?? {};
    return typeof model === "string" && typeof leg === "string" ? { model, leg } : null;
  } catch {
    return null;
  }
}
