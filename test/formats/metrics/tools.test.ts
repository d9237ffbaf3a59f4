import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isRowTable } from "../../../src/formats/metrics/kind.ts";
import { openMetrics } from "../../../src/formats/metrics/open.ts";
import { type MetricsFile, readMetrics } from "../../../src/formats/metrics/read.ts";
import { readers } from "../../../src/formats/metrics/registry.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";

const fixtures = path.join(import.meta.dirname, "fixtures");
const open = (name: string) => makeLocalFile(name, fixtures);
const json = (name: string) => JSON.parse(readFileSync(path.join(fixtures, name), "utf8"));

/** Files that the tools wrote themselves (fixtures/generate.py), and what each is told to be. */
const written = [
  ["dvc/dvc.yaml", "dvc-yaml"],
  ["dvc/metrics.json", "json"],
  ["dvc/eval/scores.toml", "toml"],
  ["dvc/eval/more.yaml", "yaml"],
  ["dvclive", "dvclive"],
  ["mlflow/mlflow.db", "mlflow-db"],
  ["mlflow/mlruns", "mlruns"],
  ["sklearn/report.json", "classification-report"],
  ["sklearn/multilabel.json", "classification-report"],
  ["lm-eval/results.json", "lm-eval"],
  ["model-card/README.md", "model-index"],
  ["keras/training.csv", "keras-csv"],
  ["keras/semicolons.csv", "keras-csv"],
  ["keras/history.json", "keras-history"],
  ["xgboost/evals_result.json", "evals-result"],
  ["lightgbm/evals_result.json", "evals-result"],
  ["catboost", "catboost"],
  ["catboost/learn_error.tsv", "catboost"],
  ["catboost/test_error.tsv", "catboost"],
  ["tensorboardx", "tensorboard"],
  ["tensorboard", "tensorboard"],
  ["inspect/sums.json", "inspect"],
  ["inspect/sums.eval", "inspect"],
  ["inspect/broken.json", "inspect"],
  ["junit/junit.xml", "junit"],
  ["evidently/report.json", "evidently"],
  ["great-expectations/validation.json", "great-expectations"],
  ["great-expectations/checkpoint.json", "great-expectations"],
] as const;

describe("a file that its own tool wrote", () => {
  it.each(written)("%s is told to be %s, and read as the page shows", async (name, format) => {
    const file = await readMetrics(open(name));
    expect(file.format).toBe(format);
    await expect(page(file)).toMatchFileSnapshot(`__outputs__/tools/${name.replaceAll(/[/.]/g, "-")}.txt`);
  });

  it.each(written)("%s bears the mark of one reader at most", async (name, format) => {
    const file = await openMetrics(open(name));
    const claims = readers.filter((reader) => reader.detect(file)).map((reader) => reader.name);
    expect(claims).toEqual(["json", "toml", "yaml"].includes(format) ? [] : [format]);
    expect(await isRowTable(open(name))).toBe(false);
  });
});

