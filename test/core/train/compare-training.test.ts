import { describe, expect, test } from "vitest";
import { type RunRecord, runRecordSchema } from "../../../src/core/record/run.ts";
import { trainingSchema } from "../../../src/core/record/training.ts";
import { compareTraining, costsOf } from "../../../src/core/train/compare-training.ts";
import { trainingOf } from "../../../src/core/train/training-facts.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const run: RunRecord = {
  schema: "evenhand/run/v1",
  id: digest("0"),
  model: "fraud",
  leg: "default",
  tool: { name: "evenhand", version: "0.1.0" },
  createdAt: "2026-11-23T14:05:00.000Z",
  run: null,
  commit: null,
  command: "python train.py",
  params: { lr: 0.1, "net.depth": 3, name: "plain" },
  inputs: [
    { path: "data/train.csv", digest: digest("a"), bytes: 412_700 },
    { path: "src/prepare.py", digest: digest("b"), bytes: 900 },
  ],
  environment: { os: "linux", arch: "x64", cpus: 2, node: "v24", lockFiles: [] },
  durationSeconds: 41,
  outputs: {},
  modelFile: null,
  predictions: null,
  metrics: {},
  exitCode: 0,
  seed: 0,
  notes: [],
};
const base = trainingOf(run);

describe("how two models were made", () => {
  test("is the same when nothing changed, whatever it took", () => {
    expect(runRecordSchema.safeParse(run).error).toBeUndefined();
    expect(compareTraining(trainingOf({ ...run, durationSeconds: 9 }), base)).toEqual([]);
  });

  test("differs by parameters, files, packages, command, seed and machine, in that order", () => {
    const other = trainingOf({
      ...run,
      command: ["python", "train.py"],
      params: { lr: 0.2, "net.depth": 3, warm: true },
      inputs: [{ path: "data/train.csv", digest: digest("c"), bytes: 248_900 }],
      environment: {
        ...run.environment,
        cpus: 8,
        lockFiles: [{ path: "uv.lock", digest: digest("d"), bytes: 10 }],
      },
      seed: 7,
    });
    const told = compareTraining(other, base).map(
      ({ kind, name, baseline, candidate }) => `${kind} ${name}: ${baseline} → ${candidate}`,
    );
    expect(told.map((line) => line.replace(/[0-9a-f]{12}/g, "<digest>"))).toEqual([
      "param lr: 0.1 → 0.2",
      "param name: plain → null",
      "param warm: null → true",
      "input data/train.csv: 412.7 kB → 248.9 kB",
      "input src/prepare.py: 900 B → null",
      "dependency uv.lock: null → 10 B",
      "command command: <digest> → <digest>",
      "seed seed: 0 → 7",
      "machine machine: linux x64, 2 processors → linux x64, 8 processors",
    ]);
  });

  test("tells a number from a text that looks like it", () => {
    const other = trainingOf({ ...run, params: { ...run.params, lr: "0.1" } });
    expect(compareTraining(other, base)).toEqual([
      { kind: "param", name: "lr", baseline: "0.1", candidate: "0.1" },
    ]);
  });

  test("says nothing of what one side leaves out when a list was cut", () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, k) => [`p${k}`, k]));
    const cut = trainingOf({ ...run, params: { ...many, lr: 0.2 } });
    expect(trainingSchema.safeParse(cut).error).toBeUndefined();
    expect(cut.complete).toBe(false);
    expect(compareTraining(cut, base).filter(({ kind }) => kind === "param")).toEqual([]);
  });

  test("keeps long texts apart that begin alike", () => {
    const long = (end: string) => trainingOf({ ...run, params: { prompt: `${"x".repeat(1_000)}${end}` } });
    expect(trainingSchema.safeParse(long("a")).error).toBeUndefined();
    expect(compareTraining(long("a"), long("b"))).toHaveLength(1);
    expect(compareTraining(long("a"), long("a"))).toEqual([]);
  });

  test("costs what was measured, beside the base where that is known", () => {
    const model = { path: "m.onnx", digest: digest("e"), bytes: 63_500, format: "onnx", note: "" };
    const candidate = trainingOf({ ...run, modelFile: model, durationSeconds: 26 });
    expect(costsOf(candidate, base)).toEqual([
      { name: "model file", unit: "bytes", baseline: null, candidate: 63_500 },
      { name: "training time", unit: "seconds", baseline: 41, candidate: 26 },
    ]);
    expect(costsOf(candidate, null)[1]!.baseline).toBeNull();
  });
});
