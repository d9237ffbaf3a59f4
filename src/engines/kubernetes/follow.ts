import type { Kubernetes } from "../../clients/kubernetes/client.ts";
import type { Name } from "../../clients/kubernetes/resources.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Job } from "../../ports/engine.ts";
import { type JobLines, makeJobLines } from "../remote/job-lines.ts";
import { pause, type StopWatch } from "../remote/told-to-stop.ts";
import type { Seen } from "./end.ts";
import { type JobPod, readPod } from "./pods.ts";
import { pollJob } from "./poll.ts";

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

/** A log may break off; the end of a pod's is not waited for any longer. */
export const drainMs = 30_000;

/** Passes on what a job's pods print until it is over, its time is, or it is told to stop; renews its lease meanwhile.
 *  Stopping is the caller's. Throws when the cluster has not answered for two minutes. */
export async function followJob(kubernetes: Kubernetes, following: Following): Promise<Seen> {
  const { job, watch, onLine } = following;
  const logs = makeLogs(kubernetes, following);
  const { pods, gone, ...ended } = await pollJob(kubernetes, {
    ...following,
    mostIdle: job.timeoutMilliseconds,
    patient: false,
    onWaiting: ({ waitsFor }) => onLine(`(waiting: ${waitsFor})`),
    onPods(found) {
      for (const [index, pod] of found.entries()) if (pod.started) logs.open(pod, index === 0);
      if (found.some(({ started }) => started)) watch.startClock(job.timeoutMilliseconds);
    },
  });
  if (ended.hopeless !== "") {
    logs.close();
    return { ...ended, pod: null, word: null };
  }
  const isOver = gone || ended.outcome !== null;
  if (isOver) await logs.drained();
  else logs.close();
  return { ...ended, pod: isOver ? (pods[0] ?? null) : null, word: logs.word() };
}

/** Whether a pod has ended, by the cluster's word. */
export async function hasEnded(kubernetes: Kubernetes, namespace: string, pod: JobPod): Promise<boolean> {
  const name = { apiVersion: "v1", kind: "Pod", namespace, name: pod.name };
  const found = await kubernetes.get(name).catch(() => undefined);
  return found === null || (found !== undefined && readPod(found).ended);
}

function makeLogs(kubernetes: Kubernetes, { name, token, lines, onLine, clock }: Following) {
  const closing = new AbortController();
  const open = new Map<string, Promise<void>>();
  const { namespace } = name;
  return {
    open(pod: JobPod, leading: boolean) {
      if (open.has(pod.name)) return;
      const own = leading ? lines : makeJobLines(token, (line) => onLine(`[${pod.name}] ${line}`));
      const place = { namespace, pod: pod.name, container: pod.container };
      const ended = () => hasEnded(kubernetes, namespace, pod);
      const options = { clock, signal: closing.signal, hasEnded: ended };
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
