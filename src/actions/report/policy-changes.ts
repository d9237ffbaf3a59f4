import type { BaseCommit } from "../../core/baseline/base-commit.ts";
import { parseConfig } from "../../core/config/parse.ts";
import type { Config } from "../../core/config/schema.ts";
import { policyChanges } from "../../core/gate/policy-changes.ts";
import { workflowChanges } from "../../core/gate/workflow-changes.ts";
import type { ChangedFile } from "../../core/report/input.ts";
import { errorMessage } from "../../errors.ts";
import type { PolicySource } from "../../stories/policy-source.ts";
import type { ReportPorts } from "./ports.ts";
import type { Subject } from "./subject.ts";

const workflows = ".github/workflows";
/** Changed workflow files that are read; more in one pull request are said to be there. */
const mostRead = 10;

interface Ask {
  readonly policy: PolicySource;
  readonly base: BaseCommit;
  /** Of the configuration, from the top of the repository. */
  readonly path: string;
  readonly subject: Subject;
  /** What the pull request changes; null: not known in full. */
  readonly files: readonly ChangedFile[] | null;
}

/** What the pull request would change in the rules and in the workflows that run us, one sentence each. Read from
 *  commits, not from the working directory, which the pull request's own steps may have written to. */
export async function changesOf(ask: Ask, ports: ReportPorts): Promise<string[]> {
  const { policy, base, path, subject, files } = ask;
  const isStored = subject.stored !== null;
  const head = isStored ? subject.plan.judged.headSha : ports.host.context.sha;
  if (head === null) return [];
  // A head that is not merged yet has the rules of the commit it left the base branch at.
  const from = isStored ? ((await ports.commits.mergeBase(base.sha, head)) ?? base.sha) : base.sha;
  const before = from === base.sha ? policy.config : await readOr(policy.config, from, path, ports);
  return [
    ...(await configChanges(before, head, path, ports)),
    ...(touchesWorkflows(files) ? await changesOfWorkflows(from, head, ports) : []),
  ];
}

function touchesWorkflows(files: Ask["files"]): boolean {
  const isOne = (path: string | null) => path?.startsWith(`${workflows}/`) === true;
  return files === null || files.some(({ path, before }) => isOne(path) || isOne(before));
}

async function configChanges(
  before: Config | null,
  head: string,
  path: string,
  { commits }: ReportPorts,
): Promise<string[]> {
  const text = await commits.readFile(head, path);
  try {
    return policyChanges(before, text === null ? null : parseConfig(text, path));
  } catch (error) {
    return [`${path} of this pull request cannot be read: ${errorMessage(error).split("\n")[0]}`];
  }
}

async function readOr(otherwise: Config | null, sha: string, path: string, { commits }: ReportPorts) {
  const text = await commits.readFile(sha, path);
  try {
    return text === null ? null : parseConfig(text, path);
  } catch {
    return otherwise;
  }
}

async function changesOfWorkflows(from: string, head: string, ports: ReportPorts): Promise<string[]> {
  const { commits, trees } = ports;
  const [old, now] = [await trees.list(from, workflows), await trees.list(head, workflows)];
  const names = [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => /\.ya?ml$/.test(name) && old.get(name) !== now.get(name))
    .sort();
  const told: string[] = [];
  for (const name of names.slice(0, mostRead)) {
    const file = `${workflows}/${name}`;
    const before = old.has(name) ? await commits.readFile(from, file) : null;
    const after = now.has(name) ? await commits.readFile(head, file) : null;
    told.push(...workflowChanges(name, before, after));
  }
  const more = names.length - mostRead;
  return more > 0 ? [...told, `${more} more workflow files are changed and were not read`] : told;
}
