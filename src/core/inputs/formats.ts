/** What `format` may be called for tables of rows, and for files of single numbers (by their reader). A test holds
 *  both lists to the readers there are. */
export const tableFormatNames = ["csv", "tsv", "jsonl", "parquet", "arrow", "feather", "npy", "npz"] as const;
export const metricsFormatNames = [
  "dvc-yaml",
  "dvclive",
  "mlflow-db",
  "mlruns",
  "classification-report",
  "lm-eval",
  "hf-results",
  "trainer-state",
  "model-index",
  "ultralytics",
  "keras-csv",
  "keras-history",
  "lightning",
  "evals-result",
  "catboost",
  "tensorboard",
  "wandb",
  "promptfoo",
  "inspect",
  "junit",
  "evidently",
  "great-expectations",
  "benchmark-action",
  "bmf",
  "repeated-runs",
  "json",
  "toml",
  "yaml",
] as const;
export type TableFormatName = (typeof tableFormatNames)[number];

export function isTableFormat(name: string): name is TableFormatName {
  return (tableFormatNames as readonly string[]).includes(name);
}
