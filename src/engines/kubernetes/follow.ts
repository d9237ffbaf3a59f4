import { z } from "zod";
import type { Kubernetes } from "../../clients/kubernetes/client.ts";
import type { Name, Resource } from "../../clients/kubernetes/resources.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Job } from "../../ports/engine.ts";
import { type JobLines, makeJobLines, type Word } from "../remote/job-lines.ts";
import { pause, type StopWatch } from "../remote/told-to-stop.ts";
import { leaseAnnotation, leaseUntil, renewMs } from "./names.ts";
import { findPods, type JobPod, readPod } from "./pods.ts";

export interface Following {
  readonly name: Name;
  readonly selector: string;
  readonly job: Job;
  readonly token: string;
  /** Of the leading pod; the others' lines are told apart by their names. */
  readonly lines: JobLines;
  readonly onLine: (line: string) => void;
  readonly watch: StopWatch;
  readonly clock: Clock;
}

/** What is known when there is no more to follow. */
export interface Seen {
  /** null: the job is not there any more. */
  readonly outcome: { readonly done: boolean; readonly message: string } | null;
  readonly pod: JobPod | null;
  readonly word: Word | null;
  /** Why waiting for a start was given up; "" otherwise. */
  readonly hopeless: string;
}

const pollMs = 1000;
const mostSilenceMs = 120_000;
const drainMs = 30_000;
/** A registry may be slow to answer: a hopeless state is believed when it has lasted. */
const patienceMs = 20_000;

/** Passes on what a job's pods print until it is over, its time is, or it is told to stop; renews its lease meanwhile.
 *  Stopping is the caller's. Throws when the cluster has not answered for two minutes. */
export async function followJob(kubernetes: Kubernetes, following: Following): Promise<Seen> {
  const { name, selector, job, watch, clock, onLine } = following;
  const logs = makeLogs(kubernetes, following);
  const since = clock.now();
  let answered = since;
  let renewed = since;
  let waited = "";
  let hopelessSince: number | null = null;
  let pods: JobPod[] = [];
  while (watch.why() === null) {
    try {
      const found = await kubernetes.get(name);
      pods = await findPods(kubernetes, name.namespace, selector);
      answered = clock.now();
      const outcome = found === null ? null : outcomeOf(found);
      for (const [index, pod] of pods.entries()) if (pod.started) logs.open(pod, index === 0);
      if (found === null || outcome !== null) {
        await logs.drained();
        return { outcome, pod: pods[0] ?? null, word: logs.word(), hopeless: "" };
      }
      const first = pods.find(({ waitsFor }) => waitsFor !== "");
      if (first !== undefined && first.waitsFor !== waited) onLine(`(waiting: ${first.waitsFor})`);
      waited = first?.waitsFor ?? "";
      hopelessSince = first?.hopeless === true ? (hopelessSince ?? clock.now()) : null;
    } catch (thrown) {
      if (clock.now() - answered > mostSilenceMs) throw thrown;
    }
    if (hopelessSince !== null && clock.now() - hopelessSince > patienceMs) {
      return { outcome: null, pod: null, word: null, hopeless: waited };
    }
    const running = pods.some(({ started }) => started);
    if (running || clock.now() - since > job.timeoutMilliseconds)
      watch.startClock(running ? job.timeoutMilliseconds : 0);
    if (clock.now() - renewed > renewMs) {
      renewed = clock.now();
      await renew(kubernetes, name, clock).catch(() => undefined);
    }
    await pause(pollMs, watch.signal);
  }
  logs.close();
  return { outcome: null, pod: null, word: logs.word(), hopeless: "" };
}

export async function renew(kubernetes: Kubernetes, name: Name, clock: Clock): Promise<void> {
  await kubernetes.patch(name, { metadata: { annotations: { [leaseAnnotation]: leaseUntil(clock.now()) } } });
}

const conditionsSchema = z.object({
  conditions: z
    .array(
      z.object({
        type: z.string(),
        status: z.string(),
        reason: z.string().default(""),
        message: z.string().default(""),
      }),
    )
    .nullish(),
});

/** By the conditions that Job, JobSet, TrainJob and Kubeflow's older kinds have in common; null while it goes on. */
export function outcomeOf(resource: Resource): Seen["outcome"] {
  const { conditions } = conditionsSchema.parse(resource["status"] ?? {});
  const holds = (...types: string[]) =>
    conditions?.find(({ type, status }) => status === "True" && types.includes(type));
  const failed = holds("Failed");
  if (failed !== undefined)
    return { done: false, message: [failed.reason, failed.message].filter(Boolean).join(": ") };
  return holds("Complete", "Succeeded", "Completed") === undefined ? null : { done: true, message: "" };
}

function makeLogs(kubernetes: Kubernetes, { name, token, lines, onLine, clock }: Following) {
  const closing = new AbortController();
  const open = new Map<string, Promise<void>>();
  const { namespace } = name;
  const hasEnded = async (pod: JobPod) => {
    const name = { apiVersion: "v1", kind: "Pod", namespace, name: pod.name };
    const found = await kubernetes.get(name).catch(() => undefined);
    return found === null || (found !== undefined && readPod(found).ended);
  };
  return {
    open(pod: JobPod, leading: boolean) {
      if (open.has(pod.name)) return;
      const own = leading ? lines : makeJobLines(token, (line) => onLine(`[${pod.name}] ${line}`));
      const place = { namespace, pod: pod.name, container: pod.container };
      const options = { clock, signal: closing.signal, hasEnded: () => hasEnded(pod) };
      const followed = kubernetes.followLog(place, own.line, options).catch((thrown: Error) => {
        onLine(`(the log of ${pod.name} cannot be read: ${thrown.message})`);
      });
      open.set(pod.name, followed);
    },
    /** Waits for the ends of all logs, but not for ever. */
    async drained() {
      await Promise.race([Promise.all(open.values()), pause(drainMs, closing.signal)]);
      closing.abort();
      lines.end();
    },
    close() {
      closing.abort();
      lines.end();
    },
    word: () => lines.word(),
  };
}
