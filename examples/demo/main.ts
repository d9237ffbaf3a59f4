/** `npm start`: a base branch, four pull requests that change real models, trained, judged and reported from source
 *  against the embedded stand-in for GitHub, and one that changes the data; then a deployment, a better one, and the way back. Ends with a comment as
 *  text and one page that shows everything. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Standin, startStandin } from "../../standin/index.ts";
import { checkData, judgeDataChange } from "./data.ts";
import { deploy, type Stage } from "./deployments.ts";
import { type Job, type StepResult, startJob } from "./job.ts";
import { renderPage, type Shown, type ShownText } from "./page.ts";
import { CannotStart, findTools, prepareVenv } from "./python.ts";
import { type Change, changes, makeRepository } from "./repository.ts";
import { startServing } from "./serving.ts";

const here = import.meta.dirname;
const root = path.resolve(here, "../..");
const folder = path.join(root, ".cache", "demo");
const work = path.join(folder, "work");
const began = Date.now();

function say(text: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${text}`);
}

interface Scene extends Stage {}

async function main(): Promise<void> {
  const { python } = findTools();
  say("scikit-learn in a private virtual environment (the first time it is downloaded)");
  const venv = prepareVenv(python, path.join(here, "requirements.txt"), path.join(folder, "venv"));
  const repository = makeRepository(path.join(folder, "repository"), path.join(here, "project"), venv);
  say(`a git repository with main and ${changes.length + 1} pull requests`);
  const github = await startStandin({ repository: "acme/clinic" });
  const serving = await startServing(path.join(folder, "serving"));
  try {
    const scene = { repository, github, serving, work, bin: path.dirname(venv), say };
    await github.importGit(repository.folder);
    github.protectBranch("main");
    github.setPermissions({ contents: "read", actions: "read", checks: "write", "pull-requests": "write" });
    await inPairs(["tumour", "diabetes"] as const, (model, index) =>
      recordBaseline(model, 100 + index, scene),
    );
    const shown = await inPairs(changes, (change) => judgeChange(change, scene));
    const checked = await judgeDataChange(scene, eventOf);
    finish(shown, [checked, ...(await shipAndReturn(scene))]);
  } finally {
    await Promise.all([github.close(), serving.close()]);
  }
}

/** main is deployed, an improvement is merged and deployed on its evidence, and then it is taken back. */
async function shipAndReturn(scene: Scene): Promise<ShownText[]> {
  const { repository, github } = scene;
  github.setPermissions({ contents: "write", actions: "read", deployments: "write" });
  const first = { title: "Deploy main to production", runId: 301, inputs: {}, outcome: "deployed" };
  const texts = [await deploy(scene, first)];
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge #2", "ten-components");
  await github.importGit(repository.folder);
  await recordBaseline("tumour", 102, scene);
  texts.push(await deploy(scene, { ...first, title: "Deploy the merged improvement", runId: 302 }));
  const inputs = { rollback: "true" };
  texts.push(await deploy(scene, { title: "Roll back", runId: 303, inputs, outcome: "rolled-back" }));
  return texts;
}

/** The run on main leaves the model's record: the baseline of pull requests, and what may be deployed. */
async function recordBaseline(model: string, runId: number, scene: Scene): Promise<void> {
  const { repository, github } = scene;
  const sha = repository.git("rev-parse", "main");
  const workspace = path.join(work, `main-${model}-${runId}`);
  repository.checkOut(sha, github.gitFolder, workspace);
  const env = github.env({ runId, event: "push", sha, ref: "refs/heads/main", workflow: model });
  const job = startJob(workspace, env, github.token, scene.bin);
  if (model === "tumour") {
    say(`main: ${(await checkData(job, ["no-baseline", "pass"]))["summary"]}`);
  }
  await train(job, model);
  const { exit, log } = await job.action("evaluate", { model });
  if (exit !== 0) throw new Error(`evaluate on main ended with ${exit}:\n${log}`);
  say(`main ${sha.slice(0, 7)}: ${model} trained, evaluated and recorded`);
}

async function judgeChange(change: Change, scene: Scene): Promise<Shown> {
  const { repository, github } = scene;
  const number = await github.addPullRequest({
    head: change.branch,
    title: change.title,
    number: change.number,
  });
  const merge = github.state.pulls.find((pull) => pull.number === number)?.mergeSha ?? "";
  const head = repository.git("rev-parse", change.branch);
  const workspace = path.join(work, change.branch);
  repository.checkOut(merge, github.gitFolder, workspace);
  const eventPath = `${workspace}.event.json`;
  writeFileSync(eventPath, JSON.stringify(eventOf(change, head, github)));
  const env = github.env({
    runId: 200 + number,
    event: "pull_request",
    sha: merge,
    ref: `refs/pull/${number}/merge`,
    headSha: head,
    headRef: change.branch,
    baseRef: "main",
    pullRequests: [number],
    workflow: change.model,
    eventPath,
  });
  const job = startJob(workspace, env, github.token, scene.bin);
  await train(job, change.model);
  const evaluated = await job.action("evaluate", { model: change.model });
  const reported = await job.action("report", { model: change.model });
  say(`#${number} ${change.branch}: ${job.outputs()["summary"]}`);
  return show(change, head, { github, job, steps: [evaluated, reported] });
}

async function train(job: Job, model: string): Promise<void> {
  const { exit, log } = await job.action("train", { model });
  if (exit !== 0) throw new Error(`training ${model} ended with ${exit}:\n${log}`);
}

function eventOf(change: Pick<Change, "number" | "branch">, head: string, { repository }: Standin): unknown {
  return {
    number: change.number,
    pull_request: {
      number: change.number,
      head: { sha: head, ref: change.branch, repo: { full_name: repository } },
      base: { ref: "main", repo: { full_name: repository } },
    },
    repository: { full_name: repository, default_branch: "main" },
  };
}

function show(
  change: Change,
  head: string,
  { github, job, steps }: { github: Standin; job: Job; steps: readonly StepResult[] },
): Shown {
  const comments = github.state.comments.filter((comment) => comment.issue === change.number);
  const check = github.state.checks.find((one) => one.headSha === head);
  const page = job.outputs()["report-path"];
  if (comments.length !== 1 || check === undefined || page === undefined) {
    const logs = steps.map((step) => step.log).join("\n");
    throw new Error(`#${change.number} has ${comments.length} comments, check ${check?.id}:\n${logs}`);
  }
  return {
    number: change.number,
    title: change.title,
    branch: change.branch,
    comment: comments[0]!.body,
    check: {
      name: check.name,
      conclusion: check.conclusion ?? "",
      title: check.title ?? "",
      summary: check.summary ?? "",
    },
    report: readFileSync(page, "utf8"),
  };
}

function finish(shown: readonly Shown[], deployments: readonly ShownText[]): void {
  const page = path.join(folder, "what-people-see.html");
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, renderPage(shown, deployments));
  console.log(`\nThe comment on #${shown[0]!.number}:\n\n${shown[0]!.comment}\n`);
  say("every comment, check run and report as a person would see them:");
  console.log(`\n  ${page}\n`);
}

/** Two at a time, in order of start. */
async function inPairs<T, R>(
  items: readonly T[],
  each: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await each(items[index]!, index);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
