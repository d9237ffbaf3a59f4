import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/core/digest.ts";
import { childEnvironment } from "../../../src/core/train/child-environment.ts";
import { flatten } from "../../../src/core/train/dotted.ts";
import { explainEnd } from "../../../src/core/train/explain-end.ts";
import { folderDigest } from "../../../src/core/train/folder-digest.ts";
import {
  commandType,
  durationType,
  outputsType,
  patternsType,
  spellDuration,
} from "../../../src/core/train/input-types.ts";
import { judgeOutputs } from "../../../src/core/train/judge-outputs.ts";

describe("a folder's digest", () => {
  it("is what find, sha256sum and sort make of it", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-folder-"));
    const files = { "b.txt": "two", "a b.txt": "one", "é.txt": "three", "Z.txt": "", "same.txt": "two" };
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
    const script =
      "find . -type f -printf '%P\\0' | xargs -0 sha256sum | LC_ALL=C sort | sha256sum | cut -d' ' -f1";
    const expected = execFileSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" }).trim();
    const digests = Object.entries(files).map(([name, content]) => ({ path: name, digest: sha256(content) }));
    expect(folderDigest(digests)).toBe(`sha256:${expected}`);
  });

  it("does not depend on the order in which files were found", () => {
    const file = fc.record({ path: fc.string({ minLength: 1 }), digest: fc.string().map(sha256) });
    fc.assert(
      fc.property(fc.array(file), (files) => {
        expect(folderDigest(files.toReversed())).toBe(folderDigest(files));
      }),
    );
  });

  it("changes with a file's name and with its content", () => {
    const of = (name: string, content: string) => folderDigest([{ path: name, digest: sha256(content) }]);
    expect(new Set([of("a", "1"), of("b", "1"), of("a", "2")]).size).toBe(3);
  });
});

describe("declared outputs", () => {
  const declared = [{ name: "model", path: "out/model.onnx" }];
  const judge = (
    state: Parameters<typeof judgeOutputs>[1] extends ReadonlyMap<string, infer S> ? S : never,
  ) => judgeOutputs(declared, new Map([["model", state]]), 1_700_000_000_500);

  it.each([
    ["are fine when written after the start", 1_700_000_000_501],
    ["are fine when written at the very start", 1_700_000_000_500],
    ["are fine within the same second where times have whole seconds only", 1_700_000_000_000],
  ])("%s", (_, changedAt) => {
    expect(judge({ state: "present", changedAt })).toEqual([]);
  });

  it.each([
    [{ state: "missing" }, "output model: out/model.onnx was not written"],
    [{ state: "empty-folder" }, "output model: out/model.onnx is an empty folder"],
    [
      { state: "not-plain", at: "weights" },
      "output model: out/model.onnx has a symbolic link or a special file at weights: a digest covers plain files only",
    ],
    [
      { state: "present", changedAt: 1_700_000_000_499 },
      "output model: out/model.onnx is older than this run (by 1 ms): the command did not write it",
    ],
    [
      { state: "present", changedAt: 1_699_999_999_000 },
      "output model: out/model.onnx is older than this run (by 1.5 s): the command did not write it",
    ],
    [
      { state: "present", changedAt: 1_699_500_000_000 },
      "output model: out/model.onnx is older than this run (by 6 days): the command did not write it",
    ],
  ] as const)("are refused: %j", (state, sentence) => {
    expect(judge(state)).toEqual([sentence]);
  });

  it("that nobody looked at count as missing", () => {
    expect(judgeOutputs(declared, new Map(), 0)).toEqual(["output model: out/model.onnx was not written"]);
  });
});

describe("a command's environment", () => {
  const job = {
    seed: 0,
    paramsFile: "/j/p",
    outputFolder: "/j/o",
    metricsFile: "/j/m",
    checkpointFolder: "/j/c",
  };

  it("is the step's, without this action's inputs, the action's services and the runner's files", () => {
    const step = {
      PATH: "/bin",
      AWS_REGION: "eu",
      GITHUB_SHA: "abc",
      GITHUB_STEP_SUMMARY: "/s",
      "INPUT_GITHUB-TOKEN": "secret",
      INPUT_COMMAND: "x",
      ACTIONS_RUNTIME_TOKEN: "secret",
      ACTIONS_RESULTS_URL: "u",
      ACTIONS_CACHE_URL: "u",
      GITHUB_OUTPUT: "/o",
      GITHUB_ENV: "/e",
      GITHUB_PATH: "/p",
      GITHUB_STATE: "/t",
      STATE_x: "y",
      EVENHAND_SEED: "9",
      UNSET: undefined,
    };
    expect(childEnvironment(step, job)).toEqual({
      PATH: "/bin",
      AWS_REGION: "eu",
      GITHUB_SHA: "abc",
      GITHUB_STEP_SUMMARY: "/s",
      EVENHAND_SEED: "0",
      EVENHAND_PARAMS: "/j/p",
      EVENHAND_OUTPUT: "/j/o",
      EVENHAND_METRICS: "/j/m",
      EVENHAND_CHECKPOINTS: "/j/c",
    });
  });
});

