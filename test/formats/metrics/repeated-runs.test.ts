import { describe, expect, it } from "vitest";
import { metricsFormatNames } from "../../../src/core/inputs/formats.ts";
import { readScalarFiles } from "../../../src/formats/metrics/read-scalars.ts";
import { metricsFormats } from "../../../src/formats/metrics/registry.ts";
import { memorySource } from "../memory-source.ts";
import { userErrorOf } from "../user-error.ts";

const read = (...files: [name: string, text: string][]) =>
  readScalarFiles(files.map(([name, text]) => memorySource(name, text)));

describe("a file of repeated runs", () => {
  it("has a list of seeds and as many values of each metric; single numbers stay single", async () => {
    const { values } = await read([
      "m.json",
      '{"seeds": [1, 2, 3], "loss": [0.3, 0.4, 0.5], "val": {"acc": [0.9, 0.8, 0.7]}, "model_mb": 12}',
    ]);
    expect(values.get("loss")!.value).toBeCloseTo(0.4, 15);
    expect(values.get("loss")!.runs).toEqual({
      kind: "seeds",
      names: ["1", "2", "3"],
      values: [0.3, 0.4, 0.5],
    });
    expect(values.get("val.acc")!.runs!.values).toEqual([0.9, 0.8, 0.7]);
    expect(values.get("model_mb")).toEqual({ value: 12 });
    expect(values.has("seeds")).toBe(false);
  });

  it("names splits with the rows of their parts", async () => {
    const { values } = await read([
      "m.json",
      '{"splits": ["a", "b", "c"], "train_rows": 800, "test_rows": 200, "acc": [0.9, 0.8, 0.7]}',
    ]);
    expect(values.get("acc")!.runs).toMatchObject({ kind: "splits", ratio: 0.25 });
  });

  it("has no value where a run has none", async () => {
    const { values } = await read(["m.json", '{"seeds": [1, 2], "acc": [0.9, NaN]}']);
    expect(values.get("acc")).toEqual({ value: null });
  });

  it.each([
    ["too few values", '{"seeds": [1, 2, 3], "acc": [1, 2]}', 'm.json gives 2 values of "acc" for 3 seeds'],
    ["a seed twice", '{"seeds": [1, 1], "acc": [1, 2]}', "m.json names one of its seeds twice"],
    [
      "splits without sizes",
      '{"splits": [1, 2], "acc": [1, 2]}',
      "m.json has splits and does not say how large their parts are",
    ],
    [
      "both lists",
      '{"splits": [1], "seeds": [1], "acc": [1]}',
      "m.json has a list of seeds and one of splits",
    ],
    [
      "a seed that is no name",
      '{"seeds": [null], "acc": [1]}',
      "m.json has one of its seeds that is no number or short text",
    ],
  ])("with %s is refused with the fix", async (_name, text, message) => {
    const { detail } = await userErrorOf(() => read(["m.json", text]));
    expect(detail.message).toBe(message);
    expect(detail.hint).not.toBe("");
  });
});

describe("one file a run", () => {
  it("gives one value a file, in the order of their names", async () => {
    const { values, notes } = await read(
      ["out/seed-1.json", '{"acc": 0.9, "note": "x"}'],
      ["out/seed-2.json", '{"acc": 0.8}'],
    );
    expect(values.get("acc")!.runs).toEqual({
      kind: "seeds",
      names: ["out/seed-1.json", "out/seed-2.json"],
      values: [0.9, 0.8],
    });
    expect(notes).toEqual([]);
  });

  it("that lacks a name leaves it without a value, and says where", async () => {
    const { values, notes } = await read(["1.json", '{"acc": 0.9, "f1": 1}'], ["2.json", '{"acc": 0.8}']);
    expect(values.get("f1")).toEqual({ value: null });
    expect(notes).toEqual(['"f1" has no number in "2.json", so it has no value over the runs']);
  });

  it("is not itself a file of several runs", async () => {
    const files: [string, string][] = [
      ["1.json", '{"seeds": [1, 2], "acc": [0.9, 0.8]}'],
      ["2.json", '{"acc": 0.8}'],
    ];
    expect((await userErrorOf(() => read(...files))).detail.message).toBe(
      "1.json holds several runs and is one of several files",
    );
  });
});

it("`format` of evaluate knows every reader of metrics, and no other", () => {
  expect([...metricsFormatNames]).toEqual([...metricsFormats]);
});
