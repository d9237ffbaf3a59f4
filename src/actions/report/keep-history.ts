import { historyKeep, isDefaultBranch, pushedBranch } from "../../core/baseline/history-policy.ts";
import { parseConfig } from "../../core/config/parse.ts";
import { isEnterpriseServer } from "../../core/handover/server.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import { type HistoryEntry, historyEntryOf } from "../../core/record/history.ts";
import { errorMessage } from "../../errors.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportHub, ReportPorts } from "./ports.ts";

/** Leaves the numbers of a push to a protected branch in the history ref, which outlives artifacts. Never from a pull
 *  request, never from a branch that anybody may push to. The exit code does not depend on it.
 *  @returns how long the result lasts as a baseline when it could not be kept; "" when there is nothing to say */
export async function keepHistory(
  records: readonly EvaluationRecord[],
  inputs: ReportInputs,
  ports: ReportPorts,
): Promise<string> {
  const { host, hub } = ports;
  const { event, ref } = host.context;
  const branch = pushedBranch(event, ref);
  if (!host.context.onRunner || hub === null || branch === null) return "";
  const entries = records.flatMap((record) => entryOf(record) ?? []);
  const keep = await keepOf(inputs, ports);
  if (entries.length === 0 || keep === 0) return "";
  try {
    if (!(await isAccepted(branch, hub, ports))) return "";
    for (const [model, own] of byModel(entries)) await hub.history.append(model, own, keep);
    return "";
  } catch (error) {
    return notKept(error, ports);
  }
}

/** A record without a number has nothing to be compared with later. */
function entryOf(record: EvaluationRecord): HistoryEntry | null {
  return record.metrics.length + record.guardrails.length === 0 ? null : historyEntryOf(record);
}

function byModel(entries: readonly HistoryEntry[]): Map<string, HistoryEntry[]> {
  return Map.groupBy(entries, ({ model }) => model);
}

async function keepOf(inputs: ReportInputs, { readText }: ReportPorts): Promise<number> {
  const text = await readText(inputs.config);
  return historyKeep(text === null ? null : parseConfig(text, inputs.config), inputs.history);
}

async function isAccepted(branch: string, hub: ReportHub, { host }: ReportPorts): Promise<boolean> {
  if (isDefaultBranch(branch, host.context.payload)) return true;
  return (await hub.branches.branch(branch))?.protected === true;
}

function notKept(error: unknown, { host }: ReportPorts): string {
  const isDenied = error instanceof PermissionDenied;
  if (!isDenied) {
    const text = `the numbers of this run are not in the history: ${errorMessage(error)}`;
    host.annotate("warning", text, { title: "report" });
  }
  if (isEnterpriseServer(host.context.serverUrl)) {
    const way = isDenied ? ": give this job `contents: write`" : "";
    return `this server has no artifacts that actions can use, and the history was not written, so nothing of this run is a baseline for later ones${way}`;
  }
  const way = isDenied ? "; with `contents: write` its numbers are kept for good" : "";
  return `this result is kept as an artifact alone: it is a baseline for 90 days, or as long as this repository keeps artifacts${way}`;
}
