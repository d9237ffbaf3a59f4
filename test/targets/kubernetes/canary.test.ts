import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Resource } from "../../../src/clients/kubernetes/resources.ts";
import type { Wanted } from "../../../src/ports/target.ts";
import { canaryOf, canarySize, isCanary } from "../../../src/targets/kubernetes/canary-pods.ts";
import { makeKserveTarget } from "../../../src/targets/kubernetes/kserve.ts";
import { makeKubernetesTarget } from "../../../src/targets/kubernetes/kubernetes.ts";
import { modelDigest } from "../../core/deploy/support/model.ts";
import { type PlayedCluster, playCluster } from "../support/played-cluster.ts";

const deployment = (name: string, replicas: number): Resource => ({
  ...{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name, labels: { team: "risk" } } },
  spec: {
    replicas,
    selector: { matchLabels: { app: "fraud" } },
    template: {
      metadata: { labels: { app: "fraud" }, annotations: { scrape: "yes" } },
      spec: {
        containers: [
          { name: "server", image: "fraud:old", ports: [{ containerPort: 8080 }] },
          { name: "proxy", image: "envoy:1" },
        ],
      },
    },
  },
});

describe("pods beside those of a Deployment", () => {
  it.each([
    [4, 20, 1, 20],
    [4, 50, 4, 50],
    [9, 10, 1, 10],
    [2, 10, 1, 100 / 3],
    [3, 75, 9, 75],
    [1, 1, 1, 50],
  ])("of %i pods, %i %% are %i more, which is %d %%", (beside, asked, replicas, percent) => {
    expect(canarySize(deployment("fraud", beside), asked)).toEqual({ replicas, beside, percent });
  });

  it("are made from the same template, are selected by what selects those, and carry another model", () => {
    const to = {
      name: "fraud-canary",
      replicas: 1,
      container: "server",
      image: "fraud:new",
      digest: "sha256:ab",
    };
    const made = canaryOf(deployment("fraud", 4), to);
    expect(isCanary(made)).toBe(true);
    expect(isCanary(deployment("fraud", 4))).toBe(false);
    expect(made).toMatchObject({
      metadata: { name: "fraud-canary", labels: { team: "risk", "evenhand.dev/track": "canary" } },
      spec: {
        selector: { matchLabels: { app: "fraud", "evenhand.dev/track": "canary" } },
        template: {
          metadata: {
            labels: { app: "fraud", "evenhand.dev/track": "canary" },
            annotations: { scrape: "yes", "evenhand.dev/digest": "sha256:ab" },
          },
          spec: {
            containers: [{ image: "fraud:new", ports: [{ containerPort: 8080 }] }, { image: "envoy:1" }],
          },
        },
      },
    });
  });
});

describe("traffic that a cluster divides", () => {
  let cluster: PlayedCluster;
  let folder: string;
  beforeEach(async () => {
    cluster = await playCluster();
    folder = mkdtempSync(path.join(tmpdir(), "evenhand-cluster-"));
    writeFileSync(path.join(folder, "config"), cluster.kubeconfig);
  });
  afterEach(async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true });
  });

  const clock = {
    now: () => Date.now(),
    sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  };
  const access = { clock, env: {}, timeoutMs: 5_000 };
  const silent = async () => {};
  const wanted = (name: string): Wanted => ({
    ...{ environment: "production", model: "fraud", digest: modelDigest(name), version: null },
    ...{ commit: "c".repeat(40), evidence: null },
  });
  const [one, two] = [wanted("one"), wanted("two")];
  const kubeconfig = () => path.join(folder, "config");

  it("goes to a second Deployment while the first is not touched, and then to the first alone", async () => {
    cluster.resources.set("deployments/fraud", { ...deployment("fraud", 4) });
    const target = makeKubernetesTarget(
      { name: "fraud", container: "server", image: "fraud:{digest12}", kubeconfig: kubeconfig() },
      access,
    );
    await target.apply(one, null, silent);
    const before = (await target.readBack())!;
    cluster.writes.length = 0;
    expect(await target.split!(20, two, before, silent)).toEqual({ percent: 20 });
    expect(await target.split!(50, two, before, silent)).toEqual({ percent: 50 });
    expect(cluster.writes).toEqual(["PATCH deployments/fraud-canary", "PATCH deployments/fraud-canary"]);
    expect(await target.readBack()).toEqual({
      digest: null,
      version: `${before.version}, and pods of fraud-canary serve ${two.digest}`,
    });
    await target.restore({ ...one, ...before }, two, silent);
    expect(cluster.writes.at(-1)).toBe("DELETE deployments/fraud-canary");
    expect(await target.readBack()).toEqual(before);
    await target.split!(50, two, before, silent);
    await target.apply(two, before, silent);
    expect(cluster.writes.slice(-2)).toEqual(["PATCH deployments/fraud", "DELETE deployments/fraud-canary"]);
    expect(await target.readBack()).toMatchObject({ digest: two.digest });
  });

  it("is never given to a Deployment of somebody else, nor taken from one", async () => {
    cluster.resources.set("deployments/fraud", { ...deployment("fraud", 4) });
    cluster.resources.set("deployments/fraud-canary", { ...deployment("fraud-canary", 1) });
    const target = makeKubernetesTarget(
      { name: "fraud", container: "server", kubeconfig: kubeconfig() },
      access,
    );
    await expect(target.split!(20, two, null, silent)).rejects.toThrow(
      /fraud-canary is there already and is not/,
    );
    await target.apply(two, null, silent);
    expect(cluster.writes).toEqual(["PATCH deployments/fraud"]);
  });

  it("cannot be divided by a StatefulSet", () => {
    const target = makeKubernetesTarget(
      { kind: "StatefulSet", name: "fraud", kubeconfig: kubeconfig() },
      access,
    );
    expect(target.split).toBe(undefined);
  });

  it("is written as KServe's share of traffic", async () => {
    const predictor = { model: { storageUri: "s3://models/by-hand" } };
    cluster.resources.set("inferenceservices/fraud", {
      metadata: { name: "fraud" },
      spec: { predictor },
      status: {},
    });
    const target = makeKserveTarget(
      { service: "fraud", "storage-uri": "s3://models/{digest12}", kubeconfig: kubeconfig() },
      access,
    );
    const shareOf = () =>
      (
        cluster.resources.get("inferenceservices/fraud")!["spec"] as {
          predictor: { canaryTrafficPercent?: number };
        }
      ).predictor.canaryTrafficPercent;
    await target.start!(two, null, silent);
    expect(shareOf()).toBe(0);
    expect(await target.split!(12.5, two, null, silent)).toEqual({ percent: 13 });
    expect(shareOf()).toBe(13);
    const said = (await target.readBack())!;
    expect(said.version).toMatch(/13 % of traffic goes to sha256:/);
  });
});
