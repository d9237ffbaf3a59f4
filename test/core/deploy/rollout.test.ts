import { describe, expect, it } from "vitest";
import {
  inferenceUrl,
  judgeDeployment,
  judgeInference,
  judgeStatefulSet,
} from "../../../src/core/deploy/rollout.ts";

const deployment = (status: object, spec: object = {}) => ({
  metadata: { generation: 4 },
  spec: { replicas: 3, ...spec },
  status: { observedGeneration: 4, replicas: 3, updatedReplicas: 3, availableReplicas: 3, ...status },
});

describe("a Deployment is rolled out by kubectl's rule", () => {
  it.each([
    ["all pods new and available", deployment({}), "done", undefined],
    [
      "the controller has not looked yet",
      deployment({ observedGeneration: 3 }),
      "waiting",
      "the change was not seen yet",
    ],
    ["new pods are missing", deployment({ updatedReplicas: 1 }), "waiting", "1 of 3 new pods were made"],
    ["old pods remain", deployment({ replicas: 4 }), "waiting", "1 old pods are still there"],
    [
      "new pods are not available",
      deployment({ availableReplicas: 2 }),
      "waiting",
      "2 of 3 new pods are available",
    ],
    [
      "it has no status yet",
      { metadata: { generation: 1 }, spec: {} },
      "waiting",
      "the change was not seen yet",
    ],
    [
      "one replica, which is what no number means",
      { ...deployment({ replicas: 1, updatedReplicas: 1, availableReplicas: 1 }), spec: {} },
      "done",
      undefined,
    ],
    ["it is paused", deployment({}, { paused: true }), "failed", "it is paused: resume it"],
    [
      "it is scaled to nothing",
      deployment({}, { replicas: 0 }),
      "failed",
      "it is scaled to 0 replicas, so that nothing can serve",
    ],
    [
      "its deadline is over",
      deployment({
        updatedReplicas: 1,
        conditions: [
          { type: "Progressing", status: "False", reason: "ProgressDeadlineExceeded", message: "timed out" },
        ],
      }),
      "failed",
      "it made no progress within its deadline: timed out",
    ],
    [
      "the deadline of an older change is over",
      deployment({
        observedGeneration: 3,
        conditions: [{ type: "Progressing", status: "False", reason: "ProgressDeadlineExceeded" }],
      }),
      "waiting",
      "the change was not seen yet",
    ],
  ])("%s", (_name, resource, state, text) => {
    expect(judgeDeployment(resource)).toEqual({ state, ...(text === undefined ? {} : { text }) });
  });
});

const stateful = (status: object, spec: object = {}) => ({
  metadata: { generation: 2 },
  spec: { replicas: 2, updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0 } }, ...spec },
  status: { observedGeneration: 2, readyReplicas: 2, currentRevision: "b", updateRevision: "b", ...status },
});

describe("a StatefulSet is rolled out by kubectl's rule", () => {
  it.each([
    ["one revision, all ready", stateful({}), "done"],
    ["two revisions", stateful({ currentRevision: "a", updatedReplicas: 1 }), "waiting"],
    ["a pod is not ready", stateful({ readyReplicas: 1 }), "waiting"],
    ["not seen yet", stateful({ observedGeneration: 1 }), "waiting"],
    ["updated only when pods are deleted", stateful({}, { updateStrategy: { type: "OnDelete" } }), "failed"],
    ["a partition", stateful({}, { updateStrategy: { rollingUpdate: { partition: 1 } } }), "failed"],
    ["scaled to nothing", stateful({}, { replicas: 0 }), "failed"],
  ])("%s", (_name, resource, state) => {
    expect(judgeStatefulSet(resource).state).toBe(state);
  });
});

const inference = (status: object) => ({
  metadata: { generation: 2 },
  status: { observedGeneration: 2, ...status },
});
const ready = (status: string, message?: string) => ({ conditions: [{ type: "Ready", status, message }] });

describe("an InferenceService is ready by its condition", () => {
  it.each([
    ["Ready", inference(ready("True")), { state: "done" }],
    [
      "Ready for the generation before",
      inference({ ...ready("True"), observedGeneration: 1 }),
      { state: "waiting", text: "the change was not seen yet" },
    ],
    [
      "not ready",
      inference(ready("False", "Revision fails")),
      { state: "waiting", text: "it is not ready: Revision fails" },
    ],
    ["silent", inference({}), { state: "waiting", text: "it says nothing of Ready" }],
    [
      "blocked by a model that does not load, though the old one is Ready",
      inference({
        ...ready("True"),
        modelStatus: {
          transitionStatus: "BlockedByFailedLoad",
          lastFailureInfo: { message: "no such object" },
        },
      }),
      { state: "failed", text: "the model was not loaded (BlockedByFailedLoad): no such object" },
    ],
  ])("%s", (_name, resource, progress) => {
    expect(judgeInference(resource)).toEqual(progress);
  });

  it("has an address once it says so", () => {
    expect(inferenceUrl(inference({}))).toBeNull();
    expect(inferenceUrl(inference({ url: "http://x" }))).toBe("http://x");
  });
});
