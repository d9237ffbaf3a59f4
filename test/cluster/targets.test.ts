import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Kubernetes } from "../../src/clients/kubernetes/client.ts";
import type { Resource } from "../../src/clients/kubernetes/resources.ts";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { type FaultyProxy, type Move, startFaultyProxy } from "../servers/support/faulty-proxy.ts";
import { report } from "../servers/support/report.ts";
import { type Rig, targetContract } from "../targets/support/contract.ts";
import { startCluster, type TestCluster } from "./support/cluster.ts";
import { type Played, startController } from "./support/kserve.ts";
import { startKubelet } from "./support/kubelet.ts";

const namespace = "default";
const annotation = "evenhand.dev/digest";
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};

let cluster: TestCluster;
let kubelet: { stop(): Promise<void> };
let controller: Played;
beforeAll(async () => {
  cluster = await startCluster(process.env["EVENHAND_CLUSTER"] ?? "");
  kubelet = startKubelet(cluster.admin, namespace);
  controller = await startController(cluster.admin, namespace, definition());
});
afterAll(async () => {
  await controller?.stop();
  await kubelet?.stop();
  await cluster?.stop();
});

/** KServe's own definition when it is at hand, else one of our own that takes any field. */
function definition(): Resource {
  const file = process.env["EVENHAND_KSERVE_CRD"];
  if (file !== undefined) return parse(readFileSync(file, "utf8")) as Resource;
  const schema = { type: "object", "x-kubernetes-preserve-unknown-fields": true };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "inferenceservices.serving.kserve.io" },
    spec: {
      group: "serving.kserve.io",
      names: { kind: "InferenceService", plural: "inferenceservices", listKind: "InferenceServiceList" },
      scope: "Namespaced",
      versions: [
        {
          name: "v1beta1",
          served: true,
          storage: true,
          subresources: { status: {} },
          schema: { openAPIV3Schema: schema },
        },
      ],
    },
  };
}

/** One apply; a stranger would put the first model there. */
const applyMove = (plural: string): Move => ({
  is: ({ method, path: at }) => method === "PATCH" && at.includes(`/${plural}/`),
  byStranger: ({ body }) => Buffer.from(body.toString().replaceAll(modelDigest("two"), modelDigest("one"))),
});

/** The API server behind a proxy, and a kubeconfig that leads there. */
async function proxied(plural: string): Promise<{ proxy: FaultyProxy; kubeconfig: string }> {
  const proxy = await startFaultyProxy(cluster.admin.cluster.server.origin, applyMove(plural));
  const config = JSON.parse(readFileSync(cluster.kubeconfig, "utf8"));
  config.clusters[0].cluster = { server: proxy.url };
  const kubeconfig = path.join(cluster.folder, `${plural}.kubeconfig`);
  writeFileSync(kubeconfig, JSON.stringify(config));
  return { proxy, kubeconfig };
}

function workload(
  kind: "Deployment" | "StatefulSet",
  name: string,
  { image = "ghcr.io/acme/fraud:by-hand", deadline = 120 } = {},
): Resource {
  const labels = { app: name };
  return {
    ...{ apiVersion: "apps/v1", kind, metadata: { name, namespace } },
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      ...(kind === "Deployment"
        ? { progressDeadlineSeconds: deadline }
        : { serviceName: name, podManagementPolicy: "Parallel" }),
      template: {
        metadata: { labels },
        spec: { terminationGracePeriodSeconds: 0, containers: [{ name: "server", image }] },
      },
    },
  };
}

/** The digest that all pods carry once the controllers have done what was written; asked of the pods. */
async function podDigest(client: Kubernetes, kind: string, name: string): Promise<string | null> {
  for (let look = 0; ; look++) {
    const workload = await client.get({ apiVersion: "apps/v1", kind, namespace, name });
    const status = workload?.["status"] as { observedGeneration?: number; updatedReplicas?: number };
    const pods = await client.list({ apiVersion: "v1", kind: "Pod", namespace, labels: `app=${name}` });
    const digests = new Set(pods.map(({ metadata }) => metadata.annotations?.[annotation] ?? null));
    const isSeen = status.observedGeneration === workload?.metadata.generation;
    const isRunning = pods.every((pod) => (pod["status"] as { phase: string }).phase === "Running");
    if (isSeen && status.updatedReplicas === 2 && digests.size === 1 && isRunning && pods.length === 2)
      return [...digests][0]!;
    if (look > 600) throw new Error(`pods of ${name} do not come to rest: ${[...digests].join(", ")}`);
    await clock.sleep(100);
  }
}

