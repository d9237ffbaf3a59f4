import { type Findings, makeFindings, numberOf, put } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { at, listAt, type MetricTree, mapAt, textAt } from "./tree.ts";

/** A promptfoo evaluation, of either shape: counts over everything and, for each prompt and provider, its score, its
 *  pass rate, its cost, its mean latency and its named scores. */
export const promptfooReader: MetricsReader<"promptfoo"> = {
  name: "promptfoo",
  title: "promptfoo results",
  detect: ({ json }) =>
    at(json, "results", "stats", "successes") !== undefined && promptsOf(json ?? null).length > 0,
  read({ name, json }) {
    const found = makeFindings();
    addStats(found, name, json!);
    const prompts = promptsOf(json!);
    for (const prompt of prompts) addPrompt(found, name, prompt, prompts.length > 1);
    return found;
  },
};

function promptsOf(json: MetricTree): MetricTree[] {
  const inner = listAt(json, "results", "prompts");
  return inner.length > 0 ? inner : listAt(json, "results", "table", "head", "prompts");
}

function addStats(found: Findings, file: string, json: MetricTree): void {
  for (const [name, better] of [
    ["successes", "higher"],
    ["failures", "lower"],
    ["errors", "lower"],
  ] as const) {
    const value = at(json, "results", "stats", name);
    if (value !== undefined && put(found, file, `stats.${name}`, value))
      found.directions.set(`stats.${name}`, better);
  }
  const errors = found.values.get("stats.errors") ?? 0;
  if (errors > 0) found.notes.push(`${file}: ${errors} of the cases ended in an error and have no answer`);
}

function addPrompt(found: Findings, file: string, prompt: MetricTree, isOneOfMany: boolean): void {
  const metrics = mapAt(prompt, "metrics");
  const label = [textAt(prompt, "provider"), textAt(prompt, "label") || textAt(prompt, "raw")].filter(
    Boolean,
  );
  const prefix = isOneOfMany ? `${unique(found, label.join(" ").replace(/\s+/g, " ").slice(0, 80))}.` : "";
  const count = (name: string): number => numberOf(metrics.get(name)) ?? 0;
  const cases = count("testPassCount") + count("testFailCount") + count("testErrorCount");
  const add = (name: string, value: MetricTree | undefined, better: "higher" | "lower") => {
    if (value === undefined || !put(found, file, prefix + name, value)) return;
    found.directions.set(prefix + name, better);
  };
  add("score", metrics.get("score"), "higher");
  if (cases > 0) {
    add("pass_rate", count("testPassCount") / cases, "higher");
    add("mean_latency_ms", count("totalLatencyMs") / cases, "lower");
  }
  add("cost", metrics.get("cost"), "lower");
  for (const [name, value] of mapAt(metrics, "namedScores")) add(`namedScores.${name}`, value, "higher");
}

/** Two prompts may begin alike. */
function unique(found: Findings, label: string): string {
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? label : `${label} (${copy})`;
    if (![...found.values.keys()].some((known) => known.startsWith(`${name}.`))) return name;
  }
}
