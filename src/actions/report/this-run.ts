import { numberAt } from "../../core/events/payload.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import type { ThisRun } from "../../core/handover/of-this-run.ts";
import type { ReportPorts } from "./ports.ts";
import type { Subject } from "./subject.ts";

/** What a record must name to count; null at a terminal, where any record is a result that somebody wants to see. */
export function thisRunOf(
  { plan, stored }: Subject,
  head: string | null,
  { host }: ReportPorts,
): ThisRun | null {
  const { onRunner, event, payload, runId, sha } = host.context;
  if (!onRunner) return null;
  if (stored !== null) {
    const { id, headSha } = stored.run;
    return { id, shas: [headSha], head: headSha };
  }
  // Without a token GitHub cannot be asked; nothing is written then, either.
  if (event === "workflow_run") {
    const { headSha } = plan.judged;
    return { id: numberAt(payload, "workflow_run", "id") ?? 0, shas: headSha === null ? [] : [headSha] };
  }
  return { id: runId, shas: [head, sha, plan.judged.headSha].filter((one) => one !== null) };
}

/** The commit that the check is about: what was judged, never what the pull request has become since.
 *  @param pullHead the head as GitHub names it now, of a pull request that is not the event's own */
export async function judgedHead(
  plan: RunPlan,
  pullHead: string | null,
  { commits }: ReportPorts,
): Promise<string | null> {
  const { sha, headSha } = plan.judged;
  if (pullHead === null || sha === null) return headSha;
  const parents = (await commits.parents(sha)) ?? [];
  return parents.length === 2 && parents[1] === pullHead ? pullHead : headSha;
}
