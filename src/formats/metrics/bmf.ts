import { makeFindings, numberOf, put } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { at, type MetricTree } from "./tree.ts";

const parts = new Set(["value", "lower_value", "upper_value"]);

/** Bencher Metric Format: benchmark → measure → `value`, with bounds that may stand beside it. */
export const bmfReader: MetricsReader<"bmf"> = {
  name: "bmf",
  title: "Bencher Metric Format",
  detect: ({ json }) =>
    json instanceof Map &&
    json.size > 0 &&
    [...json.values()].every(
      (bench) => bench instanceof Map && bench.size > 0 && [...bench.values()].every(isMeasure),
    ),
  read({ name, json }) {
    const found = makeFindings();
    for (const [bench, measures] of json as Map<string, Map<string, MetricTree>>) {
      for (const [measure, body] of measures) put(found, name, `${bench}.${measure}`, at(body, "value"));
    }
    return found;
  },
};

function isMeasure(tree: MetricTree): boolean {
  return (
    tree instanceof Map &&
    numberOf(tree.get("value")) !== undefined &&
    [...tree.keys()].every((key) => parts.has(key))
  );
}
