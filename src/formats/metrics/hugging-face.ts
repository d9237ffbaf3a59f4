import type { ByteSource } from "../../ports/byte-source.ts";
import { makeFindings, numberOf, put } from "./findings.ts";
import { flattenMetrics } from "./flatten.ts";
import { parseJson } from "./json.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";
import { at, listAt, type MetricTree } from "./tree.ts";

const resultsName = /^(all|train|eval|test|predict)_results\.json$/;
const bookkeeping = /(_runtime|_per_second|_samples|^epoch|^step|^total_flos|^learning_rate|^grad_norm)$/;

/** What `trainer.save_metrics` writes: flat numbers, with times and counts among them. A folder that has them gives
 *  all_results.json, or the single file there is. */
export const hfResultsReader: MetricsReader<"hf-results"> = {
  name: "hf-results",
  title: "Hugging Face results",
  detect: ({ base, json, files }) =>
    (files === null && resultsName.test(base) && json instanceof Map) || resultsIn(files) !== null,
  fits: ({ json, files }) => json instanceof Map || resultsIn(files) !== null,
  async read({ name, json, files }) {
    const file = resultsIn(files);
    const tree = file === null ? json : parseJson(file.name, await readText(file));
    const found = flattenMetrics(file?.name ?? name, tree ?? null);
    for (const key of found.values.keys()) if (bookkeeping.test(key)) found.directions.set(key, "neutral");
    return found;
  },
};

function resultsIn(files: ReadonlyMap<string, ByteSource> | null): ByteSource | null {
  const names = [...(files?.keys() ?? [])].filter((path) => resultsName.test(path));
  const chosen = names.find((path) => path === "all_results.json") ?? (names.length === 1 ? names[0] : null);
  return chosen ? files!.get(chosen)! : null;
}

/** trainer_state.json: the last value of every name in its log, and the best metric it kept. */
export const trainerStateReader: MetricsReader<"trainer-state"> = {
  name: "trainer-state",
  title: "a Hugging Face trainer state",
  detect: ({ json }) => Array.isArray(at(json, "log_history")) && at(json, "global_step") !== undefined,
  read({ name, json }) {
    const found = makeFindings();
    const points = new Map<string, [number, number | null][]>();
    for (const entry of listAt(json, "log_history")) addEntry(points, entry);
    for (const [key, series] of points) {
      found.series.set(key, series);
      found.values.set(key, series.at(-1)![1]);
      if (bookkeeping.test(key)) found.directions.set(key, "neutral");
    }
    const best = at(json, "best_metric");
    if (typeof best === "number") put(found, name, "best_metric", best);
    const step = numberOf(at(json, "global_step"));
    found.notes.push(`${name}: values are the last logged ones; training stood at step ${step}`);
    return found;
  },
};

function addEntry(points: Map<string, [number, number | null][]>, entry: MetricTree): void {
  if (!(entry instanceof Map)) return;
  const step = numberOf(entry.get("step")) ?? 0;
  for (const [name, inner] of entry) {
    const value = numberOf(inner);
    if (value === undefined || name === "step" || name === "epoch") continue;
    const series = points.get(name) ?? [];
    series.push([step, value]);
    points.set(name, series);
  }
}