describe("what is read is what the tool says", () => {
  it("dvc metrics show", async () => {
    const { values } = await readMetrics(open("dvc/dvc.yaml"));
    const text = readFileSync(path.join(fixtures, "dvc/shown.json"), "utf8");
    const shown: Shown = JSON.parse(text.replaceAll(/\b(NaN|Infinity)\b/g, "null"));
    const flat = Object.entries(shown[""].data).flatMap(([file, { data }]) => flatten(data, `${file}:`));
    expect(Object.fromEntries(values)).toEqual(Object.fromEntries(flat));
  });

  it.each(["xgboost", "lightgbm"])("%s: the last of each list", async (tool) => {
    const written = json(`${tool}/evals_result.json`) as Record<string, Record<string, number[]>>;
    const { values, series } = await readMetrics(open(`${tool}/evals_result.json`));
    for (const [set, metrics] of Object.entries(written)) {
      for (const [metric, list] of Object.entries(metrics)) {
        expect(values.get(`${set}.${metric}`)).toBe(list.at(-1));
        expect(series.get(`${set}.${metric}`)?.map(([, value]) => value)).toEqual(list);
      }
    }
  });

  it("Keras: the CSV log, with either separator, ends as the history does", async () => {
    const history = Object.fromEntries((await readMetrics(open("keras/history.json"))).values);
    for (const name of ["keras/training.csv", "keras/semicolons.csv"]) {
      expect(Object.fromEntries((await readMetrics(open(name))).values)).toEqual(history);
    }
  });

  it("inspect-ai: both kinds of log say the same", async () => {
    const [log, zip] = [
      await readMetrics(open("inspect/sums.json")),
      await readMetrics(open("inspect/sums.eval")),
    ];
    expect([...zip.values]).toEqual([...log.values]);
    expect([...zip.stderr]).toEqual([["match.accuracy", 0.25]]);
  });

  it("inspect-ai: a run that failed has no numbers, and says why", async () => {
    const { values, nothing } = await readMetrics(open("inspect/broken.json"));
    expect(values.size).toBe(0);
    expect(nothing).toContain('ended with status "error"');
  });

  it("MLflow: the last finished run, another by name or id, from either store", async () => {
    for (const store of ["mlflow/mlflow.db", "mlflow/mlruns"]) {
      expect((await readMetrics(open(store))).values.get("eval/auc")).toBeCloseTo(0.95, 12);
      expect((await readMetrics(open(store), { run: "first" })).values.get("eval/auc")).toBe(0.9);
      const third = await readMetrics(open(store), { run: "third" });
      expect(third.values.get("eval/auc")).toBe(0.1);
      expect(third.notes[0]).toContain("status FAILED");
    }
  });

  it("MLflow: NaN and infinity are null, never 0 or the largest number", async () => {
    for (const store of ["mlflow/mlflow.db", "mlflow/mlruns"]) {
      const { values } = await readMetrics(open(store));
      expect([values.get("broken"), values.get("endless")]).toEqual([null, null]);
    }
  });

  it("lm-evaluation-harness: standard errors and its own directions", async () => {
    const { stderr, directions } = await readMetrics(open("lm-eval/results.json"));
    expect([...stderr.keys()]).toEqual(["sums.acc"]);
    expect(directions.get("words.word_perplexity")).toBe("lower");
    expect(directions.get("sums.acc")).toBe("higher");
  });

  it("TensorBoard: plain values and tensors, folder before name where there are two folders", async () => {
    expect([...(await readMetrics(open("tensorboard"))).values.keys()]).toEqual([
      "train/epoch_loss",
      "validation/epoch_loss",
    ]);
    const { values } = await readMetrics(open("tensorboardx"));
    expect(values.get("loss/train")).toBe(0.25);
    expect(values.get("acc")).toBe(Math.fround(0.8));
  });
});

interface Tree {
  readonly [key: string]: number | null | Tree;
}

interface Shown {
  readonly "": { readonly data: Readonly<Record<string, { readonly data: Tree }>> };
}

function flatten(tree: Tree, prefix: string): [string, number | null][] {
  return Object.entries(tree).flatMap(([key, value]): [string, number | null][] =>
    value !== null && typeof value === "object"
      ? flatten(value, `${prefix}${key}.`)
      : [[prefix + key, value]],
  );
}

/** Everything that was read, one name a line; ids of runs and moments differ from one writing to the next. */
function page({ format, values, directions, stderr, series, notes, skipped, nothing }: MetricsFile): string {
  const rows = [...values].map(([name, value]) =>
    [
      name.padEnd(44),
      value === null ? "null" : String(value),
      directions.get(name) ?? "",
      stderr.has(name) ? `± ${stderr.get(name)}` : "",
      series.has(name) ? `${series.get(name)?.length} points` : "",
    ]
      .filter((cell) => cell !== "")
      .join("  "),
  );
  const said = [...notes, ...(nothing === null ? [] : [nothing])].map((note) => `note: ${note}`);
  const text = [`format: ${format}`, `passed over: ${skipped}`, "", ...rows, "", ...said].join("\n");
  return `${text.replaceAll(/\([0-9a-f]{8}\)|\b\d{18}\b/g, "(id)").trimEnd()}\n`;
}
