import { type Findings, makeFindings, put } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { at, listAt, type MetricTree, mapAt, textAt } from "./tree.ts";

const directions = {
  evaluated_expectations: "neutral",
  successful_expectations: "higher",
  unsuccessful_expectations: "lower",
  success_percent: "higher",
} as const;

/** Great Expectations, 0.x and 1.x: one validation result, or a checkpoint's results by suite. Beside the statistics,
 *  the share of unexpected values (in percent) of each expectation that counts them. */
export const greatExpectationsReader: MetricsReader<"great-expectations"> = {
  name: "great-expectations",
  title: "a Great Expectations result",
  detect: ({ json }) => validationsOf(json ?? null).length > 0,
  read({ name, json }) {
    const found = makeFindings();
    const validations = validationsOf(json!);
    for (const [index, validation] of validations.entries()) {
      addValidation(found, name, validation, validations.length > 1 ? `${suiteOf(validation, index)}.` : "");
    }
    return found;
  },
};

function validationsOf(json: MetricTree): MetricTree[] {
  const runs = [...mapAt(json, "run_results").values()].map((run) => at(run, "validation_result") ?? run);
  return [json, ...runs, ...listAt(json, "validation_results")].filter(isValidation);
}

function isValidation(tree: MetricTree): boolean {
  return (
    typeof at(tree, "success") === "boolean" &&
    at(tree, "statistics", "evaluated_expectations") !== undefined &&
    (Array.isArray(at(tree, "results")) || Array.isArray(at(tree, "expectations")))
  );
}

function suiteOf(validation: MetricTree, index: number): string {
  return (
    textAt(validation, "suite_name") ||
    textAt(validation, "meta", "expectation_suite_name") ||
    String(index + 1)
  );
}

function addValidation(found: Findings, file: string, validation: MetricTree, prefix: string): void {
  for (const [key, direction] of Object.entries(directions)) {
    const value = at(validation, "statistics", key);
    if (value !== undefined && put(found, file, prefix + key, value))
      found.directions.set(prefix + key, direction);
  }
  for (const result of [...listAt(validation, "results"), ...listAt(validation, "expectations")]) {
    const percent = at(result, "result", "unexpected_percent");
    if (typeof percent !== "number") continue;
    const config = at(result, "expectation_config") ?? result;
    const type = textAt(config, "type") || textAt(config, "expectation_type");
    const name = freeName(
      found,
      [`${prefix}${type}`, textAt(config, "kwargs", "column")].filter(Boolean).join("."),
    );
    put(found, file, `${name}.unexpected_percent`, percent);
    found.directions.set(`${name}.unexpected_percent`, "lower");
  }
}

/** One expectation may be set twice on a column. */
function freeName(found: Findings, name: string): string {
  for (let copy = 1; ; copy++) {
    const each = copy === 1 ? name : `${name} (${copy})`;
    if (!found.values.has(`${each}.unexpected_percent`)) return each;
  }
}
