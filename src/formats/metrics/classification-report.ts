import { flattenMetrics } from "./flatten.ts";
import type { MetricsReader } from "./reader.ts";
import { at, type MetricTree } from "./tree.ts";

const averages = ["macro avg", "weighted avg"];
const columns = ["precision", "recall", "f1-score", "support"];

/** scikit-learn's `classification_report(output_dict=True)`. `support` counts rows: neither better nor worse. */
export const classificationReportReader: MetricsReader<"classification-report"> = {
  name: "classification-report",
  title: "a scikit-learn classification report",
  detect: ({ json }) => averages.every((average) => isRow(at(json, average))),
  read({ name, json }) {
    const found = flattenMetrics(name, json ?? null);
    for (const key of found.values.keys()) {
      if (key.endsWith(".support")) found.directions.set(key, "neutral");
      else found.directions.set(key, "higher");
    }
    return found;
  },
};

function isRow(tree: MetricTree | undefined): boolean {
  return columns.every((column) => at(tree, column) !== undefined);
}
