import path from "node:path";
import type { Standin } from "../../standin/index.ts";
import { type Job, type StepResult, startJob } from "./job.ts";
import type { ShownText } from "./page.ts";
import type { DemoRepository } from "./repository.ts";
import type { Serving } from "./serving.ts";

export interface Stage {
  readonly repository: DemoRepository;
  readonly github: Standin;
  readonly serving: Serving;
  /** Where checkouts of runs go. */
  readonly work: string;
  /** Put before PATH: the virtual environment. */
  readonly bin: string;
  say(text: string): void;
}

/** A "Run workflow" of deploy on main: the summary that a person would see. */
export async function deploy(
  stage: Stage,
  ask: { runId: number; title: string; inputs: Readonly<Record<string, string>>; outcome: string },
): Promise<ShownText> {
  const { repository, github, serving } = stage;
  const sha = repository.git("rev-parse", "main");
  const workspace = path.join(stage.work, `deploy-${ask.runId}`);
  repository.checkOut(sha, github.gitFolder, workspace);
  const run = { event: "workflow_dispatch", sha, ref: "refs/heads/main", workflow: "deploy" } as const;
  const env = github.env({ ...run, runId: ask.runId });
  const job = startJob(workspace, { ...env, SERVING: serving.folder }, github.token, stage.bin);
  const options = { "target-options": `health-url=${serving.healthUrl}` };
  const inputs = { model: "tumour", environment: "production", ...options, ...ask.inputs };
  const ended = await job.action("deploy", inputs);
  mustBe(ask.outcome, job, ended);
  stage.say(`${ask.title}: ${job.outputs()["outcome"]}, now serving ${serving.current().slice(0, 19)}`);
  return { title: ask.title, markdown: job.summary() };
}

function mustBe(outcome: string, job: Job, { exit, log }: StepResult): void {
  const got = job.outputs()["outcome"];
  if (got !== outcome) throw new Error(`deploy ended with ${exit}, ${got} instead of ${outcome}:\n${log}`);
}
