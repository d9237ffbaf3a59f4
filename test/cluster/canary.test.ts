import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Resource } from "../../src/clients/kubernetes/resources.ts";
import type { TargetName } from "../../src/core/config/deploy-schema.ts";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { startCluster, type TestCluster } from "./support/cluster.ts";
import { type Played, startController } from "./support/kserve.ts";
import { startKubelet } from "./support/kubelet.ts";

const namespace = "default";
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};
const silent = async () => {};
const wanted = (name: string): Wanted => ({
  ...{ environment: "production", model: "fraud", digest: modelDigest(name), version: null },
  ...{ commit: "c".repeat(40), evidence: null },
});

let cluster: TestCluster;
let kubelet: { stop(): Promise<void> };
let controller: Played;
beforeAll(async () => {
  cluster = await startCluster(process.env["EVENHAND_CLUSTER"] ?? "");
  kubelet = startKubelet(cluster.admin, namespace);
  controller = await startController(cluster.admin, namespace, inferenceServices);
}, 180_000);
afterAll(async () => {
  await controller?.stop();
  await kubelet?.stop();
  await cluster?.stop();
});

/** A definition that takes any field: KServe's controller is not here, and divides no traffic. */
const inferenceServices: Resource = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "inferenceservices.serving.kserve.io" },
  spec: {
    group: "serving.kserve.io",
    names: { kind: "InferenceService", plural: "inferenceservices", listKind: "InferenceServiceList" },
    scope: "Namespaced",
    versions: [
      {
        ...{ name: "v1beta1", served: true, storage: true, subresources: { status: {} } },
        schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
      },
    ],
  },
};

function targetOf(target: TargetName, options: Record<string, string>) {
  const world = {
    clock,
    env: process.env,
    folder: ".",
    fence: makeFence(() => {}),
    shelf: null,
    warn: () => {},
  };
  return makeTarget(world)({
    ...{ target, model: "fraud", environment: "production", timeout: 60_000 },
    options: { kubeconfig: cluster.kubeconfig, ...options },
  });
}

/** Digests of the pods that a Service with the selector `app=…` sends requests to, each with how many there are. */
async function podsBehind(app: string): Promise<Record<string, number>> {
  const pods = await cluster.admin.list({ apiVersion: "v1", kind: "Pod", namespace, labels: `app=${app}` });
  const counts: Record<string, number> = {};
  for (const { metadata } of pods) {
    if (metadata.deletionTimestamp !== undefined) continue;
    const digest = metadata.annotations?.["evenhand.dev/digest"] ?? "none";
    counts[digest] = (counts[digest] ?? 0) + 1;
  }
  return counts;
}

async function untilPods(app: string, wantedCounts: Record<string, number>): Promise<void> {
  for (let look = 0; ; look++) {
    const counts = await podsBehind(app);
    if (JSON.stringify(Object.entries(counts).sort()) === JSON.stringify(Object.entries(wantedCounts).sort()))
      return;
    if (look > 300) throw new Error(`the pods of ${app} are ${JSON.stringify(counts)}`);
    await clock.sleep(100);
  }
}

function deployment(name: string, replicas: number): Resource {
  const labels = { app: name };
  return {
    ...{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name, namespace } },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 0,
          containers: [{ name: "server", image: "ghcr.io/acme/fraud:by-hand" }],
        },
      },
    },
  };
}

describe("traffic that a cluster divides", () => {
  const [one, two] = [wanted("one"), wanted("two")];
  const image = "ghcr.io/acme/fraud:{digest12}";

  it("goes to pods beside those of the Deployment, which is not touched before the end", async () => {
    await cluster.admin.create(deployment("steps", 4), namespace);
    const target = targetOf("kubernetes", { name: "steps", image });
    await target.apply(one, null, silent);
    const before = (await target.readBack())!;
    expect(await target.split!(20, two, before, silent)).toEqual({ percent: 20 });
    await untilPods("steps", { [one.digest!]: 4, [two.digest!]: 1 });
    const divided = await target.readBack();
    expect(divided).toMatchObject({ digest: null });
    expect(divided!.version).toMatch(/, and pods of steps-canary serve sha256:/);
    expect(await target.split!(50, two, before, silent)).toEqual({ percent: 50 });
    await untilPods("steps", { [one.digest!]: 4, [two.digest!]: 4 });
    await target.apply(two, before, silent);
    await untilPods("steps", { [two.digest!]: 4 });
    expect(await target.readBack()).toMatchObject({ digest: two.digest });
  });

  it("comes back to the old pods, also from what a run that died has left", async () => {
    await cluster.admin.create(deployment("back", 2), namespace);
    const target = targetOf("kubernetes", { name: "back", image });
    await target.apply(one, null, silent);
    const before = (await target.readBack())!;
    expect((await target.split!(10, two, before, silent)).percent).toBeCloseTo(100 / 3, 9);
    const left = (await targetOf("kubernetes", { name: "back", image }).readBack())!;
    const next = targetOf("kubernetes", { name: "back", image });
    await next.restore({ ...one, ...before }, { ...two, version: left.version }, silent);
    await untilPods("back", { [one.digest!]: 2 });
    expect(await next.readBack()).toEqual(before);
  });

  it("does not go to pods that do not start, and never to a Deployment of somebody else", async () => {
    await cluster.admin.create(deployment("strict", 2), namespace);
    const target = targetOf("kubernetes", { name: "strict", image: "ghcr.io/acme/broken:{digest12}" });
    const before = (await target.readBack())!;
    const quick = makeTarget({
      ...{ clock, env: process.env, folder: ".", fence: makeFence(() => {}), shelf: null, warn: () => {} },
    })({
      ...{ target: "kubernetes", model: "fraud", environment: "production", timeout: 8_000 },
      options: { kubeconfig: cluster.kubeconfig, name: "strict", image: "ghcr.io/acme/broken:{digest12}" },
    });
    await expect(quick.split!(50, two, before, silent)).rejects.toThrow(
      /Deployment strict-canary was not ready within 8 s.*ImagePullBackOff/,
    );
    await quick.restore({ ...one, ...before }, two, silent);
    expect(await quick.readBack()).toEqual(before);
    await cluster.admin.create(deployment("strict-canary", 1), namespace);
    await expect(target.split!(50, two, before, silent)).rejects.toThrow(/strict-canary is there already/);
    expect(await target.readBack()).toEqual(before);
  });

  it("is written as KServe's share, from none to all", async () => {
    await controller.create("fraud");
    const target = targetOf("kserve", { service: "fraud", "storage-uri": "s3://models/fraud/{digest}" });
    await target.apply(one, null, silent);
    const before = (await target.readBack())!;
    const share = async () => {
      const at = {
        apiVersion: "serving.kserve.io/v1beta1",
        kind: "InferenceService",
        namespace,
        name: "fraud",
      };
      const service = await cluster.admin.get(at);
      return (service!["spec"] as { predictor: { canaryTrafficPercent?: number } }).predictor
        .canaryTrafficPercent;
    };
    await target.start!(two, before, silent);
    expect(await share()).toBe(0);
    expect(await target.split!(12.5, two, before, silent)).toEqual({ percent: 13 });
    expect(await share()).toBe(13);
    expect(await target.readBack()).toMatchObject({ digest: null });
    await target.restore({ ...one, ...before }, two, silent);
    expect([await target.readBack(), await share()]).toEqual([before, undefined]);
    await target.split!(50, two, before, silent);
    await target.apply(two, before, silent);
    expect([(await target.readBack())!.digest, await share()]).toEqual([two.digest, undefined]);
  });
});
