import { errorMessage } from "../../errors.ts";
import type { Job } from "../../ports/engine.ts";
import { bringBack, type Ended, endedBy, fetchByCommand, lost, runFetch } from "../remote/bring-back.ts";
import { needCargo } from "../remote/cargo.ts";
import type { Word } from "../remote/job-lines.ts";
import type { Why } from "../remote/told-to-stop.ts";
import type { KubernetesEngineOptions } from "./options.ts";
import type { JobPod } from "./pods.ts";

/** What is known when there is no more to follow. */
export interface Seen {
  /** null: the job is not there any more. */
  readonly outcome: { readonly done: boolean; readonly message: string } | null;
  readonly pod: JobPod | null;
  readonly word: Word | null;
  /** Why waiting for a start was given up; "" otherwise. */
  readonly hopeless: string;
}

export interface EndOptions {
  readonly job: Job;
  readonly options: KubernetesEngineOptions;
  readonly onLine: (line: string) => void;
  /** What the job printed of its outputs. */
  readonly payload: () => string;
  /** What ended it from outside; null: nothing did. */
  readonly why: Why | null;
}

/** How a job ended, with its outputs laid down when they came back whole. */
export async function endOf(seen: Seen, { job, options, onLine, payload, why }: EndOptions): Promise<Ended> {
  const cargo = needCargo(job, "kubernetes");
  const { fetch } = options;
  if (seen.word !== null) {
    return bringBack(seen.word, job, cargo, async () =>
      fetch === undefined ? Buffer.from(payload(), "base64") : fetchByCommand(fetch, job, cargo, onLine),
    );
  }
  if (why !== null) return endedBy(why);
  if (seen.hopeless !== "") return endedBy("not-started", seen.hopeless);
  const exit = seen.pod?.exit ?? null;
  if (exit?.reason === "OOMKilled") return { ...lost(""), how: "exited", signal: "SIGKILL" };
  if (seen.outcome === null) return lost("somebody deleted the job in the cluster");
  if (!seen.outcome.done) {
    const failed = exit !== null && exit.code !== 0;
    return failed
      ? { ...lost(""), how: "exited", exitCode: exit.code }
      : lost(`Kubernetes says ${seen.outcome.message}`);
  }
  if (options.manifest === undefined)
    return lost("its log ended before its last line, so its outputs are not here");
  return fetch === undefined ? exitedWell : bringByHand(fetch, job, onLine);
}

const exitedWell: Ended = { how: "exited", exitCode: 0, signal: null, leftBehind: 0, reason: "" };

/** Of containers with a command of their own: the user's `fetch` puts the outputs where they belong. */
async function bringByHand(fetch: string, job: Job, onLine: (line: string) => void): Promise<Ended> {
  try {
    await runFetch(fetch, job, needCargo(job, "kubernetes"), onLine);
    return exitedWell;
  } catch (thrown) {
    return lost(`its outputs did not come back: ${errorMessage(thrown)}`);
  }
}
