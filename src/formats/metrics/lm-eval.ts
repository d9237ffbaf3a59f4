import { type Findings, makeFindings, numberOf, put } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { at, type MetricTree, mapAt } from "./tree.ts";

/** lm-evaluation-harness: `task.metric`, with the filter behind a comma unless it is `none`. Standard errors are
 *  kept, and the harness's own `higher_is_better` says which way is better. */
export const lmEvalReader: MetricsReader<"lm-eval"> = {
  name: "lm-eval",
  title: "lm-evaluation-harness results",
  detect: ({ json }) =>
    mapAt(json, "results").size > 0 &&
    (at(json, "configs") ?? at(json, "config")) instanceof Map &&
    at(json, "versions") instanceof Map,
  read({ name, json }) {
    const found = makeFindings();
    for (const [task, metrics] of mapAt(json, "results")) {
      if (metrics instanceof Map) readTask(found, name, { task, metrics, json: json! });
    }
    return found;
  },
};

interface TaskResults {
  readonly task: string;
  readonly metrics: Map<string, MetricTree>;
  readonly json: MetricTree;
}

function readTask(found: Findings, file: string, { task, metrics, json }: TaskResults): void {
  for (const [key, value] of metrics) {
    const [metric = "", filter = "none"] = splitOnce(key);
    if (metric.endsWith("_stderr") || metric === "alias" || metric === "name") continue;
    const named = `${task}.${metric}${filter === "none" ? "" : `,${filter}`}`;
    if (!put(found, file, named, value)) continue;
    const spread = numberOf(metrics.get(`${metric}_stderr${key.slice(metric.length)}`));
    if (typeof spread === "number" && spread >= 0) found.stderr.set(named, spread);
    const better = at(json, "higher_is_better", task, metric);
    if (typeof better === "boolean") found.directions.set(named, better ? "higher" : "lower");
    if (metric === "sample_len" || metric === "samples") found.directions.set(named, "neutral");
  }
}

function splitOnce(key: string): string[] {
  const comma = key.indexOf(",");
  return comma === -1 ? [key] : [key.slice(0, comma), key.slice(comma + 1)];
}
