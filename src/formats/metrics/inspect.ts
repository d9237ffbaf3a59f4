import { type Findings, makeFindings, numberOf, put, refusal } from "./findings.ts";
import { parseJson } from "./json.ts";
import type { MetricsReader, Opened } from "./reader.ts";
import { at, listAt, type MetricTree, mapAt, textAt } from "./tree.ts";
import { readMember } from "./zip-member.ts";

/** An inspect-ai log, .json or .eval: `scorer.metric`. Only a log with status `success` has results: any other is
 *  said to have none. */
export const inspectReader: MetricsReader<"inspect"> = {
  name: "inspect",
  title: "an inspect-ai log",
  detect: (file) => isLog(file.json) || (file.base.endsWith(".eval") && isZip(file)),
  async read({ name, json, source }) {
    const log = json ?? (await readHeader(name, source));
    const found = makeFindings();
    const status = textAt(log, "status");
    if (status !== "success") {
      const why = textAt(log, "error", "message").split("\n")[0];
      found.nothing = `${name} ended with status ${JSON.stringify(status)}${why ? ` (${why.slice(0, 200)})` : ""}`;
      return found;
    }
    for (const score of listAt(log, "results", "scores")) addScore(found, name, score);
    noteUnfinished(found, name, log);
    return found;
  },
};

function isLog(json: MetricTree | undefined): boolean {
  return (
    typeof at(json, "status") === "string" &&
    at(json, "eval", "task") !== undefined &&
    at(json, "plan") !== undefined
  );
}

function isZip({ head }: Opened): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

async function readHeader(name: string, source: Opened["source"]): Promise<MetricTree> {
  const bytes = await readMember(source, "header.json");
  if (bytes === null) {
    const hint = "wait for the evaluation to end: the member is written last";
    throw refusal(name, "has no header.json: the log is not complete", hint);
  }
  const log = parseJson(`${name}/header.json`, new TextDecoder().decode(bytes));
  if (!isLog(log))
    throw refusal(name, "has a header.json that is no inspect-ai log", "write it again with `inspect eval`");
  return log;
}

function addScore(found: Findings, file: string, score: MetricTree): void {
  const reducer = textAt(score, "reducer");
  const own = textAt(score, "name") + (reducer === "" || reducer === "mean" ? "" : `.${reducer}`);
  const metrics = mapAt(score, "metrics");
  const spread = numberOf(at(metrics.get("stderr"), "value"));
  for (const [key, metric] of metrics) {
    if (key === "stderr") continue;
    const name = `${own}.${key}`;
    if (!put(found, file, name, at(metric, "value"))) continue;
    // The standard error that a log gives is that of the mean, under either of its names.
    if ((key === "accuracy" || key === "mean") && typeof spread === "number") found.stderr.set(name, spread);
    if (key === "accuracy") found.directions.set(name, "higher");
    if (key === "std" || key === "var") found.directions.set(name, "neutral");
  }
}

function noteUnfinished(found: Findings, file: string, log: MetricTree): void {
  const all = numberOf(at(log, "results", "total_samples"));
  const done = numberOf(at(log, "results", "completed_samples"));
  if (typeof all === "number" && typeof done === "number" && done < all) {
    found.notes.push(`${file}: ${done} of ${all} samples were completed; the scores are of those alone`);
  }
}
