import { describe, expect, it } from "vitest";
import {
  allowedEnvironment,
  archiveKey,
  archivePrefix,
  codeInCommand,
  type SkipFacts,
  skipKey,
} from "../../../src/core/train/skip-key.ts";

const file = (path: string, sign: string) => ({ path, digest: `sha256:${sign.repeat(64)}`, bytes: 1 });
const facts: SkipFacts = {
  model: "fraud",
  leg: "default",
  directory: ".",
  command: "python train.py",
  inputs: [file("a.csv", "a"), file("b.csv", "b")],
  lockFiles: [],
  params: { lr: 0.1 },
  environment: { CUDA: null },
  outputs: [{ name: "model", path: "out/m" }],
  seed: 0,
  platform: "Linux x64",
};

describe("the key of a training", () => {
  it("is the same whatever the order of files, and of names in the parameters", () => {
    const other = { ...facts, inputs: facts.inputs.toReversed(), params: { lr: 0.1 } };
    expect(skipKey(other)).toBe(skipKey(facts));
  });

  it.each([
    ["model", { model: "spam" }],
    ["leg", { leg: "gpu" }],
    ["working directory", { directory: "models" }],
    ["command", { command: ["python", "train.py"] }],
    ["content of an input", { inputs: [file("a.csv", "a"), file("b.csv", "c")] }],
    ["name of an input", { inputs: [file("a.csv", "a"), file("c.csv", "b")] }],
    ["inputs' number", { inputs: [file("a.csv", "a")] }],
    ["lock file", { lockFiles: [file("uv.lock", "a")] }],
    ["parameter", { params: { lr: 0.2 } }],
    ["variable", { environment: { CUDA: "12" } }],
    ["empty variable", { environment: { CUDA: "" } }],
    ["output", { outputs: [{ name: "model", path: "out/n" }] }],
    ["seed", { seed: 1 }],
    ["platform", { platform: "Darwin arm64" }],
    ["anything else that decides", { more: { seeds: 5 } }],
  ])("changes with the %s", (_, change) => {
    expect(skipKey({ ...facts, ...change })).not.toBe(skipKey(facts));
  });

  it("begins a cache key that the service accepts, for the longest name of a model", () => {
    const key = archiveKey(archivePrefix("checkpoints", "m".repeat(60), skipKey(facts)), "text");
    expect(key.length).toBeLessThan(512);
    expect(key).toMatch(/^[a-z0-9.-]+$/);
  });
});

describe("the code that a command names", () => {
  it.each([
    ["python train.py --lr 0.1 > metrics.json", ["train.py"]],
    [
      "./run.sh && Rscript 'fit.R'; python -m pkg --config=conf/a.yaml 2>>log.json",
      ["./run.sh", "fit.R", "conf/a.yaml"],
    ],
    ["papermill train.ipynb out/done.ipynb", ["train.ipynb"]],
    [["python", "train one.py"], ["train one.py"]],
    ["python -m pkg.train", []],
  ])("of %j is %j", (command, code) => {
    expect(codeInCommand(command, [{ name: "notebook", path: "out/done.ipynb" }])).toEqual(code);
  });
});

it("tells a variable that is not set from an empty one", () => {
  expect(allowedEnvironment(["A", "B"], { A: "", C: "x" })).toEqual({ A: "", B: null });
});
