import type { BaseCommit } from "../../core/baseline/base-commit.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import { judgeAgain } from "../../core/gate/judge-again.ts";
import { acceptable, narrow, type Override } from "../../core/override/accept.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import type { ChangedFile, ReportProblem } from "../../core/report/input.ts";
import { baseAskOf, findBase, isBaseOf } from "../../stories/find-base.ts";
import {
  isOfPullRequest,
  type PolicySource,
  pathInRepository,
  readPolicyAt,
} from "../../stories/policy-source.ts";
import { changedFiles } from "./changed-files.ts";
import type { ReportInputs } from "./inputs.ts";
import { acceptedFor } from "./overrides.ts";
import { changesOf } from "./policy-changes.ts";
import type { ReportPorts } from "./ports.ts";
import type { Subject } from "./subject.ts";

export interface Judged {
  readonly records: readonly EvaluationRecord[];
  /** Records that were not held against this pull request's base. */
  readonly problems: readonly ReportProblem[];
  readonly overridden: readonly string[];
  readonly policyChanged: readonly string[];
}

/** What a pull request is judged by: found anew once a report, however often its run's records are read. */
export interface Rules {
  readonly base: BaseCommit | null;
  readonly policy: PolicySource;
  /** What the pull request changes, by file; null: not known in full. */
  readonly files: readonly ChangedFile[] | null;
  /** What the pull request would change in them. */
  readonly changed: readonly string[];
}

/** null: no pull request, so that the records stand as they are. */
export async function readRules(
  subject: Subject,
  inputs: ReportInputs,
  ports: ReportPorts,
): Promise<Rules | null> {
  const { plan } = subject;
  if (!ports.host.context.onRunner || !isOfPullRequest(plan)) return null;
  const base = await policyCommit(plan, ports);
  const path = pathInRepository(inputs, await ports.folderInRepository());
  const policy = await readPolicyAt(ports.commits, base?.sha ?? null, path);
  const files = await changedFiles(inputs.pullRequest ?? plan.judged.pullRequest, ports);
  const changed = base === null ? [] : await changesOf({ policy, base, path, subject, files }, ports);
  return { base, policy, files, changed: [...(policy.stale === true ? [policy.note] : []), ...changed] };
}

/** On a pull request every record is judged again by the rules at the base commit: what a record says of its base is
 *  not taken on trust. What a person accepted for this commit then closes no gate. */
export async function judgeRecords(
  found: readonly EvaluationRecord[],
  rules: Rules | null,
  subject: Subject,
  ports: ReportPorts,
): Promise<Judged> {
  if (rules === null) return { records: found, problems: [], overridden: [], policyChanged: [] };
  const { base, policy } = rules;
  const problems: ReportProblem[] = [];
  const records: EvaluationRecord[] = [];
  for (const record of found) {
    const strange = await strangeBase(record, base, subject.plan, ports);
    if (strange === null) records.push(record);
    else problems.push(strange);
  }
  const again = (record: EvaluationRecord, accepted?: ReadonlySet<string>) =>
    judgeAgain(record, policy.config, policy.provenance, accepted);
  const judged = records.map((record) => again(record));
  const names = [...new Set(judged.flatMap(({ record }) => acceptable(record)))];
  const overrides = names.length === 0 ? [] : await acceptedFor(names, subject, ports);
  const accept = ({ record }: { record: EvaluationRecord }, index: number) =>
    overrides.length === 0 ? record : withOverrides(record, overrides, (set) => again(records[index]!, set));
  return {
    records: judged.map(accept),
    problems,
    overridden: judged.flatMap((one) => one.overridden),
    policyChanged: rules.changed,
  };
}

function withOverrides(
  record: EvaluationRecord,
  all: readonly Override[],
  again: (accepted: ReadonlySet<string>) => { readonly record: EvaluationRecord },
): EvaluationRecord {
  const names = acceptable(record);
  const overrides = all.flatMap((override) => narrow(override, names) ?? []);
  if (overrides.length === 0) return record;
  return { ...again(new Set(overrides.flatMap(({ metrics }) => metrics))).record, overrides };
}

/** Where records of another run are judged, the branch that the pull request goes into has the say as it is now. */
async function policyCommit(plan: RunPlan, { commits, host, hub }: ReportPorts): Promise<BaseCommit | null> {
  if (plan.against.kind !== "judged-again") return findBase(commits, baseAskOf(plan, host.context));
  const { baseBranch } = plan.judged;
  const tip = baseBranch === null ? null : await hub?.branches.branch(baseBranch);
  const sha = tip?.sha ?? host.context.sha;
  return sha === null ? null : { sha, how: "head" };
}

/** A record that names another base than the pull request has: its comparison is not the one to show. One of another run
 *  may name any commit that the base branch had until now. */
async function strangeBase(
  { model, leg, baseline }: EvaluationRecord,
  base: BaseCommit | null,
  plan: RunPlan,
  { commits, host }: ReportPorts,
): Promise<ReportProblem | null> {
  const named = baseline.base?.sha;
  if (named === undefined) return null;
  const isBase =
    plan.against.kind === "judged-again"
      ? plan.judged.baseBranch === null ||
        base === null ||
        (await commits.mergeBase(base.sha, named)) === named
      : await isBaseOf(named, base, baseAskOf(plan, host.context), commits);
  if (isBase) return null;
  const [theirs, ours] = [named, base?.sha].map((sha) => sha?.slice(0, 7) ?? "not known");
  return {
    ...{ model, leg, code: "record-invalid" },
    message: `the record ${model}/${leg} was compared with ${theirs}, which is not the base commit of this pull request (${ours})`,
    hint: "run evaluate again, in the same workflow run as report",
  };
}
