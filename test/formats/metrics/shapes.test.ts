import { describe, expect, it } from "vitest";
import { readMetrics } from "../../../src/formats/metrics/read.ts";
import { memorySource } from "../memory-source.ts";
import { folderSource } from "./folder-source.ts";

const read = async (name: string, content: unknown) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const { format, values, directions, notes, skipped } = await readMetrics(memorySource(name, text));
  return { format, values: Object.fromEntries(values), directions, notes, skipped };
};

describe("training logs by their documented shape", () => {
  it("Lightning: the last value of each sparse column", async () => {
    const log =
      "epoch,lr-Adam,step,train_loss,val_acc\n0,0.1,9,0.7,\n0,,9,,0.61\n1,0.01,19,0.5,\n1,,19,,0.64\n";
    expect(await read("metrics.csv", log)).toMatchObject({
      format: "lightning",
      values: { "lr-Adam": 0.01, train_loss: 0.5, val_acc: 0.64 },
    });
  });

  it("Lightning: the newest version by number, not by text", async () => {
    const log = (acc: number) => `epoch,step,val_acc\n0,9,${acc}\n`;
    const folder = folderSource("lightning_logs", {
      "version_2/metrics.csv": log(0.2),
      "version_10/metrics.csv": log(0.9),
      "version_10/hparams.yaml": "lr: 0.1\n",
    });
    const { values, format } = await readMetrics(folder);
    expect([format, values.get("val_acc")]).toEqual(["lightning", 0.9]);
  });

  it("Ultralytics: blank-padded headers are trimmed, rates and time are neutral", async () => {
    const log =
      "                  epoch,      train/box_loss,    metrics/mAP50(B), lr/pg0\r\n" +
      "                      1,              1.4523,             0.51234, 0.01\r\n" +
      "                      2,              1.3011,             0.60119, 0.02\r\n";
    const { format, values, directions } = await read("results.csv", log);
    expect({ format, values }).toEqual({
      format: "ultralytics",
      values: { "train/box_loss": 1.3011, "metrics/mAP50(B)": 0.60119, "lr/pg0": 0.02 },
    });
    expect(Object.fromEntries(directions)).toEqual({
      "train/box_loss": "lower",
      "metrics/mAP50(B)": "higher",
      "lr/pg0": "neutral",
    });
  });

  it("Ultralytics: the folder of a run", async () => {
    const folder = folderSource("runs/train", {
      "args.yaml": "epochs: 1\n",
      "results.csv": "epoch,time,metrics/accuracy_top1,val/loss\n1,12.5,0.81,0.4\n",
    });
    expect((await readMetrics(folder)).values.get("metrics/accuracy_top1")).toBe(0.81);
  });

  it("a column without a value at the end keeps its last; one without any is null", async () => {
    expect((await read("log.csv", "epoch,loss,val_loss,lr\n0,0.5,0.6,\n1,nan,NA,\n")).values).toEqual({
      loss: null,
      val_loss: 0.6,
      lr: null,
    });
  });
});

describe("Hugging Face by the documented shape", () => {
  const results = {
    epoch: 3,
    eval_accuracy: 0.91,
    eval_loss: 0.3,
    eval_runtime: 12.5,
    eval_samples_per_second: 80,
  };

  it("eval_results.json: times and counts are neutral", async () => {
    const { format, values, directions } = await read("out/eval_results.json", results);
    expect({ format, values }).toEqual({ format: "hf-results", values: results });
    expect([...directions.keys()]).toEqual(["epoch", "eval_runtime", "eval_samples_per_second"]);
  });

  it("the same numbers in a file of another name are plain JSON", async () => {
    expect((await read("numbers.json", results)).format).toBe("json");
  });

  it("a folder gives all_results.json", async () => {
    const folder = folderSource("out", {
      "all_results.json": JSON.stringify({ eval_f1: 0.8, train_loss: 0.2 }),
      "eval_results.json": JSON.stringify({ eval_f1: 0.8 }),
    });
    expect([...(await readMetrics(folder)).values.keys()]).toEqual(["eval_f1", "train_loss"]);
  });

  it("trainer_state.json: the last of every name, the best apart", async () => {
    const state = {
      best_metric: 0.88,
      global_step: 200,
      log_history: [
        { epoch: 1, step: 100, loss: 0.9, learning_rate: 1e-5 },
        { epoch: 1, step: 100, eval_f1: 0.88, eval_loss: 0.5 },
        { epoch: 2, step: 200, eval_f1: 0.86, eval_loss: 0.6 },
      ],
    };
    expect(await read("trainer_state.json", state)).toMatchObject({
      format: "trainer-state",
      values: { loss: 0.9, learning_rate: 1e-5, eval_f1: 0.86, eval_loss: 0.6, best_metric: 0.88 },
    });
  });

  it("a model card that describes two models, and one dataset twice", async () => {
    const metrics = (value: number) =>
      `    metrics:\n    - {type: accuracy, value: ${value}, verified: true}\n`;
    const result = (split: string, value: number) =>
      `  - task: {type: t}\n    dataset: {name: D, type: d, split: ${split}}\n${metrics(value)}`;
    const card = `---\r\nmodel-index:\n- name: one\n  results:\n${result("dev", 0.1)}${result("test", 0.2)}- name: two\n  results:\n${result("test", 0.3)}---\n# Card\n`;
    expect(await read("README.md", card)).toMatchObject({
      format: "model-index",
      values: { "one.D.accuracy": 0.1, "one.D.test.accuracy": 0.2, "two.D.accuracy": 0.3 },
    });
  });
});

