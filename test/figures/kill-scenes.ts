import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { kubernetesVersion } from "../../scripts/cluster-programs.ts";
import { rayVersion } from "../../scripts/install-ray.ts";
import { startCluster } from "../cluster/support/cluster.ts";
import { startNode } from "../cluster/support/node.ts";
import { fileJobs } from "../engines/support/file-jobs.ts";
import { startRay } from "../servers/support/ray-server.ts";

/** Where jobs run while the action is killed. */
export interface KillScene {
  readonly engine: string;
  /** What runs the jobs, with its version. */
  readonly about: string;
  readonly options: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Asks the place itself which jobs live. */
  look(): Promise<void>;
  /** What it said last. */
  alive(): ReadonlySet<string>;
  close(): Promise<void>;
}

const cache = path.resolve(import.meta.dirname, "../../.cache");

export async function openScene(engine: string): Promise<KillScene> {
  if (engine === "ray") return oneLookAtATime(await openRay());
  if (engine === "kubernetes") return oneLookAtATime(await openCluster());
  if (engine === "command") return openCommands();
  throw new Error(`there is no engine ${JSON.stringify(engine)} to kill: ray, kubernetes or command`);
}

/** On a busy machine an answer takes seconds: looks that pile up would be a load of their own. */
function oneLookAtATime(scene: KillScene): KillScene {
  let looking: Promise<void> | null = null;
  const look = () => {
    looking ??= scene.look().finally(() => {
      looking = null;
    });
    return looking;
  };
  return { ...scene, look };
}

async function openRay(): Promise<KillScene> {
  const ray = await startRay(path.join(cache, "servers", "ray", "bin", "ray"));
  let alive = new Set<string>();
  return {
    engine: "ray",
    about: `Ray ${rayVersion} on this machine`,
    options: JSON.stringify({ address: ray.address }),
    environment: {},
    async look() {
      const answer = await fetch(`${ray.address}/api/jobs/`).catch(() => null);
      if (answer?.ok !== true) return;
      const jobs = (await answer.json()) as { submission_id: string; status: string }[];
      const living = jobs.filter(({ status }) => status === "PENDING" || status === "RUNNING");
      alive = new Set(living.map(({ submission_id: id }) => id));
    },
    alive: () => alive,
    close: ray.stop,
  };
}

async function openCluster(): Promise<KillScene> {
  const cluster = await startCluster(path.join(cache, "cluster", `kubernetes-${kubernetesVersion}`, "bin"));
  const node = await startNode(cluster.admin, cluster.folder);
  let alive = new Set<string>();
  const list = async (path: string) =>
    (await cluster.admin.caller.json({ method: "GET", path, repeatable: true })) as {
      items: {
        metadata: { labels?: Record<string, string> };
        status?: { active?: number; phase?: string };
      }[];
    };
  return {
    engine: "kubernetes",
    about: `Kubernetes ${kubernetesVersion} (etcd, kube-apiserver, kube-controller-manager; a node whose pods are processes in namespaces of their own)`,
    options: JSON.stringify({ image: "any" }),
    environment: { KUBECONFIG: cluster.kubeconfig },
    async look() {
      const pods = await list("/api/v1/namespaces/default/pods");
      const jobs = await list("/apis/batch/v1/namespaces/default/jobs");
      const living = [
        ...pods.items.filter(({ status }) => status?.phase !== "Succeeded" && status?.phase !== "Failed"),
        ...jobs.items.filter(({ status }) => (status?.active ?? 0) > 0),
      ];
      alive = new Set(living.map(({ metadata }) => metadata.labels?.["evenhand.dev/job"] ?? ""));
    },
    alive: () => alive,
    async close() {
      await node.stop();
      await cluster.stop();
    },
  };
}

async function openCommands(): Promise<KillScene> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-jobs-"));
  return {
    engine: "command",
    about: "Jobs are processes of another session",
    options: JSON.stringify(fileJobs(folder)),
    environment: {},
    // Its jobs are processes, which are looked for anyway.
    look: async () => undefined,
    alive: () => new Set(),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
