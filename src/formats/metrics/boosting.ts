import { findingsOfLists, isHistory } from "./keras.ts";
import type { MetricsReader } from "./reader.ts";
import type { MetricTree } from "./tree.ts";

/** What XGBoost and LightGBM keep per evaluation set: `set.metric`, the value of the last round. */
export const boostingReader: MetricsReader<"evals-result"> = {
  name: "evals-result",
  title: "evaluation results of XGBoost or LightGBM",
  detect: ({ json }) => json instanceof Map && json.size > 0 && [...json.values()].every(isHistory),
  read: ({ name, json }) => findingsOfLists(name, json as Map<string, MetricTree>, "round"),
};