describe("evaluations by their documented shape", () => {
  it("lm-evaluation-harness before filters had names", async () => {
    const results = {
      results: {
        arc: { acc: 0.4, acc_stderr: 0.02 },
        gsm8k: { "exact_match,strict-match": 0.5, "exact_match_stderr,strict-match": "N/A" },
      },
      versions: { arc: 0 },
      config: { model: "m" },
    };
    const file = await readMetrics(memorySource("results.json", JSON.stringify(results)));
    expect([file.format, ...file.values]).toEqual([
      "lm-eval",
      ["arc.acc", 0.4],
      ["gsm8k.exact_match,strict-match", 0.5],
    ]);
    expect([...file.stderr]).toEqual([["arc.acc", 0.02]]);
  });

  it.each([
    ["version 3", (prompts: unknown) => ({ version: 3, prompts })],
    ["version 2", (prompts: unknown) => ({ version: 2, table: { head: { prompts } } })],
  ])("promptfoo %s: rates per prompt, errors said", async (_version, shape) => {
    const metrics = {
      score: 7.5,
      testPassCount: 6,
      testFailCount: 3,
      testErrorCount: 1,
      totalLatencyMs: 5000,
      cost: 0.02,
      namedScores: { tone: 4 },
    };
    const prompts = [{ provider: "openai:x", label: "short", metrics }];
    const stats = { successes: 6, failures: 3, errors: 1 };
    const file = await read("eval.json", { evalId: "eval-1", results: { ...shape(prompts), stats } });
    expect(file).toMatchObject({ format: "promptfoo", notes: [expect.stringContaining("1 of the cases")] });
    expect(file.values).toEqual({
      "stats.successes": 6,
      "stats.failures": 3,
      "stats.errors": 1,
      score: 7.5,
      pass_rate: 0.6,
      mean_latency_ms: 500,
      cost: 0.02,
      "namedScores.tone": 4,
    });
  });

  it("promptfoo: two prompts of one label are told apart", async () => {
    const prompt = { provider: "p", label: "l", metrics: { score: 1 } };
    const file = { results: { version: 3, stats: { successes: 1 }, prompts: [prompt, prompt] } };
    expect(Object.keys((await read("e.json", file)).values)).toEqual([
      "stats.successes",
      "p l.score",
      "p l (2).score",
    ]);
  });

  it("inspect-ai: a log that is still running has no numbers, whatever it holds", async () => {
    const log = {
      version: 2,
      status: "started",
      eval: { task: "t" },
      plan: {},
      results: { scores: [{ name: "match", metrics: { accuracy: { value: 1 } } }] },
    };
    expect(await read("log.json", log)).toMatchObject({ format: "inspect", values: {} });
  });

  it("Weights & Biases: bookkeeping and media are left out", async () => {
    const summary = {
      _step: 9,
      _wandb: { runtime: 3 },
      val: { acc: 0.9 },
      plot: { _type: "image-file", size: 3 },
      best: "0.95",
    };
    expect(await read("run/files/wandb-summary.json", summary)).toMatchObject({
      format: "wandb",
      values: { "val.acc": 0.9, best: 0.95 },
      skipped: 1,
    });
  });
});

