import type { BaseCommit } from "../../core/baseline/base-commit.ts";
import { parseConfig } from "../../core/config/parse.ts";
import type { Config } from "../../core/config/schema.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import { judgeAgain } from "../../core/gate/judge-again.ts";
import { policyChanges } from "../../core/gate/policy-changes.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import type { ReportProblem } from "../../core/report/input.ts";
import { errorMessage } from "../../errors.ts";
import { baseAskOf, findBase, isBaseOf } from "../../stories/find-base.ts";
import {
  isOfPullRequest,
  type PolicySource,
  pathInRepository,
  readPolicyAt,
} from "../../stories/policy-source.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportPorts } from "./ports.ts";

export interface Judged {
  readonly records: readonly EvaluationRecord[];
  /** Records that were not held against this pull request's base. */
  readonly problems: readonly ReportProblem[];
  readonly overridden: readonly string[];
  readonly policyChanged: readonly string[];
}

/** On a pull request every record is judged again by the rules at the base commit, which is found anew: what a record
 *  says of its base is not taken on trust. What the pull request would change in those rules is listed. Elsewhere the
 *  records stand as they are. */
export async function judgeRecords(
  found: readonly EvaluationRecord[],
  plan: RunPlan,
  inputs: ReportInputs,
  ports: ReportPorts,
): Promise<Judged> {
  const { commits, host } = ports;
  if (!host.context.onRunner || !isOfPullRequest(plan)) {
    return { records: found, problems: [], overridden: [], policyChanged: [] };
  }
  const base = await policyCommit(plan, ports);
  const path = pathInRepository(inputs, await ports.folderInRepository());
  const policy = await readPolicyAt(commits, base?.sha ?? null, path);
  const problems: ReportProblem[] = [];
  const records: EvaluationRecord[] = [];
  for (const record of found) {
    const strange = await strangeBase(record, base, plan, ports);
    if (strange === null) records.push(record);
    else problems.push(strange);
  }
  const judged = records.map((record) => judgeAgain(record, policy.config, policy.provenance));
  return {
    records: judged.map((one) => one.record),
    problems,
    overridden: judged.flatMap((one) => one.overridden),
    policyChanged: base === null ? [] : await changesOf(policy, inputs, ports),
  };
}

/** A finished run's own commit is the default branch's last one. */
async function policyCommit(plan: RunPlan, { commits, host }: ReportPorts): Promise<BaseCommit | null> {
  const { sha } = host.context;
  if (plan.against.kind === "judged-again") return sha === null ? null : { sha, how: "head" };
  return findBase(commits, baseAskOf(plan, host.context));
}

/** A record that names another base than the pull request has: its comparison is not the one to show. After
 *  `workflow_run` the base of the finished run is not known, and nothing is said. */
async function strangeBase(
  { model, leg, baseline }: EvaluationRecord,
  base: BaseCommit | null,
  plan: RunPlan,
  { commits, host }: ReportPorts,
): Promise<ReportProblem | null> {
  if (baseline.base === null || plan.against.kind === "judged-again") return null;
  if (await isBaseOf(baseline.base.sha, base, baseAskOf(plan, host.context), commits)) return null;
  const [theirs, ours] = [baseline.base.sha, base?.sha].map((sha) => sha?.slice(0, 7) ?? "not known");
  return {
    ...{ model, leg, code: "record-invalid" },
    message: `the record ${model}/${leg} was compared with ${theirs}, which is not the base commit of this pull request (${ours})`,
    hint: "run evaluate again, in the same workflow run as report",
  };
}

async function changesOf(policy: PolicySource, inputs: ReportInputs, ports: ReportPorts): Promise<string[]> {
  const text = await ports.readText(inputs.config);
  let head: Config | null;
  try {
    head = text === null ? null : parseConfig(text, inputs.config);
  } catch (error) {
    return [`${inputs.config} of this pull request cannot be read: ${errorMessage(error).split("\n")[0]}`];
  }
  return policyChanges(policy.config, head);
}
