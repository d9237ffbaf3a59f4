import type { Batch, JobEnd } from "../../../ports/engine.ts";
import { endOf, type Seen } from "../end.ts";
import type { KubernetesEngineOptions } from "../options.ts";
import type { JobPod } from "../pods.ts";
import { type IndexLog, type LogPlace, openIndexLog } from "./index-logs.ts";

/** How the jobs of a batch go on, by index. */
export interface Indexes {
  /** Opens logs of pods that have begun, and takes the ends of those that have ended. */
  see(pods: readonly JobPod[]): void;
  /** Whether nothing is left but pods of jobs that were given up. */
  overdue(): boolean;
  /** Ends what has not ended: `rest` says what of it is known. */
  endRest(rest: Rest): Promise<void>;
}

/** What holds for every job that has no end of its own. */
export interface Rest extends Pick<Seen, "outcome" | "hopeless"> {
  readonly why: "timeout" | "stopped" | null;
  readonly pods: readonly JobPod[];
}

/** The wrapper ends its command itself when the time is over: this long it may take. */
const graceMs = 30_000;

/** Follows each index's pod by its own log. Ends are passed on one after another. */
export function watchIndexes(batch: Batch, options: KubernetesEngineOptions, place: LogPlace): Indexes {
  const logs = new Map<number, IndexLog>();
  const settled = new Set<number>();
  let overdue = false;
  let passed = Promise.resolve();
  const settle = (index: number, rest: Omit<Rest, "pods">, pod: JobPod | null) => {
    settled.add(index);
    const log = logs.get(index);
    logs.delete(index);
    // Measured where it is seen: its outputs may wait their turn.
    const seconds = ranFor(log, pod);
    const drained = rest.why === null || pod?.ended === true ? log?.drained() : log?.close();
    passed = passed
      .then(() => drained)
      .then(async () =>
        batch.onEnd(index, await endOfIndex(index, { batch, options }, { rest, pod, log, seconds })),
      );
    passed.catch(() => undefined);
  };
  const seeRunning = (index: number, pod: JobPod, log: IndexLog) => {
    const ran = 1000 * ranFor(log, pod);
    const timeout = batch.jobs[index]?.timeoutMilliseconds ?? 0;
    if (pod.ended) return settle(index, podEnd(pod, ran >= timeout), pod);
    if (ran <= timeout + graceMs) return;
    overdue = true;
    settle(index, { outcome: null, hopeless: "", why: "timeout" }, pod);
  };
  return {
    see(pods) {
      for (const pod of pods) {
        const { index } = pod;
        if (index === null || index >= batch.jobs.length || !pod.started || settled.has(index)) continue;
        const before = logs.get(index);
        // While the pod of before is there, another one is its replacement to be.
        if (before !== undefined && before.pod !== pod.name && isAmong(before.pod, pods)) continue;
        const isSame = before?.pod === pod.name;
        if (!isSame) before?.close();
        const log = isSame ? before : openIndexLog(place, pod, (line) => batch.onLine(index, line));
        logs.set(index, log);
        seeRunning(index, pod, log);
      }
    },
    overdue: () => overdue && settled.size === batch.jobs.length,
    async endRest({ pods, ...rest }) {
      for (const index of batch.jobs.keys()) {
        if (!settled.has(index)) settle(index, rest, pods.find((pod) => pod.index === index) ?? null);
      }
      await passed;
    },
  };
}

function isAmong(name: string, pods: readonly JobPod[]): boolean {
  return pods.some((pod) => pod.name === name);
}

interface Ending {
  readonly rest: Omit<Rest, "pods">;
  readonly pod: JobPod | null;
  readonly log: IndexLog | undefined;
  readonly seconds: number;
}

async function endOfIndex(
  index: number,
  { batch, options }: { readonly batch: Batch; readonly options: KubernetesEngineOptions },
  { rest, pod, log, seconds }: Ending,
): Promise<JobEnd> {
  const { outcome, hopeless, why } = rest;
  const ended = await endOf(
    { outcome, hopeless, pod, word: log?.lines.word() ?? null },
    {
      job: batch.jobs[index]!,
      options,
      onLine: (line) => batch.onLine(index, line),
      payload: () => log?.lines.payload() ?? "",
      why,
    },
  );
  return { ...ended, durationSeconds: Math.round(1000 * seconds) / 1000, tail: log?.lines.tail() ?? [] };
}

/** Of a pod that has ended; what it said itself goes before. The wrapper that ended its command in time says nothing. */
function podEnd({ exit }: JobPod, late: boolean): Omit<Rest, "pods"> {
  const cut = late && (exit?.code === 143 || exit?.code === 137);
  const message = "that the pod is lost";
  return { outcome: { done: exit?.code === 0, message }, hopeless: "", why: cut ? "timeout" : null };
}

/** Seconds, by this machine's clock from when it was seen to begin, or by the node's. */
function ranFor(log: IndexLog | undefined, pod: JobPod | null): number {
  const seen = log === undefined ? 0 : (performance.now() - log.startedAt) / 1000;
  return Math.max(seen, pod?.seconds ?? 0);
}
