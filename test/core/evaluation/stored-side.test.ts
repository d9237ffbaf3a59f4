import { describe, expect, it } from "vitest";
import type { Scalar } from "../../../src/core/compare/scalar.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { hardwareOf } from "../../../src/core/evaluation/run-scalars.ts";
import type { Side } from "../../../src/core/evaluation/side.ts";
import {
  judgeText,
  scalarsOfRecord,
  surroundingsOfRecord,
} from "../../../src/core/evaluation/stored-side.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { policyOf } from "../gate/stats-builder.ts";
import { record } from "../report/records.ts";

const runs = { kind: "seeds" as const, names: ["1", "2", "3"], values: [1, 2, 3] };
const scalars = new Map<string, Scalar>([
  ["a.acc", { value: 0.5, stderr: 0.01, direction: "lower" }],
  ["b.acc", { value: 2, runs }],
  ["latency_ms", { value: 12 }],
]);
const side = (more: Partial<Side> = {}): Side => ({ scored: null, scalars, ...more });

function kept() {
  const { stats } = measure({ candidate: side(), baseline: null }, null, undefined);
  return record({ ...judge(stats, policyOf({})), task: "scalars" });
}

describe("single numbers of a stored record", () => {
  it("come back with their noise and direction, guardrails among them", () => {
    const back = scalarsOfRecord(kept(), true);
    expect(back.get("a.acc")).toEqual({ value: 0.5, stderr: 0.01, direction: "lower" });
    expect(back.get("b.acc")).toEqual({ value: 2, runs, direction: "higher" });
    expect(back.get("latency_ms")).toEqual({ value: 12, direction: "lower" });
  });

  it("are compared by their noise the next time", () => {
    const baseline = side({ scalars: scalarsOfRecord(kept(), true) });
    const { stats } = measure({ candidate: side(), baseline }, null, undefined);
    expect(stats.map(({ name, method, delta }) => [name, method, delta])).toEqual([
      ["a.acc", "stderr", 0],
      ["b.acc", "welch", 0],
      ["latency_ms", "point", 0],
    ]);
  });

  it("leave out what came from rows when rows are compared", () => {
    const mixed = record({ metrics: [{ ...kept().metrics[0]!, name: "accuracy", method: "tango" }] });
    expect([...scalarsOfRecord(mixed, true).keys()]).toEqual(["accuracy"]);
    expect([...scalarsOfRecord(mixed, false).keys()]).toEqual([]);
  });
});

describe("who scored the answers", () => {
  const prompt = `sha256:${"a".repeat(64)}`;
  const scored = new Map<string, Scalar>([
    ["score_help", { value: 4.1, stderr: 0.1 }],
    ["win_rate", { value: 0.5, stderr: 0.1 }],
    ["exact", { value: 0.5, stderr: 0.1 }],
  ]);
  const by = (judge: string | null): Side => ({
    scored: null,
    scalars: scored,
    surroundings: { hardware: null, judge },
  });
  const statuses = (candidate: Side, baseline: Side) =>
    measure({ candidate, baseline }, null, undefined, {
      slices: [],
      fairness: [],
      judged: ["win_rate"],
    }).stats.map(({ status }) => status);

  it("must be the same for what was scored, and does not matter for the rest", () => {
    expect(statuses(by("A"), by("A"))).toEqual(["ok", "ok", "ok"]);
    expect(statuses(by("A"), by("B"))).toEqual(["not_comparable", "not_comparable", "ok"]);
    expect(statuses(by(null), by("B"))).toEqual(["not_comparable", "not_comparable", "ok"]);
    expect(statuses(by("A"), by(null))).toEqual(["not_comparable", "not_comparable", "ok"]);
  });

  it("is not known of a baseline from a file, which is taken at its word", () => {
    expect(statuses(by("A"), { scored: null, scalars: scored })).toEqual(["ok", "ok", "ok"]);
  });

  it("is read from the receipt, model and prompt", () => {
    const made = record({
      receipt: { evalSet: null, metrics: prompt, hardware: "x", judge: { model: "m-1", prompt } },
    });
    expect(surroundingsOfRecord(made)).toEqual({ hardware: "x", judge: "m-1 with the prompt aaaaaaaaaaaa" });
    expect(judgeText({ model: "m-1", prompt: null })).toBe("m-1");
    expect(surroundingsOfRecord(record({}))).toEqual({ hardware: null, judge: null });
  });
});

it("hardware is system, processor and their number, not the kernel's release", () => {
  const machine = { os: "Linux 6.8.0-1", arch: "x64", cpus: 4, node: "v24", lockFiles: [] };
  expect(hardwareOf(machine)).toBe("Linux x64, 4 CPUs");
  expect(hardwareOf({ ...machine, cpu: "Some 7763" })).toBe("Linux x64, 4 CPUs, Some 7763");
});
