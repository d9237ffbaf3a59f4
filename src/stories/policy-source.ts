import { parseConfig } from "../core/config/parse.ts";
import type { Config } from "../core/config/schema.ts";
import { sha256 } from "../core/digest.ts";
import type { RunPlan } from "../core/events/plan.ts";
import type { EvaluationRecord } from "../core/record/evaluation.ts";
import { errorMessage } from "../errors.ts";
import type { Commits } from "../ports/commits.ts";

/** The rules a candidate is judged by, and where they were read. */
export interface PolicySource {
  readonly config: Config | null;
  readonly provenance: EvaluationRecord["policy"];
  /** A sentence when the rules are not what one would expect; "" otherwise. */
  readonly note: string;
}

const builtIn = { source: "built-in", sha: null, digest: null } as const;

/** Rules at the base commit: a pull request cannot change what it is judged by. Without a configuration there (the first
 *  pull request), or with one that cannot be read, the built-in defaults hold, and the note says so. */
export async function readPolicyAt(
  commits: Commits,
  sha: string | null,
  path: string,
): Promise<PolicySource> {
  if (sha === null) {
    return { config: null, provenance: builtIn, note: "the base commit is not known: built-in rules judge" };
  }
  const short = sha.slice(0, 7);
  const text = await commits.readFile(sha, path);
  if (text === null) {
    return {
      config: null,
      provenance: builtIn,
      note: `there is no ${path} at the base commit ${short}: built-in rules judge`,
    };
  }
  try {
    const config = parseConfig(text, path);
    return { config, provenance: { source: "base", sha, digest: sha256(text) }, note: "" };
  } catch (error) {
    const why = errorMessage(error).split("\n")[0];
    return {
      config: null,
      provenance: builtIn,
      note: `${path} at the base commit ${short} cannot be read (${why}): built-in rules judge`,
    };
  }
}

/** Whether a run is about a proposed change, whose own configuration may not judge it. */
export function isOfPullRequest({ against }: RunPlan): boolean {
  return (
    against.kind === "base-commit" || against.kind === "merge-group-base" || against.kind === "judged-again"
  );
}

/** The configuration's path from the top of the repository, with forward slashes. */
export function pathInRepository(inputs: { workingDirectory: string; config: string }): string {
  const parts = [...inputs.workingDirectory.split(/[\\/]/), ...inputs.config.split(/[\\/]/)];
  return parts.filter((part) => part !== "" && part !== ".").join("/");
}

/** Rules on disk: on a branch that is already merged, and at a terminal. */
export function policyOfFile(config: Config | null, text: string | null): PolicySource {
  if (config === null || text === null) return { config: null, provenance: builtIn, note: "" };
  return { config, provenance: { source: "file", sha: null, digest: sha256(text) }, note: "" };
}
