import { z } from "zod";
import type { Kubernetes } from "../../clients/kubernetes/client.ts";
import type { Resource } from "../../clients/kubernetes/resources.ts";

const stateSchema = z.object({
  waiting: z.object({ reason: z.string().default(""), message: z.string().default("") }).nullish(),
  running: z.object({}).nullish(),
  terminated: z
    .object({
      exitCode: z.number(),
      reason: z.string().default(""),
      signal: z.number().nullish(),
      startedAt: z.string().nullish(),
      finishedAt: z.string().nullish(),
    })
    .nullish(),
});
const statusSchema = z.object({
  phase: z.string().default("Pending"),
  message: z.string().default(""),
  reason: z.string().default(""),
  conditions: z
    .array(z.object({ type: z.string(), status: z.string(), message: z.string().default("") }))
    .nullish(),
  containerStatuses: z.array(z.object({ name: z.string(), state: stateSchema.default({}) })).nullish(),
});
const specSchema = z.object({ containers: z.array(z.object({ name: z.string() })) });

/** A pod of a job, as far as following it needs. */
export interface JobPod {
  readonly name: string;
  /** Of an indexed job; null of another. */
  readonly index: number | null;
  /** The container whose log is the job's: the first. */
  readonly container: string;
  /** Its container has begun, or has ended already. */
  readonly started: boolean;
  readonly ended: boolean;
  /** null while it runs, and when the node was lost. */
  readonly exit: { readonly code: number; readonly reason: string } | null;
  /** How long its container ran by the node's clock, in whole seconds; 0 when that is not known. */
  readonly seconds: number;
  /** What it waits for, in the cluster's words; "" when it waits for nothing. */
  readonly waitsFor: string;
  /** Waiting will not help: no such image, or a setting that is wrong. */
  readonly hopeless: boolean;
}

const hopelessReasons = new Set([
  "ErrImageNeverPull",
  "InvalidImageName",
  "CreateContainerConfigError",
  "CreateContainerError",
  "ImagePullBackOff",
]);

/** Pods that a selector names, the leading one first: index 0 of an indexed job, the master of a Kubeflow one. */
export async function findPods(kubernetes: Kubernetes, namespace: string, labels: string): Promise<JobPod[]> {
  const pods = await kubernetes.list({ apiVersion: "v1", kind: "Pod", namespace, labels });
  return pods
    .map((pod) => ({ pod, rank: rankOf(pod) }))
    .sort((a, b) => a.rank - b.rank || (a.pod.metadata.name < b.pod.metadata.name ? -1 : 1))
    .map(({ pod }) => readPod(pod));
}

function rankOf(pod: Resource): number {
  const index = indexOf(pod);
  if (index !== null) return index;
  const replica = pod.metadata.labels?.["training.kubeflow.org/replica-type"];
  return replica === undefined || /^(?:master|launcher|chief)$/.test(replica) ? 0 : 1;
}

const indexMark = "batch.kubernetes.io/job-completion-index";

/** Before 1.28 it is an annotation alone. */
function indexOf({ metadata: { labels, annotations } }: Resource): number | null {
  const index = annotations?.[indexMark] ?? labels?.[indexMark];
  return index === undefined ? null : Number(index);
}

export function readPod(pod: Resource): JobPod {
  const status = statusSchema.parse(pod["status"] ?? {});
  const container = specSchema.parse(pod["spec"]).containers[0]?.name ?? "";
  const state = status.containerStatuses?.find(({ name }) => name === container)?.state ?? {};
  const ended = status.phase === "Succeeded" || status.phase === "Failed" || state.terminated != null;
  const unscheduled = status.conditions?.find(
    ({ type, status: is }) => type === "PodScheduled" && is === "False",
  );
  const waiting = state.waiting ?? null;
  const words =
    waiting === null ? (unscheduled?.message ?? "") : `${waiting.reason} ${waiting.message}`.trim();
  return {
    name: pod.metadata.name,
    index: indexOf(pod),
    container,
    started: ended || state.running != null,
    ended,
    exit:
      state.terminated == null ? null : { code: state.terminated.exitCode, reason: state.terminated.reason },
    seconds: secondsOf(state.terminated),
    waitsFor: ended || state.running != null ? "" : words,
    hopeless: waiting !== null && hopelessReasons.has(waiting.reason),
  };
}

function secondsOf(terminated: z.infer<typeof stateSchema>["terminated"]): number {
  const seconds = (Date.parse(terminated?.finishedAt ?? "") - Date.parse(terminated?.startedAt ?? "")) / 1000;
  return seconds > 0 ? seconds : 0;
}
