import type { ByteSource } from "../../ports/byte-source.ts";
import { type Findings, makeFindings, put } from "./findings.ts";
import { parseJson } from "./json.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";
import type { MetricTree } from "./tree.ts";

const summary = "wandb-summary.json";

/** The summary of a Weights & Biases run, or the run's folder. Keys that begin with `_` are bookkeeping, objects
 *  with a `_type` are media. */
export const wandbReader: MetricsReader<"wandb"> = {
  name: "wandb",
  title: "a Weights & Biases summary",
  detect: ({ base, json, files }) =>
    (base === summary && json instanceof Map) || summaryIn(files) !== undefined,
  fits: ({ json, files }) => json instanceof Map || summaryIn(files) !== undefined,
  async read({ name, json, files }) {
    const file = summaryIn(files);
    const tree = file === undefined ? json : parseJson(file.name, await readText(file));
    const found = makeFindings();
    if (tree instanceof Map) addAll(found, file?.name ?? name, tree, "");
    return found;
  },
};

function summaryIn(files: ReadonlyMap<string, ByteSource> | null): ByteSource | undefined {
  return files?.get(`files/${summary}`) ?? files?.get(summary);
}

function addAll(found: Findings, file: string, tree: Map<string, MetricTree>, prefix: string): void {
  for (const [key, inner] of tree) {
    if (key.startsWith("_")) continue;
    if (!(inner instanceof Map)) put(found, file, prefix + key, inner);
    else if (inner.has("_type")) found.skipped++;
    else addAll(found, file, inner, `${prefix}${key}.`);
  }
}
