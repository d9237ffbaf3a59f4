import type { ArtifactRef } from "../handover/artifact-ref.ts";
import type { BaselineProvenance } from "../record/evaluation.ts";
import { shortSha } from "../short-sha.ts";

/** How far back a baseline may lie, in first-parent commits. */
export const farthestAncestor = 50;
/** How many artifacts one request lists. */
const listed = 100;
/** How many such requests a search may cost. */
export const mostPages = 10;

export type Look = BaselineProvenance["looked"][number];

export interface BaselineQuestion {
  /** The base commit and its first-parent ancestors, nearest first. */
  readonly chain: readonly string[];
  /** Artifacts of exactly `name`, newest first. */
  readonly artifacts: readonly ArtifactRef[];
  readonly name: string;
  /** This run: its own artifacts are what is judged, never a baseline. */
  readonly runId: number;
  /** There are older artifacts that were not listed. */
  readonly isCut: boolean;
}

export interface BaselineStep {
  readonly artifact: ArtifactRef;
  readonly sha: string;
  /** First-parent commits behind the base commit. */
  readonly distance: number;
}

/** Artifacts worth opening, best first (nearest commit, then newest), and what the listing held.
 *  Only artifacts that a run of this very repository made, that still exist, and that lie on the chain within 50 commits. */
export function chooseBaseline(question: BaselineQuestion): {
  readonly steps: readonly BaselineStep[];
  /** On the chain or not, newest first. */
  readonly usable: readonly ArtifactRef[];
  readonly look: Look;
} {
  const distances = new Map<string, number>();
  question.chain.slice(0, farthestAncestor + 1).forEach((sha, index) => {
    if (!distances.has(sha)) distances.set(sha, index);
  });
  const usable = question.artifacts.filter((artifact) => isUsable(artifact, question));
  const steps = usable.flatMap((artifact) => {
    const distance = artifact.headSha === null ? undefined : distances.get(artifact.headSha);
    return distance === undefined ? [] : [{ artifact, sha: artifact.headSha!, distance }];
  });
  steps.sort((a, b) => a.distance - b.distance || b.artifact.id - a.artifact.id);
  return { steps, usable, look: lookOfListing(question, usable.length) };
}

/** The commit whose date tells whether artifacts that are not listed yet can be of a nearer commit than those found:
 *  none of its artifacts is older than itself. null: nothing nearer can follow.
 *  @param page how many the last page held */
export function mayHoldNearer(
  { chain }: Pick<BaselineQuestion, "chain">,
  steps: readonly BaselineStep[],
  page: number,
): string | null {
  if (page < listed) return null;
  const nearest = steps[0]?.distance ?? Number.POSITIVE_INFINITY;
  return chain[Math.min(nearest - 1, chain.length - 1, farthestAncestor)] ?? null;
}

/** How the ancestors are told.
 *  @param nearest the step of the nearest one with a record */
export function lookOfAncestors(
  chain: readonly string[],
  nearest: { sha: string; distance: number | null } | null,
): Look {
  const searched = Math.min(chain.length - 1, farthestAncestor);
  const result =
    nearest === null
      ? "none has a record"
      : `nearest with a record is ${shortSha(nearest.sha)}, ${nearest.distance} back`;
  return { where: `${searched} nearest first-parent ancestors`, result };
}

function isUsable(artifact: ArtifactRef, question: BaselineQuestion): boolean {
  return (
    artifact.name === question.name &&
    artifact.sameRepository === true &&
    !artifact.expired &&
    artifact.runId !== question.runId
  );
}

function lookOfListing({ artifacts, name, runId, isCut }: BaselineQuestion, usable: number): Look {
  const foreign = artifacts.filter(({ sameRepository }) => sameRepository !== true).length;
  const expired = artifacts.filter((one) => one.sameRepository === true && one.expired).length;
  const own = artifacts.filter((one) => one.sameRepository === true && !one.expired && one.runId === runId);
  const left = [
    counted(foreign, "made by another repository's run"),
    counted(expired, "expired"),
    counted(own.length, "of this run"),
  ].filter((text) => text !== "");
  const oldest = artifacts.at(-1)?.createdAt.slice(0, 10);
  const cut = isCut ? `; only the newest ${artifacts.length} were listed, back to ${oldest}` : "";
  const aside = left.length === 0 ? "" : `; left aside: ${left.join(", ")}`;
  const found = usable === 0 ? "no usable one" : `${usable} usable`;
  return { where: `artifacts named ${name}`, result: `${found}${aside}${cut}` };
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}`;
}
