import { type Findings, makeFindings, put, refusal } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { at, listAt, type MetricTree, textAt } from "./tree.ts";

const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The `model-index` in a model card's front matter: `dataset.metric`, before it the model's name where the card
 *  describes several, and the split where a dataset comes with more than one. */
export const modelIndexReader: MetricsReader<"model-index"> = {
  name: "model-index",
  title: "a Hugging Face model card",
  detect: ({ text }) => text !== null && /^model-index:/m.test(front.exec(text)?.[1] ?? ""),
  async read({ name, text }) {
    const { parseYamlWhole } = await import("./yaml.ts");
    const tree = parseYamlWhole(name, `\n${front.exec(text ?? "")?.[1] ?? ""}`);
    const models = listAt(tree, "model-index");
    const found = makeFindings();
    for (const model of models) {
      const prefix = models.length > 1 ? `${textAt(model, "name")}.` : "";
      for (const result of listAt(model, "results")) addResult(found, name, result, prefix);
    }
    if (found.values.size === 0)
      throw refusal(name, "has a `model-index` without numbers", "add `value:` to its metrics");
    return found;
  },
};

function addResult(found: Findings, file: string, result: MetricTree, prefix: string): void {
  const dataset = textAt(result, "dataset", "name") || textAt(result, "dataset", "type");
  const more = [textAt(result, "dataset", "config"), textAt(result, "dataset", "split")].filter(Boolean);
  for (const metric of listAt(result, "metrics")) {
    const label = textAt(metric, "name") || textAt(metric, "type");
    const short = `${prefix}${dataset}.${label}`;
    const name = found.values.has(short) ? [`${prefix}${dataset}`, ...more, label].join(".") : short;
    put(found, file, name, at(metric, "value"));
  }
}
