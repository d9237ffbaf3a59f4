import { type BaselineStep, farthestAncestor, type Look } from "../core/baseline/choose-baseline.ts";
import { parseStoredData } from "../core/baseline/stored-data.ts";
import type { DataRecord } from "../core/record/data.ts";
import { shortSha } from "../core/short-sha.ts";
import { errorMessage } from "../errors.ts";
import type { BaselinePorts } from "./baseline/ask.ts";
import { daysSince, noProvenance } from "./baseline/finding.ts";
import { type ArtifactAsk, listArtifacts, whyNotTrusted } from "./baseline/from-artifacts.ts";
import { type BaseAsk, findBase } from "./find-base.ts";

/** Opened before giving up: a run of broken artifacts must not eat the request budget. */
const mostOpened = 5;

export interface DataBaselineFound {
  readonly provenance: DataRecord["baseline"];
  readonly record: DataRecord | null;
}

/** Finds the data record that tables are compared with: the base commit's, else its nearest first-parent ancestor's, and
 *  tells where it looked. One that cannot be used is named and the next one is tried. Throws only when the listing itself
 *  broke. */
export async function resolveDataBaseline(
  ports: BaselinePorts,
  ask: BaseAsk & ArtifactAsk,
): Promise<DataBaselineFound> {
  const base = await findBase(ports.commits, ask);
  if (base === null) {
    const looked = [{ where: "base commit", result: "nothing names one" }];
    return { provenance: noProvenance(null, looked), record: null };
  }
  const walked = await ports.commits.firstParents(base.sha, farthestAncestor);
  const listing = await listArtifacts(ports, ask, walked[0] === base.sha ? walked : [base.sha, ...walked]);
  const looked: Look[] = [listing.look];
  for (const step of listing.steps.slice(0, mostOpened)) {
    const record = (await whyNotTrusted(ports, step)) ?? (await open(ports, step, ask));
    const where = `artifact ${step.artifact.id} of ${shortSha(step.sha)}`;
    looked.push({ where, result: typeof record === "string" ? record : "used" });
    if (typeof record === "string") continue;
    const found = { status: "found", source: "artifact", sha: step.sha, distance: step.distance } as const;
    const ageDays = daysSince(step.artifact.createdAt, ports.clock.now());
    return { provenance: { ...noProvenance(base, looked), ...found, ageDays }, record };
  }
  const status = looked.length > 1 ? "unusable" : "none";
  return { provenance: noProvenance(base, looked, status), record: null };
}

async function open(
  { artifacts }: BaselinePorts,
  step: BaselineStep,
  { model, leg }: ArtifactAsk,
): Promise<DataRecord | string> {
  try {
    const stored = parseStoredData(await artifacts!.download(step.artifact), { sha: step.sha, model, leg });
    return typeof stored === "string" ? stored : stored.record;
  } catch (error) {
    return `could not be read: ${errorMessage(error)}`;
  }
}
