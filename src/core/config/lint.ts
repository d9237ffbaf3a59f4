import { findMetric, metrics } from "../metrics/index.ts";
import { nearestName } from "../metrics/metric-names.ts";
import type { Contradiction } from "./contradictions.ts";
import type { Problem } from "./problem.ts";
import type { Config, ModelConfig } from "./schema.ts";

/** What is allowed and probably not meant, as warnings without a place: names close to a known metric, margins of
 *  plain numbers, a margin of 0. A name that is close to nothing is a plain number's own name. */
export function lintConfig(config: Config): Problem[] {
  return doubts(config).map((doubt) => ({ level: "warning", ...doubt, line: null, column: null }));
}

export function doubts(config: Config): Contradiction[] {
  return Object.entries(config.models).flatMap(([name, model]) => [
    ...gateDoubts(model, ["models", name]),
    ...nameDoubts(model.prove ?? [], ["models", name, "prove"]),
    ...nameDoubts(model.evaluate.metrics ?? [], ["models", name, "evaluate", "metrics"]),
  ]);
}

function gateDoubts(model: ModelConfig, path: readonly string[]): Contradiction[] {
  return Object.entries(model.gate ?? {}).flatMap(([name, rule]) => {
    const at = [...path, "gate", name];
    const known = findMetric(name) !== undefined;
    const found = known ? [] : misspelt(name, at);
    if (known && rule.direction !== undefined && rule.direction !== findMetric(name)?.direction) {
      found.push({
        path: [...at, "direction"],
        message: `\`direction\` of the known metric \`${name}\` is ${findMetric(name)?.direction} and cannot be changed`,
        hint: "remove `direction`",
      });
    }
    if (rule.margin === 0) {
      found.push({
        path: [...at, "margin"],
        message: `a margin of 0 for \`${name}\` asks for proof that nothing was lost`,
        hint: "name the smallest loss that would matter to you",
      });
    }
    return found;
  });
}

function nameDoubts(names: readonly string[], path: readonly string[]): Contradiction[] {
  return names.flatMap((name, index) => (findMetric(name) ? [] : misspelt(name, [...path, index])));
}

function misspelt(name: string, path: Contradiction["path"]): Contradiction[] {
  const meant = nearestName(
    name,
    metrics.map((metric) => metric.name),
  );
  if (meant === undefined) return [];
  return [
    {
      path,
      message: `unknown metric \`${name}\`, taken as the name of a plain number`,
      hint: `did you mean \`${meant}\`?`,
    },
  ];
}
