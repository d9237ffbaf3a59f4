import {
  type BaselineStep,
  chooseBaseline,
  type Look,
  mayHoldNearer,
  mostPages,
} from "../../core/baseline/choose-baseline.ts";
import { type OtherRecord, parseStoredRecord, type StoredRecord } from "../../core/baseline/stored-record.ts";
import { artifactName } from "../../core/handover/names.ts";
import { errorMessage } from "../../errors.ts";
import type { ArtifactRef, Artifacts } from "../../ports/artifacts.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { BaselineAsk, BaselinePorts } from "./ask.ts";
import type { Finding } from "./finding.ts";

export interface Listing {
  readonly steps: readonly BaselineStep[];
  readonly look: Look;
  /** false: nobody could be asked, and nothing is known of any commit. */
  readonly isKnown: boolean;
  /** Usable artifacts, on the chain or not, newest first. */
  readonly usable: readonly ArtifactRef[];
}

/** Whose records are listed. */
export interface ArtifactAsk extends Pick<BaselineAsk, "model" | "leg" | "runId" | "enterprise"> {
  /** Which kind of record; evaluation when left out. */
  readonly kind?: "evaluation" | "data";
}

/** The artifacts that may hold a record of a commit of the chain. Pages are turned while a nearer commit's could still
 *  follow, at most ten. Throws only when the listing itself broke. */
export async function listArtifacts(
  ports: BaselinePorts,
  ask: ArtifactAsk,
  chain: readonly string[],
): Promise<Listing> {
  const name = artifactName(ask.kind ?? "evaluation", ask.model, ask.leg);
  const nothing = (result: string): Listing => {
    return { steps: [], usable: [], isKnown: false, look: { where: `artifacts named ${name}`, result } };
  };
  if (ask.enterprise === true) return nothing("this server has no artifacts that actions can use");
  if (ports.artifacts === null) return nothing("not asked: there is no token");
  try {
    return await turnPages(ports, ports.artifacts, { chain, name, runId: ask.runId });
  } catch (error) {
    if (error instanceof PermissionDenied) return nothing(`not readable: ${error.message}`);
    throw error;
  }
}

async function turnPages(
  { commits }: BaselinePorts,
  store: Artifacts,
  about: { chain: readonly string[]; name: string; runId: number },
): Promise<Listing> {
  const artifacts: ArtifactRef[] = [];
  for (let page = 1; ; page++) {
    const listed = await store.listByName(about.name, page);
    artifacts.push(...listed);
    const question = { ...about, artifacts, isCut: false };
    const chosen = chooseBaseline(question);
    const wanted = mayHoldNearer(question, chosen.steps, listed.length);
    if (wanted === null) return { ...chosen, isKnown: true };
    const committed = await commits.committedAt(wanted);
    const oldest = Date.parse(listed.at(-1)?.createdAt ?? "");
    if (committed !== null && oldest < committed) return { ...chosen, isKnown: true };
    if (page >= mostPages) return { ...chooseBaseline({ ...question, isCut: true }), isKnown: true };
  }
}

/** A step's record: from a run that may be believed, whole, and of this commit, model and leg. */
export async function openArtifact(
  ports: BaselinePorts,
  step: BaselineStep,
  ask: BaselineAsk,
): Promise<Finding | OtherRecord | string> {
  const stored = (await whyNotTrusted(ports, step)) ?? (await read(ports.artifacts!, step, ask));
  if (typeof stored === "string" || "other" in stored) return stored;
  return {
    sha: step.sha,
    source: "artifact",
    distance: step.distance,
    createdAt: step.artifact.createdAt,
    content: { kind: "record", record: stored.record, files: stored.files },
  };
}

/** Runs whose code nobody has accepted. They are listed under a commit of the base when that commit is proposed to
 *  another branch, whose code then made their numbers. */
export const proposals: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "issue_comment",
]);

/** Why a run's word does not count, as the end of a sentence; null: it does. */
export async function whyNotTrusted(
  { runs }: BaselinePorts,
  { artifact }: BaselineStep,
): Promise<string | null> {
  if (runs === null || runs === undefined || artifact.runId === null) return null;
  try {
    const run = await runs.run(artifact.runId);
    if (run === null) return "the run that made it is not known";
    return proposals.has(run.event) ? `made for a proposed change (${run.event}), not for its branch` : null;
  } catch (error) {
    return `the run that made it could not be read: ${errorMessage(error)}`;
  }
}

async function read(
  artifacts: Artifacts,
  step: BaselineStep,
  { model, leg }: BaselineAsk,
): Promise<StoredRecord | OtherRecord | string> {
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    files = await artifacts.download(step.artifact);
  } catch (error) {
    return `could not be read: ${errorMessage(error)}`;
  }
  return parseStoredRecord(files, { sha: step.sha, model, leg });
}
