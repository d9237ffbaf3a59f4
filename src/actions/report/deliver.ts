import type { RunPlan } from "../../core/events/plan.ts";
import { isEnterpriseServer } from "../../core/handover/server.ts";
import { renderCheck } from "../../core/report/check.ts";
import { renderComment } from "../../core/report/comment.ts";
import { renderHtml } from "../../core/report/html.ts";
import type { ReportInput } from "../../core/report/input.ts";
import { UserError } from "../../errors.ts";
import type { CommentMode, CommentText, PostedComment } from "../../ports/comment.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportOutcome } from "./outcome.ts";
import type { ReportHub, ReportPorts } from "./ports.ts";
import { checkIdentity } from "./progress.ts";

/** What reached GitHub and the disk. */
export interface Delivered {
  readonly comment: PostedComment | null;
  /** The comment's words, whether they were posted or not. */
  readonly markdown: string;
  readonly checkUrl: string | null;
  readonly reportUrl: string | null;
  readonly reportPath: string | null;
  readonly markdownPath: string;
  /** What GitHub could not take, for another reason than the token: the first of them. Thrown once all else is said. */
  readonly broken: Error | null;
}

interface Parcel {
  readonly input: ReportInput;
  readonly outcome: ReportOutcome;
  readonly plan: RunPlan;
  readonly inputs: ReportInputs;
  readonly wanted: CommentWish;
}

/** Whether and how the pull request gets its comment: inputs first, then the base's configuration. */
export interface CommentWish {
  readonly mode: CommentMode | "off";
  readonly when: "always" | "changed" | "failed";
}

/** Page first, because the others link to it; then the check run and the comment. Missing permissions are collected
 *  into one warning that gives the lines to add. One that fails does not keep the others from people; the page is the
 *  only one that a report can do without. */
export async function deliver(parcel: Parcel, ports: ReportPorts): Promise<Delivered> {
  const { input, plan, inputs } = parcel;
  const lacking = new Set<string>();
  const broken: Error[] = [];
  const attempt = async <T>(send: () => Promise<T>): Promise<T | null> => {
    try {
      return await unlessDenied(send, lacking, ports);
    } catch (error) {
      broken.push(error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  };
  const page = inputs.html ? renderHtml(input) : null;
  const reportPath = page === null ? null : await ports.keepFile(pageName(input), page);
  const uploaded = page === null ? null : await attempt(() => uploadPage(page, parcel, ports));
  for (const { message } of broken.splice(0)) ports.host.annotate("warning", message, { title: "report" });
  const shown: ReportInput = { ...input, reportUrl: uploaded?.url ?? null };
  const { hub } = ports;
  const isChecked = inputs.check && plan.writes.check;
  const check =
    hub !== null && isChecked ? await attempt(() => publishCheck({ ...parcel, input: shown }, hub)) : null;
  let markdown = renderComment(shown);
  const text = (earlier: readonly string[]) => {
    markdown = renderComment(shown, earlier);
    return markdown;
  };
  const comment = hub === null ? null : await attempt(() => postComment(text, parcel, hub));
  warnOnce(lacking, plan, ports);
  return {
    comment,
    markdown,
    checkUrl: check?.url ?? null,
    reportUrl: shown.reportUrl,
    reportPath,
    markdownPath: await ports.keepFile("report.md", markdown),
    broken: broken[0] ?? null,
  };
}

async function uploadPage(page: string, { input, plan }: Parcel, { hub }: ReportPorts) {
  if (hub === null || !plan.writes.artifact) return null;
  return hub.artifacts.uploadPage(pageName(input), new TextEncoder().encode(page));
}

/** One page a run and title: artifact names of unzipped files are file names. */
function pageName({ marker }: ReportInput): string {
  const key = marker.key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `evenhand-report-${key || "default"}.html`;
}

async function publishCheck({ input, outcome, inputs }: Parcel, hub: ReportHub): Promise<{ url: string }> {
  const { title, summary, text, annotations } = renderCheck(input);
  const isForeign = input.fork && inputs.forkCheck === "neutral";
  return hub.checks.publish({
    ...checkIdentity(input, inputs),
    conclusion: isForeign ? "neutral" : outcome.conclusion,
    title,
    summary,
    text,
    annotations,
  });
}

async function postComment(
  text: CommentText,
  { input, outcome, plan, inputs, wanted }: Parcel,
  hub: ReportHub,
): Promise<PostedComment | null> {
  const number = inputs.pullRequest ?? plan.judged.pullRequest;
  const isWanted = plan.writes.comment || inputs.pullRequest !== null;
  if (number === null || !isWanted || wanted.mode === "off") return null;
  // One that is there is kept true even when none would be made: a red word must not outlive its cause.
  const create = isDue(wanted.when, input, outcome);
  return hub.comment.post(number, text, { mode: wanted.mode, create });
}

function isDue(when: CommentWish["when"], { records, problems }: ReportInput, { conclusion }: ReportOutcome) {
  if (when === "always") return true;
  if (when === "failed") return conclusion === "failure";
  const gated = records.flatMap((record) => record.metrics.filter((metric) => metric.gated));
  return problems.length > 0 || gated.some((metric) => metric.verdict !== "equivalent");
}

async function unlessDenied<T>(
  send: () => Promise<T>,
  lacking: Set<string>,
  ports: ReportPorts,
): Promise<T | null> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof PermissionDenied) {
      lacking.add(error.permission);
      return null;
    }
    if (error instanceof UserError && error.detail.code === "unsupported") {
      // An Enterprise Server has no such thing, which evaluate has said.
      if (isEnterpriseServer(ports.host.context.serverUrl))
        ports.host.info("the page stays in this job's folder");
      else ports.host.annotate("warning", error.message, { title: "report" });
      return null;
    }
    throw error;
  }
}

function warnOnce(lacking: ReadonlySet<string>, plan: RunPlan, { host }: ReportPorts): void {
  if (lacking.size === 0) return;
  const lines = [...lacking].map((permission) => `  ${permission}`).join("\n");
  const text = plan.expectReadOnly
    ? "the token of this run may only read (a fork's, or Dependabot's): the report is in the job summary alone"
    : `the report is in the job summary, but not all of it could be posted: add under \`permissions:\`\n${lines}`;
  host.annotate("warning", text, { title: "report" });
}
