import { planRun, type RunPlan } from "../../core/events/plan.ts";
import type { ReportInput, ReportProblem } from "../../core/report/input.ts";
import { renderSummary } from "../../core/report/summary.ts";
import { UserError } from "../../errors.ts";
import { type Delivered, deliver } from "./deliver.ts";
import { gather } from "./gather.ts";
import type { ReportInputs } from "./inputs.ts";
import { judgeRecords } from "./judge.ts";
import { conclude, type ReportOutcome } from "./outcome.ts";
import type { ReportPorts } from "./ports.ts";
import { setOutputs } from "./say.ts";
import { judgedHead, thisRunOf } from "./this-run.ts";

export interface ReportEnd {
  readonly input: ReportInput;
  readonly outcome: ReportOutcome;
  readonly delivered: Delivered;
  readonly exit: 0 | 1 | 2 | 3 | 4;
}

/** @param known why a model has no record, when the caller knows more than that
 *
 *  Gathers the run's evaluations, judges them again by the base's rules, and tells people: comment, check run, job
 *  summary, HTML report. What may not be written is one warning; the exit code is the gate's. */
export async function report(
  inputs: ReportInputs,
  ports: ReportPorts,
  known: readonly ReportProblem[] = [],
): Promise<ReportEnd> {
  const { host } = ports;
  const head = await ports.commits.head();
  const plan = planRun({ ...host.context, verb: "report", checkedOut: head });
  if (plan.refuse !== null) throw new UserError({ code: "event-refused", ...plan.refuse });
  const { records, problems } = await gather(inputs, ports, known, thisRunOf(plan, head, ports));
  const judged = await judgeRecords(records, plan, inputs, ports);
  const found = { ...judged, problems: [...problems, ...judged.problems] };
  const input = await describe(found, plan, inputs, ports);
  const outcome = conclude(input, inputs.failOn);
  const delivered = await deliver({ input, outcome, plan, inputs }, ports);
  const shown: ReportInput = { ...input, reportUrl: delivered.reportUrl };
  if (inputs.jobSummary && plan.writes.summary) await host.summarize(renderSummary(shown));
  await setOutputs({ input: shown, outcome, delivered }, ports);
  if (delivered.broken !== null) throw delivered.broken;
  return { input: shown, outcome, delivered, exit: outcome.exit };
}

async function describe(
  found: Pick<ReportInput, "records" | "problems" | "overridden" | "policyChanged">,
  plan: RunPlan,
  inputs: ReportInputs,
  ports: ReportPorts,
): Promise<ReportInput> {
  const { context } = ports.host;
  const first = found.records[0];
  const number = inputs.pullRequest ?? plan.judged.pullRequest;
  const pull =
    number !== null && plan.judged.pullRequest !== number && ports.hub !== null
      ? await ports.hub.pullRequests.find(number)
      : null;
  const judged = await judgedHead(plan, pull?.headSha ?? null, ports);
  const headSha = judged ?? first?.candidate.sha ?? "0".repeat(40);
  const hasConfig = inputs.annotations && (await ports.readText(inputs.config)) !== null;
  return {
    ...found,
    repository: context.repository,
    headSha,
    runUrl: context.onRunner
      ? `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`
      : null,
    reportUrl: null,
    fork: pull?.fork ?? plan.judged.fork,
    title: inputs.title,
    marker: {
      key: inputs.title ?? (context.workflow || "default"),
      run: context.runId,
      attempt: context.attempt,
      head: headSha,
    },
    place: hasConfig ? { path: inputs.config, line: 1 } : null,
  };
}
