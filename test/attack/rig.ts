import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { EvaluationRecord } from "../../src/core/record/evaluation.ts";
import { parseEvaluation } from "../../src/core/record/seal.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { type Launcher, spawnFresh } from "../faults/launch.ts";
import { makePredictions, readOutputs } from "../process/bundle.ts";
import { compileCache } from "../process/compile-cache.ts";

const grant = { contents: "read", actions: "read", "pull-requests": "write", checks: "write" } as const;

/** Scores of the base, a clear loss, and the rules that the base judges by. */
export const predictions = { base: makePredictions(600, 1.2), worse: makePredictions(600, 0.3) };
export const rules = `models:
  fraud:
    evaluate: {task: binary, positive: 1}
    gate: {roc_auc: {margin: 0.01, min: 0.9}}
`;

/** The workflow that evaluates, as main has it. */
export const workflowPath = ".github/workflows/model.yml";
const workflow = `name: model
on: pull_request
jobs: {model: {runs-on: ubuntu-latest, steps: [{uses: evenhand/evenhand@v1}]}}
`;

export interface Ran {
  readonly exit: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A repository whose main has a baseline, a pull request against it, and the actions in processes of their own. */
export interface Rig {
  readonly github: Standin;
  readonly folder: string;
  readonly number: number;
  readonly headSha: string;
  /** GitHub's test merge, which is checked out. */
  readonly merge: string;
  /** The commit of main. */
  readonly base: string;
  /** null removes. */
  write(name: string, content: string | Uint8Array | null): void;
  /** One action as a step of the pull request's run. */
  step(
    verb: string,
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): Promise<Ran>;
  /** The run that steps belong to. */
  readonly runId: number;
  /** Another job of the same run: a fresh checkout of the pull request, nothing left of the last job's files. */
  nextJob(): void;
  /** Another run of the pull request, with the worse predictions at hand. */
  newRun(): void;
  /** An action in a run of the default branch: after \`workflow_run\`, for a comment, for a label. */
  onDefault(
    verb: string,
    event: string,
    payload: unknown,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<Ran>;
  /** Keeps a payload as the runner does; its path. */
  eventFile(payload: unknown): string;
  /** The record that the last step left in the folder. */
  record(): EvaluationRecord;
  git(...args: string[]): string;
  close(): Promise<void>;
}

/** @param change what the pull request commits: name → content, null removes the file
 *  @param onMain files of main beside the rules; null removes one */
export async function makeRig(
  change: Readonly<Record<string, string | null>>,
  more: {
    onMain?: Readonly<Record<string, string | null>>;
    fork?: boolean;
    baseline?: boolean;
    launcher?: Launcher;
  } = {},
): Promise<Rig> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-attack-"));
  const side = mkdtempSync(path.join(tmpdir(), "evenhand-attack-side-"));
  const git = makeGit(folder);
  const github = await startStandin();
  github.setPermissions(grant);
  put(folder, {
    ...{ "evenhand.yml": rules, "README.md": "a model\n", [workflowPath]: workflow },
    ...more.onMain,
  });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all", "--force");
  git("commit", "--quiet", "--message", "A model");
  await github.importGit(folder);
  const base = git("rev-parse", "HEAD");
  const run = (verb: string, env: Record<string, string>, inputs: Record<string, string>) =>
    runAction({
      ...{ verb, folder, side, inputs, github, launcher: more.launcher ?? spawnFresh },
      env: { GITHUB_WORKSPACE: folder, ...env },
    });
  if (more.baseline !== false) {
    put(folder, { "preds.csv": predictions.base });
    const onMain = { GITHUB_EVENT_PATH: eventFile(side, { ref: "refs/heads/main", after: base }) };
    const env = github.env({ runId: 1, event: "push", sha: base, ref: "refs/heads/main" });
    const ended = await run("evaluate", { ...env, ...onMain }, { model: "fraud", predictions: "preds.csv" });
    if (ended.exit !== 0) throw new Error(`main was not recorded: ${ended.log}`);
    clean(folder);
  }
  git("checkout", "--quiet", "-b", "change");
  put(folder, change);
  git("add", "--all", "--force");
  git("commit", "--quiet", "--allow-empty", "--message", "Change the model");
  const headSha = git("rev-parse", "HEAD");
  await github.importGit(folder);
  const number = await github.addPullRequest({
    head: "change",
    ...(more.fork ? { headRepository: "mallory/ml", headSha } : {}),
  });
  git("fetch", "--quiet", github.gitFolder, `refs/pull/${number}/merge`);
  git("update-ref", "refs/evenhand-test/merge", "FETCH_HEAD");
  git("checkout", "--quiet", "--detach", "FETCH_HEAD");
  const event = eventFile(side, github.pullRequestEvent(number));
  let runId = 1;
  let defaultRun = 900;
  const rig: Rig = {
    ...{ github, folder, number, headSha, base, git, merge: git("rev-parse", "HEAD") },
    eventFile: (payload) => eventFile(side, payload),
    get runId() {
      return runId;
    },
    write: (name, content) => put(folder, { [name]: content }),
    step(verb, inputs = {}, extra = {}) {
      const env = github.env(github.pullRequestRun(number, runId));
      return run(verb, { ...env, GITHUB_EVENT_PATH: event, ...extra }, inputs);
    },
    async onDefault(verb, event, payload, inputs = {}) {
      git("checkout", "--quiet", "--force", "--detach", base);
      git("clean", "-ffdxq");
      const id = ++defaultRun;
      const env = github.env({ runId: id, event, sha: base, ref: "refs/heads/main", workflow: "after" });
      const ran = await run(verb, { ...env, GITHUB_EVENT_PATH: eventFile(side, payload) }, inputs);
      git("checkout", "--quiet", "--force", "--detach", "refs/evenhand-test/merge");
      return ran;
    },
    nextJob: () => clean(folder),
    newRun() {
      runId++;
      clean(folder);
      put(folder, { "preds.csv": predictions.worse });
    },
    record() {
      const file = path.join(folder, ".evenhand", "fraud", "default", "evaluation.json");
      return parseEvaluation(readFileSync(file, "utf8"), file);
    },
    async close() {
      await github.close();
      for (const each of [folder, side]) rmSync(each, { recursive: true, force: true });
    },
  };
  rig.newRun();
  return rig;
}

function makeGit(cwd: string) {
  const who = ["-c", "user.name=example", "-c", "user.email=example@example.invalid"];
  return (...args: string[]): string =>
    execFileSync("git", [...who, ...args], { cwd, encoding: "utf8" }).trim();
}

function put(folder: string, files: Readonly<Record<string, string | Uint8Array | null>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (content === null) {
      if (existsSync(file)) rmSync(file, { recursive: true });
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function clean(folder: string): void {
  execFileSync("git", ["clean", "-ffdxq"], { cwd: folder });
  execFileSync("git", ["checkout", "--quiet", "--force", "HEAD", "--", "."], { cwd: folder });
}

function eventFile(side: string, payload: unknown): string {
  const file = path.join(side, `event-${Date.now()}-${Math.round(performance.now() * 1000)}.json`);
  writeFileSync(file, JSON.stringify(payload));
  return file;
}

interface Action {
  readonly verb: string;
  readonly folder: string;
  readonly side: string;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: Standin;
  readonly launcher: Launcher;
}

async function runAction({ verb, folder, side, env, inputs, github, launcher }: Action): Promise<Ran> {
  const files = { GITHUB_OUTPUT: path.join(side, "output"), GITHUB_STEP_SUMMARY: path.join(side, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const given = { "github-token": github.token, ...inputs };
  const asEnv = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { exit, log } = await launcher({
    ...{ verb, cwd: folder },
    env: {
      ...{ PATH: process.env["PATH"] ?? "", HOME: side, RUNNER_TEMP: side, ...compileCache },
      ...files,
      ...env,
      ...Object.fromEntries(asEnv),
    },
  });
  const [output, summary] = Object.values(files).map((file) => readFileSync(file, "utf8"));
  return { exit, log, outputs: readOutputs(output!), summary: summary! };
}
