import type { BaseCommit } from "../core/baseline/base-commit.ts";
import {
  type BaselineStep,
  chooseBaseline,
  farthestAncestor,
  type Look,
  shortSha,
} from "../core/baseline/choose-baseline.ts";
import { parseStoredRecord, type StoredRecord } from "../core/baseline/stored-record.ts";
import { artifactName } from "../core/handover/names.ts";
import type { BaselineProvenance } from "../core/record/evaluation.ts";
import { errorMessage } from "../errors.ts";
import type { ArtifactRef, Artifacts } from "../ports/artifacts.ts";
import type { Clock } from "../ports/clock.ts";
import type { Commits } from "../ports/commits.ts";
import type { EvidenceFacts } from "../ports/evidence.ts";
import { PermissionDenied } from "../ports/permission-denied.ts";
import { type BaseAsk, findBase } from "./find-base.ts";

/** Opened before giving up: a run of broken artifacts must not eat the request budget. */
const mostOpened = 5;
const dayMs = 86_400_000;

export interface BaselinePorts {
  readonly commits: Commits;
  /** null: no token to ask with. */
  readonly artifacts: Artifacts | null;
  /** What GitHub knows of the runs that made artifacts; left out: not asked. */
  readonly runs?: Pick<EvidenceFacts, "run"> | null;
  readonly clock: Clock;
}

export interface BaselineAsk extends BaseAsk {
  readonly model: string;
  readonly leg: string;
  readonly runId: number;
}

export interface ResolvedBaseline {
  readonly provenance: BaselineProvenance;
  /** The baseline's files by name, evaluation.json among them; null when there is no baseline. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
}

/** Finds the record a candidate is compared with: the base commit's, else its nearest first-parent ancestor's (≤ 50),
 *  and tells where it looked. A record that cannot be used is named and the next one is tried.
 *  At most one listing, 5 runs and 5 downloads. Throws only when the world broke (the listing itself failed). */
export async function resolveBaseline(ports: BaselinePorts, ask: BaselineAsk): Promise<ResolvedBaseline> {
  const base = await findBase(ports.commits, ask);
  if (base === null) return nothing(null, [{ where: "base commit", result: whyNoBase(ask) }]);
  const name = artifactName("evaluation", ask.model, ask.leg);
  const artifacts = await list(ports.artifacts, name);
  if (typeof artifacts === "string")
    return nothing(base, [{ where: `artifacts named ${name}`, result: artifacts }]);
  const walked = await ports.commits.firstParents(base.sha, farthestAncestor);
  const chain = walked[0] === base.sha ? walked : [base.sha, ...walked];
  const { steps, looked } = chooseBaseline({ chain, artifacts, name, runId: ask.runId });
  return open(ports, ask, { base, steps, looked });
}

function whyNoBase(ask: BaselineAsk): string {
  if (ask.event === "merge_group") return "the event names no base commit";
  if (ask.pullRequestHead !== null)
    return `no common commit with ${ask.baseBranch ?? "the base branch"} was found`;
  return "the judged commit has no known parent";
}

async function list(artifacts: Artifacts | null, name: string): Promise<readonly ArtifactRef[] | string> {
  if (artifacts === null) return "not asked: there is no token";
  try {
    return await artifacts.listByName(name);
  } catch (error) {
    if (error instanceof PermissionDenied) return `not readable: ${error.message}`;
    throw error;
  }
}

interface Search {
  readonly base: BaseCommit;
  readonly steps: readonly BaselineStep[];
  readonly looked: readonly Look[];
}

async function open(ports: BaselinePorts, ask: BaselineAsk, search: Search): Promise<ResolvedBaseline> {
  const looked = [...search.looked];
  for (const step of search.steps.slice(0, mostOpened)) {
    const stored = (await whyNotTrusted(ports, step)) ?? (await openOne(ports.artifacts!, step, ask));
    const where = `artifact ${step.artifact.id} of ${shortSha(step.sha)}`;
    if (typeof stored === "string") {
      looked.push({ where, result: stored });
      continue;
    }
    looked.push({ where, result: "used" });
    return found(stored, step, { ...search, looked }, ports.clock);
  }
  const left = search.steps.length - mostOpened;
  if (left > 0) looked.push({ where: `${left} more artifacts`, result: "not opened" });
  return nothing(search.base, looked, search.steps.length > 0 ? "unusable" : "none");
}

/** Runs whose code nobody has accepted. They are listed under a commit of the base when that commit is proposed to
 *  another branch, whose code then made their numbers. */
const proposals: ReadonlySet<string> = new Set(["pull_request", "pull_request_target", "issue_comment"]);

async function whyNotTrusted({ runs }: BaselinePorts, { artifact }: BaselineStep): Promise<string | null> {
  if (runs === null || runs === undefined || artifact.runId === null) return null;
  try {
    const run = await runs.run(artifact.runId);
    if (run === null) return "the run that made it is not known";
    return proposals.has(run.event) ? `made for a proposed change (${run.event}), not for its branch` : null;
  } catch (error) {
    return `the run that made it could not be read: ${errorMessage(error)}`;
  }
}

async function openOne(
  artifacts: Artifacts,
  step: BaselineStep,
  ask: BaselineAsk,
): Promise<StoredRecord | string> {
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    files = await artifacts.download(step.artifact);
  } catch (error) {
    return `could not be read: ${errorMessage(error)}`;
  }
  return parseStoredRecord(files, { sha: step.sha, model: ask.model, leg: ask.leg });
}

function found(stored: StoredRecord, step: BaselineStep, search: Search, clock: Clock): ResolvedBaseline {
  const days = (clock.now() - Date.parse(step.artifact.createdAt)) / dayMs;
  return {
    provenance: {
      status: "found",
      sha: step.sha,
      source: "artifact",
      distance: step.distance,
      ageDays: Number.isFinite(days) ? Math.max(0, Math.round(days * 100) / 100) : null,
      rows: stored.record.candidate.rows,
      base: search.base,
      looked: [...search.looked],
    },
    files: stored.files,
  };
}

function nothing(
  base: BaseCommit | null,
  looked: readonly Look[],
  status: "none" | "unusable" = "none",
): ResolvedBaseline {
  return {
    provenance: {
      status,
      sha: null,
      source: "none",
      distance: null,
      ageDays: null,
      rows: null,
      base,
      looked: [...looked],
    },
    files: null,
  };
}
