import type { Override } from "../../core/override/accept.ts";
import { requestsIn, requestsOfLabels, whyNotFor } from "../../core/override/choose-overrides.ts";
import { parseLabel } from "../../core/override/command.ts";
import type { OverrideRequest } from "../../core/override/request.ts";
import { errorMessage } from "../../errors.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { ReportHub, ReportPorts } from "./ports.ts";
import { headsOf, type PullRuns, pullOfPush, runsOfPull } from "./pull-runs.ts";
import type { Subject } from "./subject.ts";

const longestReason = 500;

/** What people with write access accepted for this very head: asked only when a gate is closed, since nothing else can be
 *  accepted. Never throws for a lack of rights: then nothing is accepted.
 *  @param names what could be accepted; requests for other things are left aside */
export async function acceptedFor(
  names: readonly string[],
  { plan, pull }: Subject,
  { hub, host }: ReportPorts,
): Promise<Override[]> {
  const { pullRequest: number, headSha: head } = plan.judged;
  if (hub === null || number === null || head === null) return [];
  try {
    const runs = await runsOfPull(number, hub, pull ?? pullOfPush(host.context));
    if (runs.pull.headSha !== head) return [];
    const requests = await requestsFor(runs, number, hub);
    const accepted: Override[] = [];
    for (const request of requests) {
      if (!request.ask.metrics.some((name) => names.includes(name))) continue;
      if (whyNotFor(request, { head, heads: headsOf(runs) }) !== null) continue;
      if (!(await hub.conversation.mayWrite(request.by))) continue;
      accepted.push(overrideOf(request, head));
    }
    return accepted;
  } catch (error) {
    if (!(error instanceof PermissionDenied)) throw error;
    host.annotate("warning", `overrides were not looked for: ${errorMessage(error)}`, { title: "report" });
    return [];
  }
}

/** A request can only be for a head that had a run by then: older comments are not read. */
async function requestsFor({ pull, ofHead }: PullRuns, number: number, hub: ReportHub) {
  const since = ofHead.at(-1)?.createdAt;
  const remarks = since === undefined ? [] : await hub.conversation.remarks(number, since);
  const labels = pull.labels.filter((name) => parseLabel(name) !== null);
  const changes = labels.length === 0 ? [] : await hub.conversation.labelChanges(number);
  return [...requestsIn(remarks), ...requestsOfLabels(changes, labels)];
}

function overrideOf({ ask, by }: OverrideRequest, sha: string): Override {
  return { by, sha, metrics: [...ask.metrics], reason: ask.reason.slice(0, longestReason).toWellFormed() };
}
