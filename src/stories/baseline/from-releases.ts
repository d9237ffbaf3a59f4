import { parseStoredRecord } from "../../core/baseline/stored-record.ts";
import { artifactName } from "../../core/handover/names.ts";
import { errorMessage } from "../../errors.ts";
import type { ReleaseAsset } from "../../ports/releases.ts";
import type { BaselineAsk, BaselinePorts } from "./ask.ts";
import type { Finding } from "./finding.ts";

/** How many releases are asked for their commit. */
const mostAsked = 5;

/** A release's asset that should hold a record of a commit of the chain. */
export interface ReleaseStep {
  readonly asset: ReleaseAsset;
  readonly tag: string;
  readonly sha: string;
  readonly distance: number;
}

/** The name of the asset that carries a record and its files. */
export function releaseAssetName(model: string, leg: string): string {
  return `${artifactName("evaluation", model, leg)}.zip`;
}

/** Assets of the newest releases whose tag lies on the chain, nearest first; text: why there are none; null: nobody to
 *  ask. */
export async function listReleased(
  { releases, commits }: BaselinePorts,
  { model, leg }: BaselineAsk,
  chain: readonly string[],
): Promise<ReleaseStep[] | string | null> {
  if (releases === null || releases === undefined) return null;
  const name = releaseAssetName(model, leg);
  try {
    const found = (await releases.list()).flatMap(({ tag, assets }) =>
      assets.filter((asset) => asset.name === name).map((asset) => ({ tag, asset })),
    );
    if (found.length === 0) return `no release has ${name}`;
    const steps: ReleaseStep[] = [];
    for (const one of found.slice(0, mostAsked)) {
      const sha = await commits.resolve(one.tag);
      const distance = sha === null ? -1 : chain.indexOf(sha);
      if (sha !== null && distance >= 0) steps.push({ ...one, sha, distance });
    }
    if (steps.length === 0) return `no release with ${name} is of this commit or of an ancestor nearby`;
    return steps.sort((a, b) => a.distance - b.distance);
  } catch (error) {
    return `not readable: ${errorMessage(error)}`;
  }
}

/** The record of an asset; else why it cannot be used. */
export async function openReleased(
  { releases }: BaselinePorts,
  { model, leg }: BaselineAsk,
  { asset, sha, distance }: ReleaseStep,
): Promise<Finding | string> {
  try {
    const stored = parseStoredRecord(await releases!.download(asset), { sha, model, leg });
    if (typeof stored === "string") return stored;
    if ("other" in stored) return stored.other;
    const content = { kind: "record", record: stored.record, files: stored.files } as const;
    return { sha, source: "release", distance, createdAt: stored.record.createdAt, content };
  } catch (error) {
    return errorMessage(error);
  }
}
