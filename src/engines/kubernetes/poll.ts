import { z } from "zod";
import type { Kubernetes } from "../../clients/kubernetes/client.ts";
import type { Name, Resource } from "../../clients/kubernetes/resources.ts";
import type { Clock } from "../../ports/clock.ts";
import { pause, type StopWatch } from "../remote/told-to-stop.ts";
import type { Seen } from "./end.ts";
import { leaseAnnotation, leaseUntil, renewMs } from "./names.ts";
import { findPods, type JobPod } from "./pods.ts";

export interface Polling {
  readonly name: Name;
  /** Of its pods. */
  readonly selector: string;
  /** Milliseconds without a running pod after which nothing is waited for any more. */
  readonly mostIdle: number;
  /** A pod that can never start is waited for while others run. */
  readonly patient: boolean;
  /** Told once of what a pod waits for. */
  readonly onWaiting: (pod: JobPod) => void;
  readonly onPods: (pods: readonly JobPod[]) => void;
  readonly watch: StopWatch;
  readonly clock: Clock;
}

/** What was seen last, and of what kind the end was: over when `outcome` or `gone` says so, else given up. */
export interface Polled extends Pick<Seen, "outcome" | "hopeless"> {
  readonly gone: boolean;
  readonly pods: readonly JobPod[];
}

const pollMs = 1000;
const mostSilenceMs = 120_000;
/** A registry may be slow to answer: a hopeless state is believed when it has lasted. */
const patienceMs = 20_000;

/** Looks at a job and its pods until it is over, its time is, or it is told to stop; renews its lease meanwhile.
 *  Throws when the cluster has not answered for two minutes. */
export async function pollJob(kubernetes: Kubernetes, polling: Polling): Promise<Polled> {
  const { name, selector, watch, clock, mostIdle } = polling;
  let answered = clock.now();
  let renewed = answered;
  let busySince = answered;
  let pods: JobPod[] = [];
  const waiting = makeWaiting(polling);
  while (watch.why() === null) {
    try {
      const found = await kubernetes.get(name);
      pods = await findPods(kubernetes, name.namespace, selector);
      answered = clock.now();
      polling.onPods(pods);
      const outcome = found === null ? null : outcomeOf(found);
      if (found === null || outcome !== null) return { outcome, gone: found === null, pods, hopeless: "" };
      waiting.see(pods);
    } catch (thrown) {
      if (clock.now() - answered > mostSilenceMs) throw thrown;
    }
    const hopeless = waiting.hopeless();
    if (hopeless !== "") return { outcome: null, gone: false, pods, hopeless };
    if (pods.some(isBusy)) busySince = clock.now();
    if (clock.now() - busySince > mostIdle) watch.startClock(0);
    if (clock.now() - renewed > renewMs) {
      renewed = clock.now();
      await renew(kubernetes, name, clock).catch(() => undefined);
    }
    await pause(pollMs, watch.signal);
  }
  return { outcome: null, gone: false, pods, hopeless: "" };
}

function isBusy({ started, ended }: JobPod): boolean {
  return started && !ended;
}

/** Tells what pods wait for, once, and when that has become hopeless. */
function makeWaiting({ patient, onWaiting, clock }: Polling) {
  let words = "";
  let since: number | null = null;
  return {
    see(pods: readonly JobPod[]) {
      const first = pods.find(({ waitsFor }) => waitsFor !== "");
      if (first !== undefined && first.waitsFor !== words) onWaiting(first);
      words = first?.waitsFor ?? "";
      const isHopeless = first?.hopeless === true && !(patient && pods.some(isBusy));
      since = isHopeless ? (since ?? clock.now()) : null;
    },
    hopeless: () => (since !== null && clock.now() - since > patienceMs ? words : ""),
  };
}

async function renew(kubernetes: Kubernetes, name: Name, clock: Clock): Promise<void> {
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