describe("data checks and benchmarks by their documented shape", () => {
  it("Evidently 0.6 and before", async () => {
    const report = {
      version: "0.4",
      metrics: [
        {
          metric: "DatasetDriftMetric",
          result: { dataset_drift: true, number_of_drifted_columns: 2, share_of_drifted_columns: 0.5 },
        },
        {
          metric: "ColumnDriftMetric",
          result: { column_name: "age", drift_score: 0.03, stattest_name: "K-S p_value" },
        },
      ],
    };
    const { format, values, directions } = await read("report.json", report);
    expect({ format, values }).toEqual({
      format: "evidently",
      values: {
        "DatasetDriftMetric.number_of_drifted_columns": 2,
        "DatasetDriftMetric.share_of_drifted_columns": 0.5,
        "ColumnDriftMetric.age.drift_score": 0.03,
      },
    });
    expect(directions.get("DatasetDriftMetric.share_of_drifted_columns")).toBe("lower");
    expect(directions.get("ColumnDriftMetric.age.drift_score")).toBe("neutral");
  });

  it("Evidently early 0.7: the name is parsed when there is no config; a setting tells twins apart", async () => {
    const drift = (threshold: number) => `ValueDrift(column=age,method=psi,threshold=${threshold})`;
    const metrics = [
      { metric_id: "DriftedColumnsCount(drift_share=0.5)", value: { count: 1, share: 0.25 } },
      { metric_id: drift(0.1), value: 0.2 },
      { metric_id: drift(0.3), value: 0.2 },
    ];
    expect((await read("report.json", { metrics, tests: [] })).values).toEqual({
      "DriftedColumnsCount.count": 1,
      "DriftedColumnsCount.share": 0.25,
      "ValueDrift.age": 0.2,
      [drift(0.3)]: 0.2,
    });
  });

  it("Great Expectations 0.x: a checkpoint with two suites", async () => {
    const validation = (suite: string, percent: number | null) => ({
      success: true,
      meta: { expectation_suite_name: suite },
      statistics: {
        evaluated_expectations: 1,
        successful_expectations: 1,
        unsuccessful_expectations: 0,
        success_percent: percent,
      },
      results: [
        {
          success: true,
          expectation_config: { expectation_type: "expect_x", kwargs: { column: "age" } },
          result: { unexpected_percent: 1.5 },
        },
      ],
    });
    const runs = {
      a: { validation_result: validation("one", 100) },
      b: { validation_result: validation("two", null) },
    };
    const { format, values } = await read("checkpoint.json", { run_results: runs, success: true });
    expect(format).toBe("great-expectations");
    expect(values).toMatchObject({
      "one.success_percent": 100,
      "one.expect_x.age.unexpected_percent": 1.5,
      "two.success_percent": null,
    });
  });

  const bench = { name: "fit", value: 12.5, unit: "ms", range: "± 0.4" };
  const data = {
    lastUpdate: 1,
    entries: {
      speed: [
        { commit: { id: "a".repeat(40) }, tool: "customSmallerIsBetter", benches: [{ ...bench, value: 14 }] },
        { commit: { id: "b".repeat(40) }, tool: "customSmallerIsBetter", benches: [bench] },
      ],
    },
  };

  it.each([
    ["data.js", `window.BENCHMARK_DATA = ${JSON.stringify(data, null, 2)}`],
    ["data.json", JSON.stringify(data)],
  ])("github-action-benchmark: the newest entry of %s", async (name, text) => {
    const { format, values, directions, notes } = await read(name, text);
    expect({ format, values }).toEqual({ format: "benchmark-action", values: { fit: 12.5 } });
    expect(directions.get("fit")).toBe("lower");
    expect(notes[0]).toContain("bbbbbbb");
  });

  it("github-action-benchmark: a custom list does not say which way is better", async () => {
    const { format, values, directions } = await read("out.json", [bench]);
    expect({ format, values, known: directions.size }).toEqual({
      format: "benchmark-action",
      values: { fit: 12.5 },
      known: 0,
    });
  });

  it("Bencher Metric Format", async () => {
    const file = {
      "fit/1k": { latency: { value: 88, lower_value: 87, upper_value: 89 }, throughput: { value: 5.5 } },
    };
    expect(await read("bmf.json", file)).toMatchObject({
      format: "bmf",
      values: { "fit/1k.latency": 88, "fit/1k.throughput": 5.5 },
    });
  });

  it("JUnit: suites in suites, times with thousands separated", async () => {
    const xml =
      '\ufeff<?xml version="1.0"?>\r\n<!-- a run --><testsuites><testsuite><testsuite name="a">' +
      '<testcase name="x" time="1,000.5"/><testcase name="y" time="0.5"><failure message="&lt;b&gt;"/></testcase>' +
      "</testsuite></testsuite></testsuites>";
    expect((await read("TEST-a.xml", xml)).values).toMatchObject({
      tests: 2,
      passed: 1,
      failures: 1,
      time: 1001,
    });
  });
});

describe("plain files", () => {
  it("keep names with dots, slashes and commas as they are", async () => {
    expect((await read("m.json", { "a.b": 1, "val/acc": 2, "acc,none": 3, "": { " ": 4 } })).values).toEqual({
      "a.b": 1,
      "val/acc": 2,
      "acc,none": 3,
      ". ": 4,
    });
  });

  it("TOML: underscores, inf, nan; dates, booleans and lists are passed over", async () => {
    const text =
      '\ufefftitle = "x"\nrows = 1_000\nnan = nan\nok = true\nday = 2026-01-01\nfolds = [1, 2]\n[a."b.c"]\nd = 1e-3\r\n';
    expect(await read("m.toml", text)).toMatchObject({
      format: "toml",
      values: { rows: 1000, nan: null, "a.b.c.d": 0.001 },
      skipped: 4,
    });
  });

  it("an empty file has no values, whatever it is called", async () => {
    for (const name of ["m.json", "m.yaml", "m.toml", "m.csv", "m"])
      expect((await read(name, "\n")).values).toEqual({});
  });
});
