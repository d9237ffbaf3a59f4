import { type Contradiction, contradictions } from "./contradictions.ts";
import { configError, type Problem } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { type Config, configSchema } from "./schema.ts";
import { issueProblems } from "./schema-problem.ts";

export interface ReadConfig {
  /** null when there are problems. */
  readonly config: Config | null;
  /** Every error, in the order of the file; never warnings. */
  readonly problems: readonly Problem[];
  /** What the file says, keys and values accepted one by one; null when they are not. */
  readonly draft: Config | null;
  /** Gives a finding about the values the place where its key is written. */
  locate(finding: Contradiction, level: Problem["level"]): Problem;
}

/** Text of an `evenhand.yml` → the configuration with every default filled in, or all that is wrong with it.
 *  An empty file is a configuration of defaults. Never throws. */
export function readConfig(text: string): ReadConfig {
  const yaml = readYaml(text);
  const locate = (finding: Contradiction, level: Problem["level"]): Problem => ({
    level,
    ...finding,
    ...yaml.place(finding.path),
  });
  if (yaml.problems.length > 0) return { config: null, problems: yaml.problems, draft: null, locate };
  const value = yaml.value ?? {};
  const parsed = configSchema.safeParse(value);
  const found = parsed.success ? contradictions(parsed.data) : issueProblems(parsed.error.issues, value);
  const problems = found
    .map((finding) => locate(finding, "error"))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const draft = parsed.data ?? null;
  return { config: problems.length === 0 ? draft : null, problems, draft, locate };
}

/** Text of an `evenhand.yml` → the configuration with every default filled in.
 *  @throws UserError `config-invalid` with every problem, one per line, each with file, line and column. */
export function parseConfig(text: string, file: string): Config {
  const { config, problems } = readConfig(text);
  if (config === null) throw configError(file, problems);
  return config;
}
