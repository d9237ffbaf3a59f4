import { plural } from "../table/wording.ts";
import { doubts } from "./lint.ts";
import { readConfig } from "./parse.ts";
import { type Problem, renderProblem } from "./problem.ts";
import type { Config } from "./schema.ts";

export interface ConfigCheck {
  readonly config: Config | null;
  /** Errors, or warnings when there are none; in the order of the file. */
  readonly problems: readonly Problem[];
}

/** Everything that can be said about a configuration from its text alone. Never throws. */
export function checkConfig(text: string): ConfigCheck {
  const { config, problems, locate } = readConfig(text);
  if (config === null) return { config, problems };
  return { config, problems: doubts(config).map((doubt) => locate(doubt, "warning")) };
}

/** The answer of `evenhand check`: one line a problem, then one line that sums up. */
export function renderCheck(file: string, { config, problems }: ConfigCheck): string {
  const lines = problems.map((problem) => `${problem.level}: ${renderProblem(file, problem)}`);
  return `${[...lines, conclusion(file, config, problems.length)].join("\n")}\n`;
}

function conclusion(file: string, config: Config | null, found: number): string {
  if (config === null) return `${file} cannot be used: ${plural(found, "error")}`;
  const models = Object.keys(config.models);
  const gated = Object.values(config.models).flatMap((model) => Object.keys(model.gate ?? {}));
  const holds = `${plural(models.length, "model")}, ${plural(gated.length, "gated metric")}`;
  return found === 0
    ? `${file} is valid: ${holds}`
    : `${file} is valid with ${plural(found, "warning")}: ${holds}`;
}
