import { expect, it } from "vitest";
import type { RunRecord } from "../../../src/core/record/run.ts";
import { outputsDiffer, reuseRecord } from "../../../src/core/train/reuse.ts";
import { sealRun } from "../../../src/core/train/run-record.ts";

const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
const run = (id: number): RunRecord["run"] => ({
  repository: "acme/digits",
  workflow: "train",
  id,
  attempt: 1,
  event: "push",
  url: `https://github.com/acme/digits/actions/runs/${id}`,
});
const first = sealRun({
  model: "fraud",
  leg: "default",
  tool: { name: "evenhand", version: "1.0.0" },
  createdAt: "2026-01-02T00:00:00.000Z",
  run: run(1),
  commit: "a".repeat(40),
  command: "python train.py",
  params: {},
  inputs: [],
  environment: { os: "Linux 6", arch: "x64", cpus: 2, node: "v24.0.0", lockFiles: [] },
  durationSeconds: 600,
  outputs: { model: { path: "out/m", digest: digest("a"), bytes: 3 } },
  modelFile: null,
  predictions: null,
  metrics: { auc: 0.9 },
  exitCode: 0,
  seed: 0,
  skipKey: digest("b"),
  notes: [],
});
const present = (id: number, commit: string) => ({
  tool: { name: "evenhand" as const, version: "1.1.0" },
  createdAt: "2026-02-02T00:00:00.000Z",
  run: run(id),
  commit: commit.repeat(40),
});

it("keeps an earlier result under this run's name, and the name of the run that made it through any number of reuses", () => {
  const twice = reuseRecord(reuseRecord(first, present(2, "b")), present(3, "c"));
  expect(twice.run?.id).toBe(3);
  expect(twice.commit).toBe("c".repeat(40));
  expect(twice.metrics).toEqual({ auc: 0.9 });
  expect(twice.durationSeconds).toBe(600);
  expect(twice.reusedFrom).toEqual({
    id: first.id,
    commit: first.commit,
    url: first.run?.url,
    createdAt: first.createdAt,
  });
});

it.each([
  [[{ name: "model", path: "out/m" }], { model: digest("a") }, null],
  [
    [{ name: "model", path: "out/m" }],
    { model: digest("c") },
    "output model: out/m is not what was recorded",
  ],
  [[{ name: "model", path: "out/m" }], {}, "output model: out/m is not what was recorded"],
  [[{ name: "model", path: "out/n" }], { model: digest("a") }, "output model was declared with another path"],
  [[], {}, "other outputs were declared"],
])("compares outputs %j with what was recorded", (declared, found, problem) => {
  expect(outputsDiffer(declared, first.outputs, found as Record<string, string>)).toBe(problem);
});
