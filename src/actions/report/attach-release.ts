import { sameResult } from "../../core/baseline/same-result.ts";
import { parseStoredRecord, type StoredRecord } from "../../core/baseline/stored-record.ts";
import { numberAt, textAt, valueAt } from "../../core/events/payload.ts";
import { withManifest } from "../../core/handover/manifest.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { errorMessage } from "../../errors.ts";
import { BadArchive } from "../../ports/bad-archive.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { RecordFiles } from "../../ports/records.ts";
import type { ReleaseAsset } from "../../ports/releases.ts";
import { releaseAssetName } from "../../stories/baseline/from-releases.ts";
import { collectRecords } from "../../stories/collect-records.ts";
import type { ReportHub, ReportPorts } from "./ports.ts";

interface Release {
  readonly id: number;
  readonly tag: string;
  /** The commit that its tag names. */
  readonly sha: string;
}

/** Attaches each record, with its files and their manifest, to the release that was published: there it outlives
 *  artifacts, and a later run finds it by the tag's commit. The exit code does not depend on it.
 *  @returns what became of it, for the summary; "" when nothing was published */
export async function attachToRelease(
  records: readonly EvaluationRecord[],
  ports: ReportPorts,
): Promise<string> {
  const { host, hub } = ports;
  const release = publishedBy(ports);
  if (hub === null || release === null || records.length === 0) return "";
  const said: string[] = [];
  for (const record of records) said.push(await attachOne(record, release, { ...ports, hub }));
  const problems = said.filter((sentence) => !sentence.startsWith("this result"));
  if (problems.length > 0) host.annotate("warning", problems.join("\n"), { title: "report" });
  return [...new Set(said)].join("; ");
}

/** null: the event publishes nothing. */
function publishedBy({ host }: ReportPorts): Release | null {
  const { payload, onRunner, sha } = host.context;
  const [id, tag] = [numberAt(payload, "release", "id"), textAt(payload, "release", "tag_name")];
  const isPublic = ["published", "released", "prereleased"].includes(textAt(payload, "action") ?? "");
  if (!onRunner || !isPublic || valueAt(payload, "release", "draft") === true) return null;
  return id === null || tag === null || sha === null ? null : { id, tag, sha };
}

type Connected = ReportPorts & { readonly hub: ReportHub };

async function attachOne(record: EvaluationRecord, release: Release, ports: Connected): Promise<string> {
  const name = releaseAssetName(record.model, record.leg);
  const not = `${name} was not attached to release ${release.tag}`;
  const { tested } = record.candidate;
  if (tested !== null && tested !== release.sha)
    return `${not}: its record judged commit ${tested.slice(0, 7)}, and the tag is ${release.sha.slice(0, 7)}`;
  try {
    const files = await filesOf(record, ports);
    if (files === null)
      return `${not}: its files are not in \`.evenhand\` of this job nor in an artifact of this run`;
    return await place(record, files, release, ports);
  } catch (error) {
    if (error instanceof PermissionDenied) return `${not}: give this job \`${error.permission}\``;
    return `${not}: ${errorMessage(error)}`;
  }
}

/** The first result that a release got stays. A re-run of the same run replaces its own, and what nobody can read is
 *  replaced as well. */
async function place(
  record: EvaluationRecord,
  files: RecordFiles["files"],
  { id, tag, sha }: Release,
  { hub: { releases } }: Connected,
): Promise<string> {
  const { model, leg } = record;
  const name = releaseAssetName(model, leg);
  const found = await releases.find(id);
  if (found === null) return `${name} was not attached: the release ${tag} is gone`;
  const there = found.assets.find((asset) => asset.name === name);
  if (there !== undefined) {
    const kept = await readAsset(there, { sha, model, leg }, releases);
    if (typeof kept === "string") return `${name} of release ${tag} stays as it is: ${kept}`;
    // As it was handed over: report's own judgement of it lies in no file.
    const own = parseStoredRecord(withManifest(files), { sha, model, leg });
    if (kept !== null && isRecord(own) && sameResult(kept, own.record))
      return `this result is in release ${tag} already`;
    if (kept !== null && kept.run?.id !== record.run?.id)
      return `${name} of release ${tag} stays as it is: run ${kept.run?.id ?? "?"} attached another result for the same commit; delete the file there and run this again to replace it`;
    await releases.remove(there);
  }
  await releases.attach(id, name, withManifest(files));
  return `this result is attached to release ${tag}: it is a baseline for good`;
}

/** null: it is no record of this commit; text: it is not ours to replace. */
async function readAsset(
  asset: ReleaseAsset,
  expected: { sha: string; model: string; leg: string },
  releases: ReportHub["releases"],
): Promise<EvaluationRecord | string | null> {
  try {
    const stored = parseStoredRecord(await releases.download(asset), expected);
    if (typeof stored === "string") return null;
    return "other" in stored ? stored.other : stored.record;
  } catch (error) {
    if (error instanceof BadArchive) return null;
    throw error;
  }
}

function isRecord(stored: ReturnType<typeof parseStoredRecord>): stored is StoredRecord {
  return typeof stored !== "string" && "record" in stored;
}

/** The record's folder as it was handed over, without its manifest; null: it is nowhere. */
async function filesOf(
  { id, model, leg }: EvaluationRecord,
  { records, hub }: Connected,
): Promise<RecordFiles["files"] | null> {
  const isIt = ({ files }: RecordFiles) =>
    new TextDecoder().decode(files.get("evaluation.json")).includes(`"${id}"`);
  const here = (await records.readAll()).find((one) => one.model === model && one.leg === leg && isIt(one));
  if (here !== undefined) return here.files;
  const others = await collectRecords(hub.artifacts, "evaluation");
  return others.records.find((one) => one.model === model && one.leg === leg && isIt(one))?.files ?? null;
}
