import { plural } from "../table/wording.ts";
import type { Contradiction } from "./contradictions.ts";
import { doubts } from "./lint.ts";
import { readConfig } from "./parse.ts";
import { type Problem, renderProblem } from "./problem.ts";
import type { Config } from "./schema.ts";

export interface ConfigCheck {
  readonly config: Config | null;
  /** Errors first, then warnings; each in the order of the file. */
  readonly problems: readonly Problem[];
}

/** What somebody else finds wrong in a configuration whose keys and values are accepted. */
export type Finder = (config: Config) => readonly Contradiction[];

/** Everything that can be said about a configuration from its text alone. Never throws.
 *  @param others finders of what this core does not know, such as the options of targets
 *  @param suspicions the same for what is allowed and probably not meant */
export function checkConfig(
  text: string,
  others: readonly Finder[] = [],
  suspicions: readonly Finder[] = [],
): ConfigCheck {
  const { config, problems, draft, locate } = readConfig(text);
  if (draft === null) return { config, problems };
  const found = others.flatMap((find) => find(draft)).map((each) => locate(each, "error"));
  const doubted = [doubts, ...suspicions]
    .flatMap((find) => find(draft))
    .map((doubt) => locate(doubt, "warning"));
  return { config: found.length === 0 ? config : null, problems: [...problems, ...found, ...doubted] };
}

/** The answer of `evenhand check`: one line a problem, then one line that sums up. */
export function renderCheck(file: string, { config, problems }: ConfigCheck): string {
  const lines = problems.map((problem) => `${problem.level}: ${renderProblem(file, problem)}`);
  const errors = problems.filter(({ level }) => level === "error").length;
  const found = { errors, warnings: problems.length - errors };
  return `${[...lines, conclusion(file, config, found)].join("\n")}\n`;
}

function conclusion(
  file: string,
  config: Config | null,
  found: { readonly errors: number; readonly warnings: number },
): string {
  if (config === null) return `${file} cannot be used: ${plural(found.errors, "error")}`;
  const models = Object.keys(config.models);
  const gated = Object.values(config.models).flatMap((model) => Object.keys(model.gate ?? {}));
  const holds = `${plural(models.length, "model")}, ${plural(gated.length, "gated metric")}`;
  return found.warnings === 0
    ? `${file} is valid: ${holds}`
    : `${file} is valid with ${plural(found.warnings, "warning")}: ${holds}`;
}
