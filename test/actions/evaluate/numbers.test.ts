import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evaluate } from "../../../src/actions/evaluate/evaluate.ts";
import { parseEvaluateInputs } from "../../../src/actions/evaluate/inputs.ts";
import { runExplain } from "../../../src/cli/explain.ts";
import { sha256 } from "../../../src/core/digest.ts";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import { historyEntryOf } from "../../../src/core/record/history.ts";
import { sealEvaluation } from "../../../src/core/record/seal.ts";
import { sealRun, type UnsealedRun } from "../../../src/core/train/run-record.ts";
import { makeRecordFolder } from "../../../src/host/record-folder.ts";
import { makeTerminalHost } from "../../../src/host/terminal.ts";
import { placeOf, wire } from "../../../src/wiring.ts";
import { exampleRun } from "../../core/train/run-example.ts";
import { userErrorOf } from "../../formats/user-error.ts";

let folder: string;
const silent = () => makeTerminalHost({ stdout: () => {}, stderr: () => {}, workspace: folder });

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "numbers-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

async function judgeHere(raw: Record<string, string>): Promise<{ record: EvaluationRecord; exit: number }> {
  const inputs = parseEvaluateInputs(raw);
  return evaluate(inputs, await wire(placeOf(silent(), {}, inputs)));
}

async function trainedHere(more: Partial<UnsealedRun>): Promise<void> {
  const run = sealRun({ ...exampleRun, model: "m", ...more });
  const files = new Map([["run.json", new TextEncoder().encode(JSON.stringify(run))]]);
  await makeRecordFolder(path.join(folder, ".evenhand")).write({ model: "m", leg: "default", files });
}

const gate = (rules: string, more = "") => `models: {m: {${more}gate: {${rules}}}}\n`;

describe("the history of a model", () => {
  const baseline = { "base.json": '{"val_accuracy": 0.9}', "out.json": '{"val_accuracy": 0.89}' };
  const inputs = parseEvaluateInputs({ "metrics-file": "out.json", baseline: "base.json", model: "m" });

  it("stands beside the result as its past, and decides nothing", async () => {
    await write(baseline);
    const { record: own } = await evaluate(inputs, await wire(placeOf(silent(), {}, inputs)));
    const sha = "a".repeat(40);
    const entry = historyEntryOf(
      sealEvaluation({ ...own, run: exampleRunOf(7), candidate: { ...own.candidate, tested: sha } }),
    )!;
    const history = { read: async () => ({ entries: [entry], unreadable: 0 }) };
    const ports = { ...(await wire(placeOf(silent(), {}, inputs))), history };
    const { record, exit } = await evaluate(inputs, ports);
    expect(record.past).toEqual([
      { sha, createdAt: own.createdAt, result: own.decision.result, values: { val_accuracy: 0.89 } },
    ]);
    expect(record.decision).toEqual(own.decision);
    expect(exit).toBe(0);
    const broken = { read: () => Promise.reject(new Error("down")) };
    expect((await evaluate(inputs, { ...ports, history: broken })).record.past).toBeUndefined();
  });
});

function exampleRunOf(id: number) {
  return { repository: "o/r", workflow: "w", id, attempt: 1, event: "push", url: "https://example.com/7" };
}

describe("files of single numbers", () => {
  it("one a run, by a pattern on both sides, are judged over the runs", async () => {
    for (const k of [1, 2, 3, 4]) {
      await write({
        [`base/seed-${k}.json`]: `{"val_accuracy": ${0.9 + k / 1000}, "latency_ms": ${4 + k}}`,
        [`out/seed-${k}.json`]: `{"val_accuracy": ${0.87 + k / 1000}, "latency_ms": ${4 + k}}`,
      });
    }
    await write({ "evenhand.yml": gate("val_accuracy: {margin: 0.01}") });
    const { record, exit } = await judgeHere({
      "metrics-file": "out/seed-*.json",
      baseline: "base/seed-*.json",
    });
    expect(exit).toBe(1);
    expect(record.metrics[0]).toMatchObject({ method: "welch", units: 4, verdict: "regressed" });
    expect(record.metrics[0]!.noise!.candidate!.runs!.names[0]).toBe("out/seed-1.json");
    expect(record.guardrails[0]).toMatchObject({ name: "latency_ms", method: "welch", gated: false });
  });

  it("that two readers claim are told apart by `format`", async () => {
    const both =
      '{"results": {"a": {"acc,none": 0.5}}, "configs": {}, "versions": {}, "log_history": [], "global_step": 1}';
    await write({ "m.json": both, "b.json": both });
    const { detail } = await userErrorOf(() => judgeHere({ "metrics-file": "m.json", baseline: "b.json" }));
    expect(detail.message).toMatch(/^m\.json is ambiguous: /);
    expect(detail.hint).toBe("set `format:` to `lm-eval` or `trainer-state`");
    const { record } = await judgeHere({ "metrics-file": "m.json", baseline: "b.json", format: "lm-eval" });
    expect(record.metrics.map(({ name }) => name)).toEqual(["a.acc"]);
  });

  it("say at a terminal why a branch or production is no baseline there", async () => {
    await write({ "m.json": '{"acc": 0.5}' });
    const where = async (baseline: string) =>
      (await judgeHere({ "metrics-file": "m.json", baseline })).record.baseline.looked[0]?.result;
    expect(await where("auto")).toBe("no `--baseline` was given");
    expect(await where("ref:main")).toMatch(/^results of other commits are found by a runner only/);
    expect(await where("production")).toMatch(/^what is deployed is known to a runner only/);
  });

  it("that match no pattern are a wrong input", async () => {
    const { detail } = await userErrorOf(() => judgeHere({ "metrics-file": "out/*.json", baseline: "none" }));
    expect(detail).toMatchObject({ code: "file-missing", message: "no file matches out/*.json" });
  });

  it("with errors of lm-evaluation-harness are judged by them, in the direction the file gives", async () => {
    const results = (acc: number) =>
      JSON.stringify({
        results: { arc: { "acc,none": acc, "acc_stderr,none": 0.004, "ppl,none": 9 } },
        configs: {},
        versions: { arc: 1 },
        higher_is_better: { arc: { acc: true, ppl: false } },
      });
    await write({
      "c.json": results(0.5),
      "b.json": results(0.56),
      "evenhand.yml": gate('"arc.acc": {margin: 0.02}'),
    });
    const { record, exit } = await judgeHere({ "metrics-file": "c.json", baseline: "b.json" });
    expect(exit).toBe(1);
    expect(
      record.metrics.map(({ name, direction, method, verdict }) => [name, direction, method, verdict]),
    ).toEqual([
      ["arc.acc", "higher", "stderr", "regressed"],
      ["arc.ppl", "lower", "point", "inconclusive"],
    ]);
  });
});

