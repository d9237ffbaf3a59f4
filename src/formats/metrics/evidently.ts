import { type Findings, makeFindings, put, putTree } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { at, listAt, type MetricTree, mapAt, textAt } from "./tree.ts";

/** Evidently reports of 0.7 and later (`metrics[].value`) and of 0.6 and before (`metrics[].result`). A drift score
 *  has no direction: for a p value less means drift, for a distance more does. */
export const evidentlyReader: MetricsReader<"evidently"> = {
  name: "evidently",
  title: "an Evidently report",
  detect: ({ json }) => {
    const first = listAt(json, "metrics")[0];
    return isNew(first) || isOld(first);
  },
  read({ name, json }) {
    const found = makeFindings();
    for (const item of listAt(json, "metrics")) {
      if (isNew(item)) addNew(found, name, item);
      else addOld(found, name, item);
    }
    addTests(found, name, listAt(json, "tests"));
    return found;
  },
};

function isNew(item: MetricTree | undefined): boolean {
  return at(item, "value") !== undefined && (textAt(item, "metric_name") || textAt(item, "metric_id")) !== "";
}

function isOld(item: MetricTree | undefined): boolean {
  return textAt(item, "metric") !== "" && at(item, "result") instanceof Map;
}

function addNew(found: Findings, file: string, item: MetricTree): void {
  const written = textAt(item, "metric_name") || textAt(item, "metric_id");
  const type = textAt(item, "config", "type").split(":").at(-1) || written.replace(/\(.*$/s, "");
  const column = textAt(item, "config", "column") || /[(,]column=([^,()]+)/.exec(written)?.[1] || "";
  const short = column === "" ? type : `${type}.${column}`;
  // One metric twice, with other settings: then the settings are its name.
  const name = isTaken(found, short) ? written : short;
  const value = at(item, "value");
  if (value instanceof Map) putTree(found, file, value, `${name}.`);
  else put(found, file, name, value);
  for (const key of found.values.keys()) {
    if (key === name || key.startsWith(`${name}.`)) found.directions.set(key, directionOf(type));
  }
}

function isTaken(found: Findings, name: string): boolean {
  return [...found.values.keys()].some((key) => key === name || key.startsWith(`${name}.`));
}

function directionOf(type: string): "higher" | "lower" | "neutral" {
  if (/Drifted|Missing|Duplicated|MAE|MAPE|RMSE|LogLoss|OutRange|OutList|AbsMax|FPR|FNR/.test(type))
    return "lower";
  return /Accuracy|Precision|Recall|F1|RocAuc|R2|TPR|TNR|NDCG|MAP|MRR|HitRate/.test(type)
    ? "higher"
    : "neutral";
}

function addOld(found: Findings, file: string, item: MetricTree): void {
  const result = mapAt(item, "result");
  const column = textAt(result, "column_name");
  const short = [textAt(item, "metric"), ...(column === "" ? [] : [column])].join(".");
  const name = isTaken(found, short) ? `${short}.${found.values.size}` : short;
  putTree(found, file, result, `${name}.`);
  for (const key of found.values.keys()) {
    if (/drifted_columns$/.test(key)) found.directions.set(key, "lower");
    else if (/drift_score$|number_of_columns$|threshold$|drift_share$/.test(key))
      found.directions.set(key, "neutral");
  }
}

function addTests(found: Findings, file: string, tests: readonly MetricTree[]): void {
  if (tests.length === 0) return;
  const passed = tests.filter((test) => textAt(test, "status").toUpperCase() === "SUCCESS").length;
  put(found, file, "tests.passed", passed);
  put(found, file, "tests.failed", tests.length - passed);
  found.directions.set("tests.passed", "higher").set("tests.failed", "lower");
}
