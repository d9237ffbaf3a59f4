import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kubernetesVersion } from "../../scripts/cluster-programs.ts";
import { makeKubernetesEngine } from "../../src/engines/kubernetes/engine.ts";
import { makeClock } from "../../src/host/clock.ts";
import { recordIn } from "../actions/train/tuning-workspace.ts";
import { makeJobScene } from "../engines/remote/scene.ts";
import { batchContract } from "../engines/support/batch-contract.ts";
import { engineContract } from "../engines/support/engine-contract.ts";
import { makeFailingTuning, trialFile } from "../engines/support/failing-tuning.ts";
import { runExample } from "../engines/support/run-example.ts";
import { tuneElsewhere } from "../engines/support/tune-elsewhere.ts";
import { startCluster, type TestCluster } from "./support/cluster.ts";
import { startNode, type TestNode } from "./support/node.ts";

const built = path.resolve(".cache/cluster", `kubernetes-${kubernetesVersion}`, "bin");
let cluster: TestCluster;
let node: TestNode;
beforeAll(async () => {
  cluster = await startCluster(process.env["EVENHAND_CLUSTER"] ?? built);
  node = await startNode(cluster.admin, cluster.folder);
});
afterAll(async () => {
  await node?.stop();
  await cluster?.stop();
});

const make = (more: object = {}, kubeconfig = cluster.kubeconfig) => {
  const environment = { ...process.env, KUBECONFIG: kubeconfig };
  return makeKubernetesEngine(JSON.stringify({ image: "any", ...more }), { environment, clock: makeClock() });
};
const nameOf = ({ metadata }: { metadata: { name: string } }) => metadata.name;
const jobs = { apiVersion: "batch/v1", kind: "Job", namespace: "default" };

engineContract("kubernetes", () => ({
  make,
  async alive() {
    const pods = await cluster.admin.list({
      apiVersion: "v1",
      kind: "Pod",
      namespace: "default",
      labels: "",
    });
    return pods
      .filter(({ status }) => !["Succeeded", "Failed"].includes((status as { phase?: string }).phase ?? ""))
      .map(({ metadata }) => metadata.labels?.["evenhand.dev/job"] ?? "");
  },
  allow: { environment: ["ALLOWED"] },
  exitCodes: true,
}));

batchContract("kubernetes", () => ({ make: (more) => make(more) }));

