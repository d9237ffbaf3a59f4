import { expect, it } from "vitest";
import { describeIndexedJob } from "../../src/engines/kubernetes/batch/describe.ts";
import { partVariables } from "../../src/engines/kubernetes/batch/pack.ts";
import { describeJob, type Parts, passThrough } from "../../src/engines/kubernetes/describe.ts";
import { readKubernetesOptions } from "../../src/engines/kubernetes/options.ts";
import { readPod } from "../../src/engines/kubernetes/pods.ts";
import { outcomeOf } from "../../src/engines/kubernetes/poll.ts";
import { makeJobScene } from "./remote/scene.ts";

function partsOf(options: string): Parts {
  const { job } = makeJobScene("python train.py");
  const cargo = { ...job.cargo, name: "evenhand-0123456789ab-1" };
  const environment = { EVENHAND_SEED: "7", PRICE: "$(x)" };
  return {
    job,
    cargo,
    options: readKubernetesOptions(options),
    environment,
    args: ["t", cargo.name, "60"],
    lease: "2026-01-01T00:03:00.000Z",
  };
}

it("a job is described as the cluster will have it", async () => {
  const options =
    "{image: 'python:3.12', resources: {limits: {nvidia.com/gpu: 1}}, secrets: [keys], service-account: trainer, node-selector: {pool: gpu}}";
  const text = `${JSON.stringify(describeJob(partsOf(options)), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("__outputs__/kubernetes-job.json");
});

it("a batch is described as one Job with an index for each run, of which none can end the others", async () => {
  const extent = { count: 5, parallel: 2 };
  const text = `${JSON.stringify(describeIndexedJob(partsOf("{image: any}"), extent), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("__outputs__/kubernetes-indexed-job.json");
});

it("more at once than there are runs is as many as there are", () => {
  const { spec } = describeIndexedJob(partsOf("{image: any}"), { count: 2, parallel: 8 });
  expect(spec).toMatchObject({ completions: 2, parallelism: 2, activeDeadlineSeconds: 360 });
});

it("variables that all runs of a batch have alike go to the Job, the others with each run", () => {
  const environments: Record<string, string>[] = [
    { A: "1", EVENHAND_SEED: "7" },
    { A: "1", EVENHAND_SEED: "8", EVENHAND_TRIAL: "0" },
  ];
  expect(partVariables(environments)).toEqual({
    shared: { A: "1" },
    own: [{ EVENHAND_SEED: "7" }, { EVENHAND_SEED: "8", EVENHAND_TRIAL: "0" }],
  });
});

it("a Kubeflow job keeps what it has, and gets our marks on every pod", async () => {
  const replica = (container: object) => ({ replicas: 1, template: { spec: { containers: [container] } } });
  const manifest = {
    apiVersion: "kubeflow.org/v1",
    kind: "PyTorchJob",
    metadata: { name: "mine", namespace: "lab" },
    spec: {
      pytorchReplicaSpecs: {
        Master: replica({ name: "pytorch", image: "a" }),
        Worker: replica({ name: "pytorch", image: "a", command: ["torchrun", "train.py"] }),
      },
    },
  };
  const text = `${JSON.stringify(passThrough(manifest, partsOf("{manifest: job.yml}")), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("__outputs__/kubernetes-pytorchjob.json");
});

it("the end of a job is read from the conditions that each kind has", () => {
  const of = (type: string, status = "True") =>
    outcomeOf({
      apiVersion: "v1",
      kind: "X",
      metadata: { name: "x" },
      status: { conditions: [{ type, status, reason: "R", message: "m" }] },
    });
  expect(of("Complete")).toEqual({ done: true, message: "" });
  expect(of("Succeeded")?.done).toBe(true);
  expect(of("Failed")).toEqual({ done: false, message: "R: m" });
  expect(of("Failed", "False")).toBeNull();
  expect(of("Running")).toBeNull();
});

it("a pod that waits says for what, and whether there is hope", () => {
  const pod = (status: object) =>
    readPod({
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: "p" },
      spec: { containers: [{ name: "c" }] },
      status,
    });
  const waiting = (reason: string) => ({
    phase: "Pending",
    containerStatuses: [{ name: "c", state: { waiting: { reason } } }],
  });
  expect(pod(waiting("ContainerCreating"))).toMatchObject({ started: false, hopeless: false });
  expect(pod(waiting("InvalidImageName"))).toMatchObject({ waitsFor: "InvalidImageName", hopeless: true });
  const unscheduled = [{ type: "PodScheduled", status: "False", message: "0/3 nodes have a GPU" }];
  expect(pod({ phase: "Pending", conditions: unscheduled }).waitsFor).toBe("0/3 nodes have a GPU");
});
