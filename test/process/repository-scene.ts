import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { type RunnerContext, type Standin, type StandinOptions, startStandin } from "../../standin/index.ts";
import { type Ended, makePredictions, makeWorkspace } from "./bundle.ts";

export const granted = {
  contents: "read",
  actions: "read",
  "pull-requests": "write",
  checks: "write",
} as const;

const preload = pathToFileURL(path.join(import.meta.dirname, "fast-time.ts")).href;

/** One job on a runner: a checkout that is one commit deep, and the runner's environment. */
export interface Job {
  readonly folder: string;
  write(name: string, content: string): void;
  read(name: string): string;
  /** Spawns the bundle of an action; `predictions.csv` is what evaluate and the root action read. */
  action(
    verb: string,
    inputs?: Readonly<Record<string, string>>,
    more?: Readonly<Record<string, string>>,
  ): Promise<Ended>;
}

export interface JobAsk {
  readonly runId: number;
  /** A run of this pull request; else of a push to main. */
  readonly pull?: number;
  readonly attempt?: number;
  readonly jobId?: string;
  readonly workflow?: string;
  /** Waits last as long as they do on a runner: what converges needs its time. */
  readonly realTime?: boolean;
  /** Another event than a push, with its ref. */
  readonly event?: string;
  readonly ref?: string;
  /** Changes to the event's payload. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** A repository on the stand-in, and the jobs that run in it. */
export interface Scene {
  readonly github: Standin;
  startJob(ask: JobAsk): Promise<Job>;
  /** Pushes a commit to main; its sha. */
  push(files?: Readonly<Record<string, string | null>>): Promise<string>;
  /** A branch with these files, and its pull request. */
  open(files?: Readonly<Record<string, string | null>>, more?: Partial<SeedPull>): Promise<Pull>;
  close(): Promise<void>;
}

interface SeedPull {
  readonly login: string;
  readonly headRepository: string;
}

export interface Pull {
  readonly number: number;
  readonly head: string;
}

/** Scores of a model that is worse, as good as, or better than the one on main. */
export const scores = {
  main: makePredictions(1000, 0.9),
  worse: makePredictions(1000, 0.3),
  better: makePredictions(1000, 1.6),
} as const;

export async function makeScene(options: StandinOptions = {}): Promise<Scene> {
  const github = await startStandin(options);
  github.setPermissions(granted);
  github.protectBranch("main");
  const jobs: { remove(): void }[] = [];
  let branches = 0;
  return {
    github,
    push: (files = { "readme.txt": `${branches++}` }) => github.commit({ files }),
    async open(files, more) {
      const branch = `change-${++branches}`;
      const head = await github.commit({ branch, files: { "change.txt": branch, ...files } });
      return { number: await github.addPullRequest({ head: branch, headSha: head, ...more }), head };
    },
    async startJob(ask) {
      const workspace = makeWorkspace();
      jobs.push(workspace);
      const run = contextOf(github, ask);
      checkOut(workspace.folder, github.gitFolder, run.ref);
      workspace.write(".git/event.json", JSON.stringify(eventOf(github, ask)));
      const eventPath = path.join(workspace.folder, ".git", "event.json");
      const options: Record<string, string> = ask.realTime ? {} : { NODE_OPTIONS: `--import=${preload}` };
      // What is fetched from the server comes from the stand-in's repository.
      const address = `[url "${pathToFileURL(github.gitFolder).href}"]\n  insteadOf = ${github.serverUrl}/${github.repository}\n`;
      workspace.write(".git/global", address);
      options["GIT_CONFIG_GLOBAL"] = path.join(workspace.folder, ".git", "global");
      const env = { ...github.env({ ...run, eventPath }), ...options };
      const given = { "github-token": github.token, matrix: "null" };
      return {
        ...workspace,
        action: (verb, inputs = {}, more = {}) =>
          workspace.action(verb, { ...given, ...filesOf(verb), ...inputs }, { ...env, ...more }),
      };
    },
    async close() {
      for (const job of jobs) job.remove();
      await github.close();
    },
  };
}

function filesOf(verb: string): Record<string, string> {
  return verb === "report" || verb === "train" ? {} : { predictions: "predictions.csv" };
}

function contextOf(github: Standin, ask: JobAsk): RunnerContext {
  const { pull, runId, attempt, jobId, workflow, event = "push", ref = "refs/heads/main" } = ask;
  const sha = github.state.refs.get("refs/heads/main") ?? "";
  const run = pull === undefined ? { runId, event, sha, ref } : github.pullRequestRun(pull, runId);
  return { ...run, attempt: attempt ?? 1, jobId: jobId ?? "model", workflow: workflow ?? "model" };
}

function eventOf(github: Standin, { pull, payload }: JobAsk): unknown {
  const event =
    pull === undefined ? { repository: { full_name: github.repository } } : github.pullRequestEvent(pull);
  return { ...event, ...payload };
}

/** As actions/checkout does it: one commit, detached. */
function checkOut(folder: string, from: string, ref: string): void {
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env, stdio: "pipe" });
  git("init", "--quiet");
  git("fetch", "--quiet", "--depth=1", pathToFileURL(from).href, ref);
  git("checkout", "--quiet", "--detach", "FETCH_HEAD");
}

/** What one run of a pull request left on GitHub. */
export function leftBy(github: Standin, { number, head }: Pull, runId: number) {
  const { comments, checks, artifacts } = github.state;
  const own = artifacts.filter((artifact) => artifact.runId === runId);
  return {
    comments: comments.filter((one) => one.issue === number && one.login === "github-actions[bot]"),
    checks: checks.filter((check) => check.headSha === head),
    pages: own.filter((artifact) => artifact.name.endsWith(".html")),
    records: own.filter((artifact) => artifact.name.startsWith("evenhand-evaluation-")),
  };
}

/** How many of each, to compare at one glance. */
export function countLeft(github: Standin, pull: Pull, runId: number) {
  const { comments, checks, pages, records } = leftBy(github, pull, runId);
  return {
    comments: comments.length,
    checks: checks.length,
    pages: pages.length,
    records: records.length,
  };
}

/** A run of main leaves the record that pull requests are compared with. */
export async function recordBaseline(
  scene: Scene,
  runId: number,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const job = await scene.startJob({ runId });
  job.write("predictions.csv", scores.main);
  const ended = await job.action("evaluate", inputs);
  if (ended.exit !== 0) throw new Error(`evaluate on main ended with ${ended.exit}:\n${ended.stdout}`);
}

/** The outputs that an action's action.yml names, sorted. */
export function declaredOutputs(action: string): string[] {
  const text = readFileSync(path.resolve(import.meta.dirname, "../..", action, "action.yml"), "utf8");
  const block = /^outputs:\n([\s\S]*?)^runs:/m.exec(text)?.[1] ?? "";
  return [...block.matchAll(/^ {2}([a-z-]+):/gm)].map((match) => match[1] ?? "").sort();
}

/** Lines of a kind in a runner's log. */
export function annotations({ stdout }: Ended, level: "error" | "warning"): string[] {
  return stdout.split("\n").filter((line) => line.startsWith(`::${level}`));
}
