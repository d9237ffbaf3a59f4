import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Kubernetes } from "../../../src/clients/kubernetes/client.ts";
import type { Resource } from "../../../src/clients/kubernetes/resources.ts";
import { packTar } from "../../../src/engines/remote/tar.ts";

/** What the pod of an index does. */
export interface Part {
  /** Looks at its Job that it takes; infinite: it never ends. */
  readonly looks: number;
  /** After the lines of its command comes the word on its end, unless it is `mute`. */
  readonly says: readonly string[];
  readonly code: number;
  readonly mute?: boolean;
  readonly reason?: string;
  /** Instead of beginning it waits for this. */
  readonly waits?: string;
}

export interface Play {
  part(index: number, pod: number): Part;
  /** A server that does not know a field drops it. */
  readonly drops?: readonly string[];
  /** Called at every look at the Job. */
  onLook?(cluster: PlayedCluster): void;
}

export interface PlayedCluster extends Kubernetes {
  readonly looks: () => number;
  readonly jobs: Map<string, Resource>;
  readonly secrets: Map<string, Resource>;
  readonly pods: Map<string, PlayedPod>;
  /** Most pods that ran at once. */
  readonly most: () => number;
  /** No call is answered any more. */
  silent: boolean;
}

interface PlayedPod {
  readonly index: number;
  readonly part: Part;
  looks: number;
}

interface IndexedSpec {
  readonly completions: number;
  readonly parallelism: number;
  readonly template: {
    readonly spec: { readonly containers: readonly { readonly command: readonly string[] }[] };
  };
}

/** An API server and a job controller in memory, for Jobs with indexes: time goes on as the Job is looked at. */
export function playCluster(play: Play): PlayedCluster {
  const [jobs, secrets, pods] = [
    new Map<string, Resource>(),
    new Map<string, Resource>(),
    new Map<string, PlayedPod>(),
  ];
  const store = (kind: string) => (kind === "Job" ? jobs : secrets);
  let most = 0;
  let looks = 0;
  const isOver = ({ part, looks: seen }: PlayedPod) => seen >= part.looks;
  const specOf = () => [...jobs.values()][0]?.["spec"] as IndexedSpec;
  const advance = () => {
    looks++;
    play.onLook?.(cluster);
    if (jobs.size === 0) return pods.clear();
    for (const pod of pods.values()) if (pod.part.waits === undefined) pod.looks++;
    const { completions, parallelism } = specOf();
    const running = () => [...pods.values()].filter((pod) => !isOver(pod)).length;
    for (let index = 0; index < completions && running() < parallelism; index++) {
      if ([...pods.values()].some((pod) => pod.index === index)) continue;
      pods.set(`p-${index}-${looks}`, { index, part: play.part(index, 0), looks: 0 });
    }
    most = Math.max(most, running());
  };
  const statusOf = () => {
    const all = [...pods.values()];
    if (all.length < specOf().completions || !all.every(isOver)) return {};
    const failed = all.some(({ part }) => part.code !== 0);
    const condition = failed
      ? { type: "Failed", reason: "FailedIndexes", message: "some" }
      : { type: "Complete" };
    return { conditions: [{ ...condition, status: "True" }] };
  };
  const answer = <T>(work: () => T): Promise<T> =>
    cluster.silent ? Promise.reject(new Error("no answer")) : Promise.resolve().then(work);
  const cluster: PlayedCluster = {
    ...({} as Kubernetes),
    cluster: { namespace: "default" } as Kubernetes["cluster"],
    ...{ jobs, secrets, pods, silent: false, most: () => most, looks: () => looks },
    get: ({ kind, name }) =>
      answer(() => {
        if (kind === "Pod") return podResource(name, pods.get(name));
        if (kind === "Job") advance();
        const found = store(kind).get(name) ?? null;
        return found === null || kind !== "Job" ? found : { ...found, status: statusOf() };
      }),
    list: ({ kind }) =>
      answer(() =>
        kind === "Pod"
          ? [...pods].flatMap(([name, pod]) => podResource(name, pod) ?? [])
          : [...store(kind).values()],
      ),
    create: (resource) =>
      answer(() => {
        const spec = Object.entries((resource["spec"] ?? {}) as object);
        const kept = Object.fromEntries(spec.filter(([field]) => play.drops?.includes(field) !== true));
        const made = { ...resource, spec: kept, metadata: { ...resource.metadata, uid: "u" } };
        store(resource.kind).set(resource.metadata.name, made);
        return made;
      }),
    patch: ({ kind, name }) => answer(() => store(kind).get(name) as Resource),
    delete: ({ kind, name }) =>
      answer(() => {
        store(kind).delete(name);
        if (jobs.size === 0) pods.clear();
      }),
    async followLog({ pod: name }, onLine, { signal, hasEnded, clock }) {
      const token = specOf().template.spec.containers[0]?.command[2] ?? "";
      const { part } = pods.get(name) as PlayedPod;
      for (const line of part.says) onLine(line);
      while (!signal.aborted && !(await hasEnded())) await clock.sleep(100);
      if (!signal.aborted && pods.has(name) && part.mute !== true)
        for (const line of wordOf(token, part.code)) onLine(line);
    },
  };
  return cluster;
}

function podResource(name: string, pod: PlayedPod | undefined): Resource | null {
  if (pod === undefined) return null;
  const { index, part, looks } = pod;
  const ended = looks >= part.looks;
  const terminated = { exitCode: part.code, reason: part.reason ?? "" };
  const state =
    part.waits !== undefined ? { waiting: { reason: part.waits } } : ended ? { terminated } : { running: {} };
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, annotations: { "batch.kubernetes.io/job-completion-index": String(index) } },
    spec: { containers: [{ name: "training" }] },
    status: {
      phase: ended ? (part.code === 0 ? "Succeeded" : "Failed") : "Running",
      containerStatuses: [{ name: "training", state }],
    },
  };
}

/** As the wrapper says it, with outputs that are empty. */
function wordOf(token: string, code: number): string[] {
  const pack = gzipSync(packTar([]));
  const sha256 = createHash("sha256").update(pack).digest("hex");
  return ["", `${token}+${pack.toString("base64")}`, "", `${token} ready ${code} ${pack.length} ${sha256}`];
}
