import type { ArtifactRef } from "../handover/artifact-ref.ts";
import type { BaselineProvenance } from "../record/evaluation.ts";

/** How far back a baseline may lie, in first-parent commits. */
export const farthestAncestor = 50;
/** How many artifacts one request lists. */
const listed = 100;

export type Look = BaselineProvenance["looked"][number];

export interface BaselineQuestion {
  /** The base commit and its first-parent ancestors, nearest first. */
  readonly chain: readonly string[];
  /** Artifacts of exactly `name`, newest first. */
  readonly artifacts: readonly ArtifactRef[];
  readonly name: string;
  /** This run: its own artifacts are what is judged, never a baseline. */
  readonly runId: number;
}

export interface BaselineStep {
  readonly artifact: ArtifactRef;
  readonly sha: string;
  /** First-parent commits behind the base commit. */
  readonly distance: number;
}

/** Artifacts worth opening, best first (nearest commit, then newest), and what was seen on the way.
 *  Only artifacts that a run of this very repository made, that still exist, and that lie on the chain within 50 commits. */
export function chooseBaseline(question: BaselineQuestion): {
  readonly steps: readonly BaselineStep[];
  readonly looked: readonly Look[];
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
  return { steps, looked: [lookOfListing(question, usable.length), ...looksOfChain(question.chain, steps)] };
}

/** The first seven digits, as people read them. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

function isUsable(artifact: ArtifactRef, question: BaselineQuestion): boolean {
  return (
    artifact.name === question.name &&
    artifact.sameRepository === true &&
    !artifact.expired &&
    artifact.runId !== question.runId
  );
}

function lookOfListing({ artifacts, name, runId }: BaselineQuestion, usable: number): Look {
  const foreign = artifacts.filter(({ sameRepository }) => sameRepository !== true).length;
  const expired = artifacts.filter((one) => one.sameRepository === true && one.expired).length;
  const own = artifacts.filter((one) => one.sameRepository === true && !one.expired && one.runId === runId);
  const left = [
    counted(foreign, "made by another repository's run"),
    counted(expired, "expired"),
    counted(own.length, "of this run"),
  ].filter((text) => text !== "");
  const oldest = artifacts.at(-1)?.createdAt.slice(0, 10);
  const cut = artifacts.length >= listed ? `; only the newest ${listed} were listed, back to ${oldest}` : "";
  const aside = left.length === 0 ? "" : `; left aside: ${left.join(", ")}`;
  const found = usable === 0 ? "no usable one" : `${usable} usable`;
  return { where: `artifacts named ${name}`, result: `${found}${aside}${cut}` };
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}`;
}

function looksOfChain(chain: readonly string[], steps: readonly BaselineStep[]): Look[] {
  const base = chain[0];
  if (base === undefined) return [];
  const nearest = steps[0];
  const exact = nearest?.distance === 0;
  const looks = [{ where: `base commit ${shortSha(base)}`, result: exact ? "has a record" : "no record" }];
  if (exact) return looks;
  const searched = Math.min(chain.length - 1, farthestAncestor);
  const result =
    nearest === undefined
      ? "none has a record"
      : `nearest with a record is ${shortSha(nearest.sha)}, ${nearest.distance} back`;
  return [...looks, { where: `${searched} nearest first-parent ancestors`, result }];
}
