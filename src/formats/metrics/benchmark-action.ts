import type { ScalarDirection } from "../../core/diff/direction.ts";
import { type Findings, makeFindings, put, refusal } from "./findings.ts";
import { parseJson } from "./json.ts";
import type { MetricsReader, Opened } from "./reader.ts";
import { at, listAt, type MetricTree, mapAt, textAt } from "./tree.ts";

const script = /^\s*window\.BENCHMARK_DATA\s*=\s*/;

/** github-action-benchmark: its data.js or the JSON in it (the newest entry of each suite), or the list of
 *  `{name, unit, value}` that a custom benchmark writes, which does not say which way is better. */
export const benchmarkActionReader: MetricsReader<"benchmark-action"> = {
  name: "benchmark-action",
  title: "github-action-benchmark data",
  detect: ({ json, text }) => (text !== null && script.test(text)) || isData(json) || isList(json),
  read(file) {
    const found = makeFindings();
    const tree = treeOf(file);
    if (isList(tree))
      for (const bench of tree as MetricTree[])
        addBench(found, file.name, bench, { prefix: "", better: null });
    else addSuites(found, file.name, mapAt(tree, "entries"));
    return found;
  },
};

function treeOf({ name, text, json }: Opened): MetricTree {
  if (json !== undefined) return json;
  const tree = parseJson(
    name,
    (text ?? "").replace(script, (found) => " ".repeat(found.length)).replace(/;\s*$/, ""),
  );
  if (!isData(tree)) throw refusal(name, "holds no `entries`", "write it again with github-action-benchmark");
  return tree;
}

function isData(json: MetricTree | undefined): boolean {
  const suites = [...mapAt(json, "entries").values()];
  return (
    suites.length > 0 &&
    suites.every((suite) => Array.isArray(suite) && suite.every((run) => Array.isArray(at(run, "benches"))))
  );
}

function isList(json: MetricTree | undefined): boolean {
  return (
    Array.isArray(json) &&
    json.length > 0 &&
    json.every(
      (bench) =>
        textAt(bench, "name") !== "" &&
        at(bench, "value") !== undefined &&
        typeof at(bench, "unit") === "string",
    )
  );
}

function addSuites(found: Findings, file: string, suites: Map<string, MetricTree>): void {
  for (const [suite, runs] of suites) {
    const last = listAt(runs).at(-1);
    const better = directionOf(textAt(last, "tool"));
    const prefix = suites.size > 1 ? `${suite}.` : "";
    for (const bench of listAt(last, "benches")) addBench(found, file, bench, { prefix, better });
    const commit = textAt(last, "commit", "id").slice(0, 7);
    if (commit !== "") found.notes.push(`${file}: ${suite} is as of commit ${commit}, the newest entry`);
  }
}

function directionOf(tool: string): ScalarDirection | null {
  if (tool === "customBiggerIsBetter" || tool === "benchmarkjs" || tool === "pytest") return "higher";
  return [
    "customSmallerIsBetter",
    "cargo",
    "go",
    "googlecpp",
    "catch2",
    "julia",
    "jmh",
    "benchmarkdotnet",
  ].includes(tool)
    ? "lower"
    : null;
}

function addBench(
  found: Findings,
  file: string,
  bench: MetricTree,
  { prefix, better }: { prefix: string; better: ScalarDirection | null },
): void {
  const name = prefix + textAt(bench, "name");
  if (put(found, file, name, at(bench, "value")) && better !== null) found.directions.set(name, better);
}
