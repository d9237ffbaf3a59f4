import { parseLog } from "./delimited.ts";
import { type Findings, makeFindings, numberOf } from "./findings.ts";
import { findingsOfLog } from "./log-findings.ts";
import type { MetricsReader } from "./reader.ts";
import { isRepeated } from "./repeated-runs.ts";
import type { MetricTree } from "./tree.ts";

/** Keras' CSVLogger: `epoch` first (from 0), then names, comma or semicolon between. */
export const kerasCsvReader: MetricsReader<"keras-csv"> = {
  name: "keras-csv",
  title: "a Keras CSVLogger file",
  detect: ({ header }) =>
    header[0] === "epoch" &&
    !header.includes("step") &&
    !header.some((name) => /^(metrics|train|val)\//.test(name)),
  read: ({ name, text }) =>
    findingsOfLog(name, parseLog(name, text ?? ""), {
      steps: ["epoch"],
      unit: "epoch",
      directionOf: (column) => (column === "learning_rate" || column === "lr" ? "neutral" : null),
    }),
};

/** `history.history` as JSON: lists of one length, `loss` among them. */
export const kerasHistoryReader: MetricsReader<"keras-history"> = {
  name: "keras-history",
  title: "a Keras history",
  detect: ({ json }) =>
    json instanceof Map && Array.isArray(json.get("loss")) && isHistory(json) && !isRepeated(json),
  read: ({ name, json }) => findingsOfLists(name, json as Map<string, MetricTree>, "epoch"),
};

/** Whether each key holds a list of numbers and all are equally long, one value at least. */
export function isHistory(tree: MetricTree): tree is Map<string, MetricTree[]> {
  if (!(tree instanceof Map) || tree.size === 0) return false;
  const lists = [...tree.values()];
  const first = lists[0];
  return lists.every(
    (list) =>
      Array.isArray(list) &&
      list.length > 0 &&
      list.length === (first as MetricTree[]).length &&
      list.every((value) => numberOf(value) !== undefined),
  );
}

/** Each list's last number under its dotted name, the list as its series. */
export function findingsOfLists(file: string, tree: Map<string, MetricTree>, unit: string): Findings {
  const found = makeFindings();
  addLists(found, tree, "");
  const length = [...found.series.values()][0]?.length ?? 0;
  found.notes.push(`${file}: values are those of the last of ${length} ${unit}s`);
  return found;
}

function addLists(found: Findings, tree: Map<string, MetricTree>, prefix: string): void {
  for (const [key, inner] of tree) {
    if (inner instanceof Map) addLists(found, inner, `${prefix}${key}.`);
    if (!Array.isArray(inner)) continue;
    const series = inner.map((value, step) => [step, numberOf(value) ?? null] as const);
    found.values.set(prefix + key, series.at(-1)?.[1] ?? null);
    found.series.set(prefix + key, series);
  }
}
