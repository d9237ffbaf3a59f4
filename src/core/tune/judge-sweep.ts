import { canonicalJson } from "../digest.ts";
import type { SweepPlan, TrialRecord } from "../record/tuning.ts";

const namedTrials = 20;

/** Which records are the trials of a plan, and what keeps them from being judged: trials that left no result, and results
 *  that belong to another plan. A trial that failed is a result. */
export function judgeSweep(
  plan: SweepPlan,
  records: readonly TrialRecord[],
): { readonly trials: TrialRecord[]; readonly problems: string[] } {
  const own = new Map<number, TrialRecord>();
  const problems: string[] = [];
  for (const record of records) {
    const { trial } = record;
    const params = plan.trials[trial];
    if (params === undefined)
      problems.push(`trial ${trial} is no part of the plan, which has ${plan.trials.length}`);
    else if (record.plan !== plan.plan || canonicalJson(record.params) !== canonicalJson(params))
      problems.push(`trial ${trial} was run with another plan: its command, inputs or space differ`);
    else own.set(trial, record);
  }
  const missing = plan.trials.flatMap((_, trial) =>
    records.some((one) => one.trial === trial) ? [] : [trial],
  );
  if (missing.length > 0) problems.unshift(missingSentence(missing, plan.trials.length));
  return { trials: [...own.values()].toSorted((a, b) => a.trial - b.trial), problems };
}

function missingSentence(missing: readonly number[], count: number): string {
  const shown = missing.slice(0, namedTrials).join(", ");
  const more = missing.length > namedTrials ? " and others" : "";
  return `${missing.length} of ${count} trials left no result: ${shown}${more}`;
}
