import type { ByteSource } from "../../ports/byte-source.ts";
import { parseLog } from "./delimited.ts";
import type { Findings } from "./findings.ts";
import { flattenMetrics } from "./flatten.ts";
import { parseJson } from "./json.ts";
import { findingsOfLog } from "./log-findings.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";

const plots = /^plots\/metrics\/(.+)\.tsv$/;

/** A DVCLive folder: the last values of metrics.json, with the histories under plots/metrics. */
export const dvcliveReader: MetricsReader<"dvclive"> = {
  name: "dvclive",
  title: "a DVCLive folder",
  detect: ({ files }) =>
    files?.has("metrics.json") === true && [...files.keys()].some((path) => plots.test(path)),
  async read({ files }) {
    const metrics = files!.get("metrics.json")!;
    const found = flattenMetrics(metrics.name, parseJson(metrics.name, await readText(metrics)));
    if (found.values.has("step")) found.directions.set("step", "neutral");
    for (const [path, file] of files!) {
      const name = plots.exec(path)?.[1];
      if (name !== undefined) await addHistory(found, name, file);
    }
    return found;
  },
};

async function addHistory(found: Findings, name: string, file: ByteSource): Promise<void> {
  const log = parseLog(file.name, await readText(file));
  const { series } = findingsOfLog(file.name, log, { steps: ["step", "timestamp"], unit: "step" });
  const own = series.get(name.slice(name.lastIndexOf("/") + 1)) ?? [...series.values()][0];
  if (own !== undefined) found.series.set(name.replaceAll("/", "."), own);
}