describe("a training of this job", () => {
  it("gives time and size of the model, where it wrote the file that is judged", async () => {
    const numbers = '{"val_accuracy": 0.9}';
    await write({ "m.json": numbers, "other.json": '{"val_accuracy": 0.8}' });
    const metrics = { path: "m.json", digest: sha256(numbers), bytes: numbers.length };
    await trainedHere({ outputs: { metrics }, durationSeconds: 41 });
    const { record } = await judgeHere({ model: "m", "metrics-file": "m.json", baseline: "none" });
    expect(record.guardrails.map(({ name, candidate }) => [name, candidate])).toEqual([
      ["training_seconds", 41],
      ["model_bytes", 10],
    ]);
    expect(record.candidate).toMatchObject({ bound: "run", model: { bytes: 10 } });
    expect(record.receipt.hardware).toBe("Linux x64, 2 CPUs");
    const other = await judgeHere({ model: "m", "metrics-file": "other.json", baseline: "none" });
    expect(other.record.guardrails).toEqual([]);
    expect(other.record.receipt.hardware).toBeUndefined();
  });

  it("that was repeated is judged by its runs, without any file", async () => {
    const runs = [0.9, 0.91, 0.92].map((acc, k) => ({ name: String(k), metrics: { acc, loss: 1 - acc } }));
    await trainedHere({ metrics: { acc: 0.91 }, repeats: { kind: "seeds", runs } });
    await write({ "base.json": '{"seeds": [1, 2, 3], "acc": [0.8, 0.81, 0.82], "loss": [0.2, 0.19, 0.18]}' });
    const { record } = await judgeHere({ model: "m", baseline: "base.json" });
    expect(record.metrics.map(({ name, method }) => [name, method])).toEqual([
      ["acc", "welch"],
      ["loss", "welch"],
    ]);
    expect(record.candidate.source).toBe("run.json");
    expect(record.metrics[0]!.delta).toBeCloseTo(0.1, 12);
  });

  it("that reports nothing and names no predictions leaves nothing to judge", async () => {
    await trainedHere({ metrics: {} });
    const { detail } = await userErrorOf(() => judgeHere({ model: "m", baseline: "none" }));
    expect(detail.message).toMatch(/^neither `predictions` nor `metrics-file` is given/);
  });
});

describe("evenhand explain", () => {
  const text = (...args: string[]) => runExplain(args, silent()).then((end) => end.text);

  beforeEach(async () => {
    await write({
      "c.json": '{"latency_ms": 60}',
      "b.json": '{"latency_ms": 40}',
      "evenhand.yml": gate("latency_ms: {max: 50}"),
    });
    await judgeHere({ "metrics-file": "c.json", baseline: "b.json" });
  });

  it("reads the one evaluation there is, a model's, or a file's", async () => {
    const said = await text();
    expect(said).toMatch(/^m: fail, red, exit code 1\.$/m);
    expect(said).toContain(
      "the ceiling `max` is 50.00, the value is 60.00; it is broken by 10.00: with 60 it would have held",
    );
    expect(await text("m")).toBe(said);
    expect(await text(".evenhand/m/default/evaluation.json")).toBe(said);
    expect(JSON.parse(await text("--json"))).toMatchObject({ result: "fail", exit: 1 });
    expect(await text("--output", "md")).toContain("### `latency_ms`: ✖");
  });

  it.each([
    [["n"], ".evenhand holds no evaluation of n"],
    [["x.json"], "x.json does not exist"],
    [["--records", "nowhere"], "nowhere holds no evaluation"],
  ])("%j is told with what there is", async (args, message) => {
    const { detail } = await userErrorOf(() => text(...args));
    expect(detail.message).toBe(message);
    expect(detail.hint).not.toBe("");
  });

  it("asks which of several is meant", async () => {
    await judgeHere({ "metrics-file": "c.json", baseline: "b.json", leg: "two" });
    const { detail } = await userErrorOf(() => text());
    expect(detail.message).toBe(".evenhand holds 2 evaluations: m/default, m/two");
    expect(await text("--leg", "two")).toContain("m · two: fail");
  });
});
