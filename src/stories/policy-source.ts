import { parseConfig } from "../core/config/parse.ts";
import type { Config } from "../core/config/schema.ts";
import { sha256 } from "../core/digest.ts";
import type { RunPlan } from "../core/events/plan.ts";
import type { EvaluationRecord } from "../core/record/evaluation.ts";
import { errorMessage, UserError } from "../errors.ts";
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
 *  pull request) the built-in defaults hold, and the note says so.
 *  @throws UserError `config-invalid` when there is one that cannot be read: its rules must not be dropped in silence */
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
  } catch (cause) {
    throw unreadable(`${path} at the base commit ${short}`, cause);
  }
}

function unreadable(what: string, cause: unknown): UserError {
  const why = errorMessage(cause).split("\n")[0];
  return new UserError(
    {
      code: "config-invalid",
      message: `${what} cannot be read, so there are no rules to judge by: ${why}`,
      hint: "repair it on the base branch first; `evenhand check` names every problem",
    },
    cause,
  );
}

/** Whether a run is about a proposed change, whose own configuration may not judge it. */
export function isOfPullRequest({ against }: RunPlan): boolean {
  return (
    against.kind === "base-commit" || against.kind === "merge-group-base" || against.kind === "judged-again"
  );
}

/** The configuration's path from the top of the repository, with forward slashes.
 *  @param folder the working directory as git names it from the top; null: not known, the workspace is taken for the top
 *  @throws UserError when it lies elsewhere: there would be no rules at the base commit, and nobody would notice */
export function pathInRepository(
  inputs: { workingDirectory: string; config: string },
  folder: string | null = null,
): string {
  const start = folder ?? inputs.workingDirectory;
  const parts: string[] = [];
  let isOutside = /^([\\/]|[A-Za-z]:)/.test(inputs.config);
  for (const part of [...start.split(/[\\/]/), ...inputs.config.split(/[\\/]/)]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) isOutside = true;
  }
  if (!isOutside) return parts.join("/");
  throw new UserError({
    code: "input-invalid",
    message: `the rules are read at the base commit, and \`${inputs.config}\` is no path inside the repository`,
    hint: "give `config` as a path from `working-directory` to a file of the repository",
    input: "config",
  });
}

/** Rules on disk: on a branch that is already merged, and at a terminal. */
export function policyOfFile(config: Config | null, text: string | null): PolicySource {
  if (config === null || text === null) return { config: null, provenance: builtIn, note: "" };
  return { config, provenance: { source: "file", sha: null, digest: sha256(text) }, note: "" };
}