describe("in a cluster", () => {
  it("the log is whole though its stream is cut again and again", async () => {
    const scene = makeJobScene("for i in $(seq 1 60); do echo line $i; sleep 0.05; done", {});
    const lines: string[] = [];
    const cutting = setInterval(() => node.cutLogs(), 700);
    const end = await make().run(scene.job, (line) => lines.push(line));
    clearInterval(cutting);
    expect(end.exitCode).toBe(0);
    expect(lines.filter((line) => line.startsWith("line"))).toEqual(
      Array.from({ length: 60 }, (_, index) => `line ${index + 1}`),
    );
  });

  it("an image that is not there is a reason, and nothing stays", async () => {
    const scene = makeJobScene("true");
    const end = await make({ image: "missing" }).run(scene.job, () => undefined);
    expect(end).toMatchObject({ how: "not-started", reason: "ImagePullBackOff no such image" });
    expect(await cluster.admin.get({ ...jobs, name: scene.job.cargo.name })).toBeNull();
  });

  it("a job whose lease is over is deleted by any later training; one that somebody waits for is not", async () => {
    const left = (name: string, until: number) => ({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: {
        name,
        labels: { "evenhand.dev/job": name },
        annotations: { "evenhand.dev/lease": new Date(Date.now() + until).toISOString() },
      },
      spec: {
        template: {
          spec: {
            restartPolicy: "Never",
            containers: [{ name: "c", image: "any", command: ["sleep", "300"] }],
          },
        },
      },
    });
    await cluster.admin.create(left("left-behind", -1000), "default");
    await cluster.admin.create(left("waited-for", 60_000), "default");
    await make().run(makeJobScene("true").job, () => undefined);
    expect(await cluster.admin.get({ ...jobs, name: "left-behind" })).toBeNull();
    expect(await cluster.admin.get({ ...jobs, name: "waited-for" })).not.toBeNull();
    await cluster.admin.delete({ ...jobs, name: "waited-for" });
  });

  it("a manifest is passed through with our marks; a container without a command runs the training", async () => {
    const scene = makeJobScene("echo $MINE $EVENHAND_SEED; echo m > model.txt", { outputs: ["model.txt"] });
    writeFileSync(
      path.join(scene.folder, "job.yml"),
      JSON.stringify({
        apiVersion: "batch/v1",
        kind: "Job",
        metadata: { generateName: "x-", labels: { team: "vision" } },
        spec: {
          backoffLimit: 0,
          template: {
            spec: {
              restartPolicy: "Never",
              containers: [{ name: "main", image: "any", env: [{ name: "MINE", value: "kept" }] }],
            },
          },
        },
      }),
    );
    const lines: string[] = [];
    const end = await make({ image: undefined, manifest: "job.yml" }).run(scene.job, (line) =>
      lines.push(line),
    );
    expect(end, lines.join("\n")).toMatchObject({ how: "exited", exitCode: 0 });
    expect(lines).toContain("kept 7");
    const made = await cluster.admin.get({ ...jobs, name: scene.job.cargo.name });
    expect(made?.metadata.labels).toMatchObject({ team: "vision", "evenhand.dev/job": scene.job.cargo.name });
  });

  it("a login without the right is refused in a sentence that names it", async () => {
    const run = make({}, cluster.limitedKubeconfig).run(makeJobScene("true").job, () => undefined);
    await expect(run).rejects.toThrow(/403 .*User "limited" cannot list resource "jobs"/);
  });

  it("the role of docs/engines.md is enough", async () => {
    const { parseAllDocuments } = await import("yaml");
    const page = readFileSync(path.resolve("docs/engines.md"), "utf8");
    const [, text = ""] = /```yaml\n(kind: Role\n[\s\S]*?)```/.exec(page) ?? [];
    const role = parseAllDocuments(text)[0]?.toJS() as { rules: object[] };
    const group = "rbac.authorization.k8s.io";
    const apiVersion = `${group}/v1`;
    await cluster.admin.create(
      { apiVersion, kind: "Role", metadata: { name: "evenhand" }, rules: role.rules },
      "default",
    );
    await cluster.admin.create(
      {
        apiVersion,
        kind: "RoleBinding",
        metadata: { name: "evenhand" },
        roleRef: { apiGroup: group, kind: "Role", name: "evenhand" },
        subjects: [{ kind: "User", name: "limited", apiGroup: group }],
      },
      "default",
    );
    const scene = makeJobScene("echo x > x.txt", { outputs: ["x.txt"], timeoutMilliseconds: 30_000 });
    expect(await make({}, cluster.limitedKubeconfig).run(scene.job, () => undefined)).toMatchObject({
      exitCode: 0,
    });
    await make({}, cluster.limitedKubeconfig).stop?.(scene.job.cargo.name);
  });

  it("a tuning is one indexed Job, two trials at once", async () => {
    const before = new Set((await cluster.admin.list({ ...jobs, labels: "" })).map(nameOf));
    const names = await tuneElsewhere("kubernetes", { image: "any" }, { KUBECONFIG: cluster.kubeconfig });
    expect(names.size).toBe(3);
    const made = (await cluster.admin.list({ ...jobs, labels: "" })).filter(
      (one) => !before.has(nameOf(one)),
    );
    expect(made).toMatchObject([
      {
        spec: { completionMode: "Indexed", completions: 3, parallelism: 2 },
        status: { succeeded: 3, completedIndexes: "0-2" },
      },
    ]);
  });

  it("the next attempt at a tuning runs the trials that failed alone, as an indexed Job of as many", async () => {
    const { workspace, start } = makeFailingTuning({ image: "any" }, { KUBECONFIG: cluster.kubeconfig });
    const stampOf = (trial: number) => readFileSync(trialFile(workspace, trial), "utf8");
    expect((await start(1).ended).code).toBe(0);
    const kept = [0, 2].map(stampOf);
    expect(JSON.parse(stampOf(1))).toMatchObject({ state: "failed" });
    const second = start(2);
    expect((await second.ended).code, second.stdout()).toBe(0);
    expect(second.stdout()).toContain("2 of 3 trials are there already");
    expect([0, 2].map(stampOf)).toEqual(kept);
    expect(JSON.parse(stampOf(1))).toMatchObject({ state: "complete", params: { lr: 1 } });
    expect(recordIn(workspace).tuning).toMatchObject({ best: 1 });
    const made = await cluster.admin.list({ ...jobs, labels: "" });
    const last = made.filter(({ metadata }) => metadata.name.endsWith("-2")).at(-1);
    expect(last).toMatchObject({ spec: { completionMode: "Indexed", completions: 1 } });
  });

  it("examples/kubernetes.yml runs as the workflow has it", async () => {
    const { code, record } = await runExample("kubernetes.yml", {}, { KUBECONFIG: cluster.kubeconfig });
    expect(code).toBe(0);
    expect(record).toMatchObject({ engine: "kubernetes", exitCode: 0 });
    expect(record?.predictions?.digest).toMatch(/^sha256:/);
  });
});
