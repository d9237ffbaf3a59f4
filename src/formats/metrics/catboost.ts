import type { ByteSource } from "../../ports/byte-source.ts";
import { parseLog } from "./delimited.ts";
import { type Findings, makeFindings, numberOf } from "./findings.ts";
import { parseJson } from "./json.ts";
import { findingsOfLog } from "./log-findings.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";
import { at, listAt, type MetricTree, textAt } from "./tree.ts";

const training = "catboost_training.json";

/** CatBoost: catboost_training.json (or the catboost_info folder around it), which says of each metric whether the
 *  least or the most is best; or one of its learn_error.tsv and test_error.tsv. */
export const catboostReader: MetricsReader<"catboost"> = {
  name: "catboost",
  title: "a CatBoost training log",
  detect: ({ json, header, files }) =>
    isTraining(json) || (header[0] === "iter" && header.length > 1) || trainingIn(files) !== undefined,
  async read({ name, json, text, files, base }) {
    const file = trainingIn(files);
    if (file !== undefined) return readTraining(file.name, parseJson(file.name, await readText(file)));
    if (json !== undefined) return readTraining(name, json);
    const set = /^(learn|test)_error/.exec(base)?.[1];
    return findingsOfLog(name, parseLog(name, text ?? ""), {
      steps: ["iter"],
      unit: "iteration",
      nameOf: (column) => (set === undefined ? column : `${set}.${column}`),
    });
  },
};

function isTraining(json: MetricTree | undefined): boolean {
  return Array.isArray(at(json, "meta", "learn_metrics")) && Array.isArray(at(json, "iterations"));
}

function trainingIn(files: ReadonlyMap<string, ByteSource> | null): ByteSource | undefined {
  return files?.get(training) ?? files?.get(`catboost_info/${training}`);
}

function readTraining(file: string, json: MetricTree): Findings {
  const found = makeFindings();
  const rounds = listAt(json, "iterations");
  for (const kind of ["learn", "test"]) {
    const metrics = listAt(json, "meta", `${kind}_metrics`);
    for (const set of listAt(json, "meta", `${kind}_sets`)) {
      for (const [index, metric] of metrics.entries()) {
        const name = `${String(set)}.${textAt(metric, "name")}`;
        const best = textAt(metric, "best_value");
        if (best !== "")
          found.directions.set(name, best === "Max" ? "higher" : best === "Min" ? "lower" : "neutral");
        const series = rounds.flatMap((round, step) => {
          const value = numberOf(listAt(round, String(set))[index]);
          return value === undefined ? [] : [[step, value] as const];
        });
        if (series.length > 0) found.values.set(name, series.at(-1)![1]);
        found.series.set(name, series);
      }
    }
  }
  found.notes.push(`${file}: values are those of the last of ${rounds.length} iterations`);
  return found;
}
