import { parseConfig } from "../../core/config/parse.ts";
import type { Config } from "../../core/config/schema.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import { judgeAgain } from "../../core/gate/judge-again.ts";
import { policyChanges } from "../../core/gate/policy-changes.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { errorMessage } from "../../errors.ts";
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
  readonly overridden: readonly string[];
  readonly policyChanged: readonly string[];
}

/** On a pull request every record is judged again by the rules at its base commit, and what the pull request would
 *  change in those rules is listed. Elsewhere the records stand as they are. */
export async function judgeRecords(
  found: readonly EvaluationRecord[],
  plan: RunPlan,
  inputs: ReportInputs,
  ports: ReportPorts,
): Promise<Judged> {
  if (!ports.host.context.onRunner || !isOfPullRequest(plan)) {
    return { records: found, overridden: [], policyChanged: [] };
  }
  const path = pathInRepository(inputs);
  const base = found.find((record) => record.baseline.base !== null)?.baseline.base?.sha ?? null;
  const policy = await readPolicyAt(ports.commits, base, path);
  const judged = found.map((record) => judgeAgain(record, policy.config, policy.provenance));
  return {
    records: judged.map((one) => one.record),
    overridden: judged.flatMap((one) => one.overridden),
    policyChanged: base === null ? [] : await changesOf(policy, inputs, ports),
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
