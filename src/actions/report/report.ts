import { planRun } from "../../core/events/plan.ts";
import type { ReportInput, ReportProblem } from "../../core/report/input.ts";
import { renderSummary } from "../../core/report/summary.ts";
import { UserError } from "../../errors.ts";
import { attachToRelease } from "./attach-release.ts";
import { noteDeadMonitors } from "./dead-monitors.ts";
import { type CommentWish, type Delivered, deliver } from "./deliver.ts";
import { readAbout } from "./describe.ts";
import type { ReportInputs } from "./inputs.ts";
import { type Rules, readRules } from "./judge.ts";
import { keepHistory } from "./keep-history.ts";
import { type Look, makeLook } from "./look.ts";
import { conclude, type ReportOutcome } from "./outcome.ts";
import type { ReportPorts } from "./ports.ts";

import { makeProgress, type Progress } from "./progress.ts";
import { setOutputs } from "./say.ts";
import { traceSubject } from "./subject.ts";

export interface ReportEnd {
  readonly input: ReportInput;
  readonly outcome: ReportOutcome;
  readonly delivered: Delivered;
  readonly exit: 0 | 1 | 2 | 3 | 4;
}

interface Told {
  readonly input: ReportInput;
  readonly outcome: ReportOutcome;
  readonly delivered: Delivered;
}

/** @param known why a model has no record, when the caller knows more than that
 *
 *  Gathers the run's evaluations, judges them again by the base's rules, and tells people: comment, check run, job
 *  summary, HTML report. What may not be written is one warning; the exit code is the gate's. */
export async function report(
  asked: ReportInputs,
  ports: ReportPorts,
  known: readonly ReportProblem[] = [],
): Promise<ReportEnd> {
  const { host } = ports;
  const head = await ports.commits.head();
  const run = planRun({ ...host.context, verb: "report", checkedOut: head });
  if (run.refuse !== null) throw new UserError({ code: "event-refused", ...run.refuse });
  const subject = await traceSubject(run, asked, ports);
  const { plan, stored } = subject;
  // Of another run the pull request is the one that GitHub names.
  const inputs = stored === null ? asked : { ...asked, pullRequest: null };
  const rules = await readRules(subject, inputs, ports);
  const about = await readAbout(subject, inputs, rules, ports);
  const look = makeLook({ head, known, about }, ports);
  const wanted = wishOf(inputs, rules);
  const progress = makeProgress(about, look.listed, ports);
  const tell = async (found: ReportInput): Promise<Told> => {
    const outcome = conclude(found, inputs.failOn);
    const delivered = await deliver({ input: found, outcome, plan, inputs, wanted }, ports);
    return { input: { ...found, reportUrl: delivered.reportUrl }, outcome, delivered };
  };
  const { input, outcome, delivered } = await tellAll(look, tell, progress);
  const keeping = stored === null ? await keep(input.records, inputs, ports) : "";
  const shown: ReportInput = { ...input, ...(keeping && { keeping }) };
  if (stored === null) await noteDeadMonitors(input.records, inputs, ports);
  if (inputs.jobSummary && plan.writes.summary) await host.summarize(renderSummary(shown));
  await setOutputs({ input: shown, outcome, delivered }, ports);
  if (delivered.broken !== null) throw delivered.broken;
  return { input: shown, outcome, delivered, exit: outcome.exit };
}

/** What outlives artifacts: a line of the history for a push, a file of the release for a release. */
async function keep(
  records: ReportInput["records"],
  inputs: ReportInputs,
  ports: ReportPorts,
): Promise<string> {
  const { event } = ports.host.context;
  return event === "release" ? attachToRelease(records, ports) : keepHistory(records, inputs, ports);
}

/** Later looks than there are jobs in a matrix would be a fault. */
const mostLooks = 256;

/** Tells what is there, and again as long as other jobs of the run have handed over more meanwhile: whoever writes last
 *  has seen all that was there when others wrote, so that no result is lost between them. */
async function tellAll(
  look: Look,
  tell: (input: ReportInput) => Promise<Told>,
  progress: Progress,
): Promise<Told> {
  let told: Told | null = null;
  try {
    told = await tell(await look.first(progress.begin));
    // Refused for what it says, it would stay in progress.
    if (told.delivered.checkUrl === null && told.delivered.broken !== null)
      await progress.abandon(told.delivered.broken);
    for (let looks = 0; looks < mostLooks; looks++) {
      const more = await look.more();
      if (more === null) break;
      told = await tell(more);
    }
    return told;
  } catch (error) {
    if (told === null) await progress.abandon(error);
    throw error;
  }
}

function wishOf(inputs: ReportInputs, rules: Rules | null): CommentWish {
  const configured = rules?.policy.config?.report;
  return {
    mode: inputs.comment ?? configured?.comment ?? "update",
    when: inputs.commentWhen ?? configured?.["comment-when"] ?? "always",
  };
}
