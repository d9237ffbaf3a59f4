import path from "node:path";
import { describe, expect, it } from "vitest";
import { runDiff } from "../../src/cli/diff.ts";
import { parseEvaluation } from "../../src/core/record/seal.ts";
import { makeTerminalHost } from "../../src/host/terminal.ts";
import { userErrorOf } from "../formats/user-error.ts";

const workspace = path.join(import.meta.dirname, "../formats/metrics/fixtures");
const host = makeTerminalHost({ stdout: () => {}, stderr: () => {}, workspace });
const diff = (...args: string[]) => runDiff(args, host);

describe("evenhand diff", () => {
  it("compares two stores of two kinds, a run of each", async () => {
    const { exit, text } = await diff("mlflow/mlflow.db#first", "mlflow/mlruns#second");
    expect(exit).toBe(0);
    expect(text).toMatch(/^eval\/auc +0\.9000 +0\.9500 +\+0\.0500 +▲ better +none known$/m);
    expect(text).toMatch(/^val_loss .* ▲ better \(less is better\)/m);
    expect(text).toMatch(/^broken +— +— +— +not a number/m);
  });

  it("compares files of two formats that hold the same numbers", async () => {
    const { text } = await diff("keras/training.csv", "keras/history.json");
    expect(text.match(/= same/g)).toHaveLength(4);
  });

  it("gives noise where both files give standard errors", async () => {
    const { text } = await diff(
      "lm-eval/results.json",
      "lm-eval/results.json",
      "--metrics",
      "sums.acc",
      "--output",
      "md",
    );
    expect(text).toContain("| `sums.acc` | 0.3250 | 0.3250 | 0.0000 | = same | z 0.00, −0.1745 to +0.1745 |");
  });

  it("prints an evaluation record as JSON, where nothing gates", async () => {
    const { text } = await diff("sklearn/report.json", "sklearn/report.json", "--json");
    const record = parseEvaluation(text, "the answer");
    expect(record.metrics.find(({ name }) => name === "accuracy")).toMatchObject({ delta: 0, gated: false });
    expect(record.baseline).toMatchObject({ status: "found", source: "path" });
  });

  it("compares two prediction tables as evaluate does", async () => {
    const tables = path.join(import.meta.dirname, "fixtures");
    const here = makeTerminalHost({ stdout: () => {}, stderr: () => {}, workspace: tables });
    const { exit, text } = await runDiff(["base.csv", "candidate.csv"], here);
    expect(exit).toBe(0);
    expect(text).toMatch(/^roc_auc .*(improved|inconclusive|equivalent|regressed|not worse)/m);
    expect(text).toMatch(/note: of 60 rows, \d+ were fixed and \d+ broken/);
    const json = await runDiff(["base.csv", "candidate.csv", "--json"], here);
    expect(parseEvaluation(json.text, "the answer").candidate.rows).toBe(60);
  });
});

describe("evenhand diff refuses", () => {
  it.each([
    ["one file", ["a.json"], "`diff` takes two files or folders"],
    [
      "a name that neither file has",
      ["sklearn/report.json", "catboost", "--metrics", "accurcy"],
      'neither file has "accurcy"',
    ],
    [
      "a table and single numbers",
      ["../../../cli/fixtures/base.csv", "keras/training.csv"],
      "../../../cli/fixtures/base.csv is a table of rows and keras/training.csv holds single numbers",
    ],
    [
      "a log that has no results",
      ["inspect/broken.json", "inspect/sums.json"],
      "inspect/broken.json ended with status \"error\" (RuntimeError('no model')), so there is nothing to compare",
    ],
    ["a file that is not there", ["sklearn/report.json", "gone.json"], "gone.json does not exist"],
    [
      "a run that is not there",
      ["mlflow/mlflow.db#fourth", "mlflow/mlflow.db"],
      'mlflow/mlflow.db has no run "fourth"',
    ],
    [
      "another format",
      ["sklearn/report.json", "keras/history.json", "--format", "bmf"],
      "sklearn/report.json is not Bencher Metric Format",
    ],
  ])("%s", async (_case, args, message) => {
    expect((await userErrorOf(() => diff(...args))).message).toBe(message);
  });
});
