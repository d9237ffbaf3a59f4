import { gateLines } from "../../core/config/gate-lines.ts";
import type { CarriedModel, ChangedFile, Origin, ReportInput } from "../../core/report/input.ts";
import type { RunContext } from "../../ports/host.ts";
import type { LastResult } from "../../stories/carry-forward.ts";
import type { ReportInputs } from "./inputs.ts";
import type { Rules } from "./judge.ts";
import type { ReportPorts } from "./ports.ts";
import type { Stored, Subject } from "./subject.ts";
import { judgedHead } from "./this-run.ts";
import { silentModels } from "./unchanged.ts";

/** What a report is about, whatever its run's records say. */
export interface About {
  readonly subject: Subject;
  readonly inputs: ReportInputs;
  readonly rules: Rules | null;
  readonly fork: boolean;
  /** null: nothing names a commit; then the records do. */
  readonly headSha: string | null;
  /** The configuration as it is checked out, for annotations to point into; null: they point nowhere. */
  readonly configText: string | null;
  readonly files: readonly ChangedFile[] | null;
  /** Of models that are carried forward, as far as looks of this report have found them. */
  readonly lastResults: Map<string, LastResult>;
  /** Of paths of models, as far as looks of this report have asked: true when nothing is there. */
  readonly lostPaths: Map<string, boolean>;
}

export async function readAbout(
  subject: Subject,
  inputs: ReportInputs,
  rules: Rules | null,
  ports: ReportPorts,
): Promise<About> {
  const { hub } = ports;
  const { judged } = subject.plan;
  const number = inputs.pullRequest ?? judged.pullRequest;
  const isOther = number !== null && judged.pullRequest !== number;
  const pull = isOther && hub !== null ? await hub.pullRequests.find(number) : null;
  return {
    subject,
    inputs,
    rules,
    fork: pull?.fork ?? judged.fork,
    headSha: await judgedHead(subject.plan, pull?.headSha ?? null, ports),
    configText: inputs.annotations ? await ports.readText(inputs.config) : null,
    files: rules?.files ?? null,
    lastResults: new Map(),
    lostPaths: new Map(),
  };
}

type Found = Pick<ReportInput, "data" | "records" | "problems" | "overridden" | "policyChanged">;

/** Everything that the renderers read. */
export async function describe(found: Found, about: About, ports: ReportPorts): Promise<ReportInput> {
  const { context } = ports.host;
  const { inputs, rules, files, fork, subject } = about;
  const { plan, stored } = subject;
  const headSha = about.headSha ?? found.records[0]?.candidate.sha ?? "0".repeat(40);
  const { carried, pending } = await silentModels(found, about, ports);
  const problems = found.problems.filter(({ code }) => code !== "no-record" || !standsFor(carried, about));
  const folder = await ports.folderInRepository();
  return {
    ...found,
    problems,
    repository: context.repository,
    headSha,
    ...(stored === null ? {} : { origin: originOf(stored, plan.judged.pullRequest) }),
    offersOverride: context.onRunner && plan.judged.pullRequest !== null,
    runUrl: stored?.run.url ?? (context.onRunner ? urlOfRun(context) : null),
    reportUrl: null,
    fork,
    carried,
    ...(pending.length === 0 ? {} : { pending }),
    files,
    paths: pathsOf(rules, folder),
    title: inputs.title,
    marker: {
      ...writerOf(stored, inputs, context),
      parts: found.records.length + problems.length,
      head: headSha,
    },
    place: placeOf(found.records, about, folder),
  };
}

function pathsOf(rules: Rules | null, folder: string | null): Record<string, string> {
  const models = Object.entries(rules?.policy.config?.models ?? {});
  return Object.fromEntries(
    models.flatMap(([name, { path }]) => (path === undefined ? [] : [[name, `${folder ?? ""}/${path}`]])),
  );
}

/** Annotations stand at the rules that decided, in the pull request's own file: that is the one it shows. */
function placeOf(
  records: ReportInput["records"],
  { configText, inputs }: About,
  folder: string | null,
): ReportInput["place"] {
  if (configText === null) return null;
  const asked = records.flatMap(({ model, metrics, guardrails }) =>
    [...metrics, ...guardrails].map(({ name }) => ({ model, metric: name })),
  );
  const path = [folder ?? "", inputs.config].filter((part) => part !== "").join("/");
  return { path, line: 1, gates: gateLines(configText, asked) };
}

/** Nothing had to be judged: every model of the rules is untouched. */
function standsFor(carried: readonly CarriedModel[], { rules }: About): boolean {
  const models = Object.keys(rules?.policy.config?.models ?? {});
  return models.length > 0 && models.every((name) => carried.some(({ model }) => model === name));
}

/** Whoever reports on a run writes into that run's comment and check: a report that comes later renews them, and a newer
 *  run's words are not lost to it. */
function writerOf(stored: Stored | null, { title }: ReportInputs, context: RunContext) {
  const { workflow = "", id: run, attempt } = stored?.run ?? { ...context, id: context.runId };
  return { key: title ?? (workflow || "default"), run, attempt };
}

function originOf({ run }: Stored, pullRequest: number | null): Origin {
  const { headRepository, workflowPath, event } = run;
  return { pullRequest, headRepository, workflowPath, event };
}

function urlOfRun({ serverUrl, repository, runId }: RunContext): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}
