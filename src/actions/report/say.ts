import { sha256 } from "../../core/digest.ts";
import { worstVerdict } from "../../core/gate/words.ts";
import { firstLine } from "../../core/report/first-line.ts";
import { headline } from "../../core/report/headline.ts";
import type { ReportInput } from "../../core/report/input.ts";
import type { Delivered } from "./deliver.ts";
import type { ReportOutcome } from "./outcome.ts";
import type { ReportPorts } from "./ports.ts";

interface Said {
  readonly input: ReportInput;
  readonly outcome: ReportOutcome;
  readonly delivered: Delivered;
}

const reasonsLimit = 16 * 1024;

/** Sets every output of action.yml and says the outcome in one line. */
export async function setOutputs(said: Said, { host }: ReportPorts): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(said))) await host.setOutput(name, value);
  const { input, outcome } = said;
  const lines = [
    ...input.records.map((record) => `${record.model}/${record.leg}: ${headline(record)}`),
    ...input.problems.map((problem) => `${problem.model}/${problem.leg}: ${problem.message}`),
    ...(input.pending ?? []).map(({ model, path }) => `${model}: no result yet, although ${path} is touched`),
  ];
  if (outcome.exit === 0) for (const line of lines) host.info(line);
  else host.annotate("error", lines.join("\n"), { title: "evenhand" });
}

function outputsOf({ input, outcome, delivered }: Said): Record<string, string> {
  const gated = input.records.flatMap((record) => record.metrics.filter((metric) => metric.gated));
  const records = input.records.length === 1 ? input.records[0] : undefined;
  const models = [
    ...input.records.map(({ model, leg, decision }) => ({ model, leg, result: decision.result })),
    ...input.problems.map(({ model, leg }) => ({ model, leg, result: "no-evidence" })),
  ];
  return {
    result: outcome.result,
    reasons: reasonsOf(input),
    record: delivered.markdownPath,
    "record-artifact": "",
    "record-digest": records?.id ?? sha256(JSON.stringify(models)),
    summary: firstLine(input),
    verdict: worstVerdict(gated.map((metric) => metric.verdict)) ?? "",
    "comment-url": delivered.comment?.url ?? "",
    "comment-id": delivered.comment?.id.toString() ?? "",
    "check-url": delivered.checkUrl ?? "",
    "report-url": delivered.reportUrl ?? "",
    "report-path": delivered.reportPath ?? "",
    "markdown-path": delivered.markdownPath,
    models: JSON.stringify(models),
    overridden: String(input.records.some((record) => record.overrides.length > 0)),
    "policy-changed": String(input.policyChanged.length > 0),
  };
}

function reasonsOf({ records, problems, pending = [] }: ReportInput): string {
  const reasons = [
    ...pending.map(({ model }) => ({
      ...{ code: "no-baseline", metric: null },
      text: `\`${model}\` is touched and has no result yet`,
    })),
    ...problems.map((problem) => ({ code: "no-evidence", metric: null, text: problem.message })),
    ...records.flatMap((record) => record.decision.reasons),
  ];
  while (reasons.length > 0 && new TextEncoder().encode(JSON.stringify(reasons)).length > reasonsLimit)
    reasons.pop();
  return JSON.stringify(reasons);
}
