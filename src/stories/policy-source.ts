import { parseConfig, readConfig } from "../core/config/parse.ts";
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
  /** They are older than the base commit, whose own cannot be read. */
  readonly stale?: true;
}

const builtIn = { source: "built-in", sha: null, digest: null } as const;

/** Rules at the base commit: a pull request cannot change what it is judged by. Without a configuration there (the first
 *  pull request) the built-in defaults hold, and the note says so. One that cannot be read gives way to the last one on
 *  that branch that could be (docs/adr/0014), so that the pull request that repairs it can be judged and merged.
 *  @throws UserError `config-invalid` when there is none: rules must not be dropped in silence */
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
    const earlier = await lastReadable(commits, sha, path);
    if (earlier === null) throw unreadable(`${path} at the base commit ${short}`, cause);
    const note = `${path} at the base commit ${short} cannot be read (${firstLine(cause)}): the rules of ${earlier.sha.slice(0, 7)}, the last that could be, judge`;
    return { config: earlier.config, provenance: earlier.provenance, note, stale: true };
  }
}

/** First-parent commits that are looked at for rules that can be read. */
const mostEarlier = 10;

/** The rules that held on the branch before somebody broke the file; null: none were there, or the break is older. */
async function lastReadable(commits: Commits, sha: string, path: string) {
  const [, ...earlier] = await commits.firstParents(sha, mostEarlier);
  for (const each of earlier) {
    const text = await commits.readFile(each, path);
    if (text === null) return null;
    const { config } = readConfig(text);
    if (config === null) continue;
    return { sha: each, config, provenance: { source: "base" as const, sha: each, digest: sha256(text) } };
  }
  return null;
}

function firstLine(cause: unknown): string {
  return errorMessage(cause).split("\n")[0] ?? "";
}

function unreadable(what: string, cause: unknown): UserError {
  return new UserError(
    {
      code: "config-invalid",
      message: `${what} cannot be read, so there are no rules to judge by: ${firstLine(cause)}`,
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
  const place = placeInRepository(folder ?? inputs.workingDirectory, inputs.config);
  if (place !== null) return place;
  throw new UserError({
    code: "input-invalid",
    message: `the rules are read at the base commit, and \`${inputs.config}\` is no path inside the repository`,
    hint: "give `config` as a path from `working-directory` to a file of the repository",
    input: "config",
  });
}

/** A file's path from the top of the repository, with forward slashes; null: it lies outside.
 *  @param start a folder from the top */
export function placeInRepository(start: string, file: string): string | null {
  if (/^([\\/]|[A-Za-z]:)/.test(file)) return null;
  const parts: string[] = [];
  for (const part of [...start.split(/[\\/]/), ...file.split(/[\\/]/)]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** Rules on disk: on a branch that is already merged, and at a terminal. */
export function policyOfFile(config: Config | null, text: string | null): PolicySource {
  if (config === null || text === null) return { config: null, provenance: builtIn, note: "" };
  return { config, provenance: { source: "file", sha: null, digest: sha256(text) }, note: "" };
}