async function makeWorkloadRig(kind: "Deployment" | "StatefulSet"): Promise<Rig> {
  const { proxy, kubeconfig } = await proxied(kind === "Deployment" ? "deployments" : "statefulsets");
  let turn = 0;
  let name = "";
  return {
    name: "kubernetes",
    timeout: "30s",
    config: () =>
      JSON.stringify({
        target: "kubernetes",
        options: { kind, name, kubeconfig, image: "ghcr.io/acme/fraud:model-{digest}" },
      }),
    serving: async () => podDigest(cluster.admin, kind, name),
    changes: async () => proxy.writes(),
    trouble: async (trouble) => proxy.set(trouble),
    mend: async () => proxy.set("none"),
    async reset() {
      if (name !== "") await cluster.admin.delete({ apiVersion: "apps/v1", kind, namespace, name });
      turn += 1;
      name = `${kind.toLowerCase()}-${turn}`;
      await cluster.admin.create(workload(kind, name), namespace);
      await podDigest(cluster.admin, kind, name);
    },
    world: () => ({ env: process.env, folder: ".", fence: makeFence(() => {}), shelf: null }),
    close: () => proxy.close(),
  };
}

async function makeKserveRig(): Promise<Rig> {
  const { proxy, kubeconfig } = await proxied("inferenceservices");
  let turn = 0;
  let name = "";
  return {
    name: "kserve",
    timeout: "30s",
    config: () =>
      JSON.stringify({
        target: "kserve",
        options: { service: name, kubeconfig, "storage-uri": "s3://models/fraud/{digest}" },
      }),
    serving: async () => controller.serving(name),
    changes: async () => proxy.writes(),
    trouble: async (trouble) => proxy.set(trouble),
    mend: async () => proxy.set("none"),
    async reset() {
      turn += 1;
      name = `fraud-${turn}`;
      await controller.create(name);
    },
    world: () => ({ env: process.env, folder: ".", fence: makeFence(() => {}), shelf: null }),
    close: () => proxy.close(),
  };
}

targetContract("kubernetes (Deployment)", () => makeWorkloadRig("Deployment"), report);
targetContract("kubernetes (StatefulSet)", () => makeWorkloadRig("StatefulSet"), report);
targetContract("kserve", makeKserveRig, report);

describe("a real API server", () => {
  const wanted: Wanted = {
    ...{ environment: "production", model: "fraud", digest: modelDigest("one"), version: null },
    ...{ commit: "c".repeat(40), evidence: null },
  };
  const silent = async () => {};
  const targetOf = (options: Record<string, string>) =>
    makeTarget({
      ...{ clock, env: process.env, folder: ".", fence: makeFence(() => {}), shelf: null, warn: () => {} },
    })({
      ...{ target: "kubernetes", model: "fraud", environment: "production", timeout: 60_000 },
      options: { kubeconfig: cluster.kubeconfig, ...options },
    });

  it("says why pods do not start when the progress deadline is over, and is undone to the old ReplicaSet", async () => {
    await cluster.admin.create(workload("Deployment", "stuck", { deadline: 15 }), namespace);
    const good = targetOf({ name: "stuck", image: "ghcr.io/acme/fraud:{digest12}" });
    await good.apply(wanted, null, silent);
    const before = (await good.readBack())!;
    const bad = targetOf({ name: "stuck", image: "ghcr.io/acme/broken:{digest12}" });
    const next = { ...wanted, digest: modelDigest("two") };
    await expect(bad.apply(next, before, silent)).rejects.toThrow(
      /Deployment stuck failed: it made no progress within its deadline.*ImagePullBackOff/,
    );
    await bad.restore({ ...wanted, ...before }, next, silent);
    expect(await bad.readBack()).toEqual(before);
    expect(await podDigest(cluster.admin, "Deployment", "stuck")).toBe(wanted.digest);
    const sets = await cluster.admin.list({
      apiVersion: "apps/v1",
      kind: "ReplicaSet",
      namespace,
      labels: "app=stuck",
    });
    expect(sets).toHaveLength(3);
  });

  it("goes back to what was there by hand, and owns nothing of it afterwards but the image", async () => {
    await cluster.admin.create(workload("Deployment", "by-hand"), namespace);
    const target = targetOf({ name: "by-hand", image: "ghcr.io/acme/fraud:{digest12}" });
    const before = (await target.readBack())!;
    expect(before).toEqual({ digest: null, version: "ghcr.io/acme/fraud:by-hand" });
    await target.apply(wanted, before, silent);
    await target.restore({ ...wanted, ...before }, wanted, silent);
    expect(await target.readBack()).toEqual(before);
    expect(await podDigest(cluster.admin, "Deployment", "by-hand")).toBeNull();
  });

  it("names the containers when it is not said which one, and the workload when it is not there", async () => {
    const two = workload("Deployment", "two");
    const { spec } = (two["spec"] as { template: { spec: { containers: unknown[] } } }).template;
    spec.containers.push({ name: "proxy", image: "envoy:1" });
    await cluster.admin.create(two, namespace);
    await expect(targetOf({ name: "two" }).readBack()).rejects.toThrow(
      /have the containers server, proxy: say which one/,
    );
    await expect(targetOf({ name: "nobody" }).readBack()).rejects.toThrow(
      /there is no Deployment nobody in namespace default/,
    );
  });

  it("refuses a login that may not change the workload, in its own words", async () => {
    const target = targetOf({ name: "by-hand", kubeconfig: cluster.limitedKubeconfig });
    await expect(target.readBack()).rejects.toThrow(/403.*cannot get resource "deployments"/);
  });
});