describe("how a command ended", () => {
  const end = { exitCode: null, signal: null, leftBehind: 0, reason: "", durationSeconds: 1, tail: [] };
  it.each([
    [{ how: "exited", exitCode: 0 }, null],
    [{ how: "exited", exitCode: 1 }, "the command ended with exit code 1"],
    [{ how: "exited", exitCode: 127 }, "the command ended with exit code 127: bash did not find a program"],
    [
      { how: "exited", exitCode: 137 },
      "the command ended with exit code 137: it was killed, which often means that memory ran out",
    ],
    [
      { how: "exited", signal: "SIGKILL" },
      "the command was ended by SIGKILL: it was killed, which often means that memory ran out",
    ],
    [{ how: "exited", signal: "SIGSEGV" }, "the command was ended by SIGSEGV"],
    [{ how: "timeout", exitCode: 0 }, "the command was ended after its timeout of 1h30m"],
    [{ how: "stopped" }, "the command was ended because this step was told to stop"],
    [{ how: "not-started", reason: "spawn x ENOENT" }, "the command could not be started: spawn x ENOENT"],
  ] as const)("%j is said as %j", (facts, sentence) => {
    expect(explainEnd({ ...end, ...facts }, 5400)).toBe(sentence);
  });
});

describe("inputs of train", () => {
  it.each([
    ["python train.py", "python train.py"],
    ['["python", "train.py", "--name=a b"]', ["python", "train.py", "--name=a b"]],
    ["[ -f x ] && python train.py", "[ -f x ] && python train.py"],
    ["[]", "[]"],
    ['["python", 3]', '["python", 3]'],
  ])("the command %j is %j", (given, value) => {
    expect(commandType.read(given)).toEqual({ value });
  });

  it("a command that no record could hold is refused before it runs", () => {
    expect(commandType.read("x".repeat(20_001))).toEqual({ refused: "it is longer than 20000 characters" });
    expect(commandType.read(JSON.stringify(Array(1001).fill("x")))).toEqual({
      refused: "it has more than 1000 arguments",
    });
  });

  it.each([
    ["6h", 21_600],
    ["90m", 5400],
    ["1h30m", 5400],
    ["45s", 45],
    ["2d", 172_800],
  ])("the duration %s is %i s", (given, value) => {
    expect(durationType.read(given)).toEqual({ value });
  });

  it.each(["90", "0m", "-1h", "1.5h", "1w", "h", "21d", "99999999999d"])(
    "the duration %s is refused",
    (given) => {
      expect(durationType.read(given)).toHaveProperty("refused");
    },
  );

  it("a duration is spelled as it would be written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 * 86_400 }), (seconds) => {
        expect(durationType.read(spellDuration(seconds))).toEqual({ value: seconds });
      }),
    );
  });

  it("outputs are names with paths, spaces around the sign allowed", () => {
    expect(outputsType.read("model = out/m.onnx\n\npredictions=$EVENHAND_OUTPUT/p=1.csv")).toEqual({
      value: [
        { name: "model", path: "out/m.onnx" },
        { name: "predictions", path: "$EVENHAND_OUTPUT/p=1.csv" },
      ],
    });
  });

  it.each([
    ["out/m.onnx", "the line out/m.onnx is not `name=path`"],
    ["model=", "the line model= is not `name=path`"],
    ["model=a\nmodel=b", "model is declared twice"],
    [`model=${"x".repeat(4097)}`, "the path of model is longer than 4096 characters"],
    [Array.from({ length: 101 }, (_, index) => `o${index}=x`).join("\n"), "there are more than 100"],
  ])("outputs %j are refused", (given, refused) => {
    expect(outputsType.read(given)).toEqual({ refused });
  });

  it("patterns keep their commas", () => {
    expect(patternsType.read(" src/**/*.{py,yaml}\n params.yaml ")).toEqual({
      value: ["src/**/*.{py,yaml}", "params.yaml"],
    });
  });
});

describe("parameters by dotted name", () => {
  it("are the leaves of maps and lists", () => {
    const leaves = flatten({ lr: 0.1, net: { layers: [64, 8], on: true, name: "x", none: null }, empty: {} });
    expect(Object.fromEntries(leaves)).toEqual({
      lr: 0.1,
      "net.layers.0": 64,
      "net.layers.1": 8,
      "net.on": true,
      "net.name": "x",
      "net.none": null,
    });
  });

  it("write infinity as text, cut long text, and go no deeper than 32 levels", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level++) deep = { x: deep };
    const leaves = flatten({ inf: Number.POSITIVE_INFINITY, long: "x".repeat(5000), deep });
    expect([...leaves.keys()]).toEqual(["inf", "long"]);
    expect(leaves.get("inf")).toBe("Infinity");
    expect(leaves.get("long")).toHaveLength(2000);
  });
});
