import type { Standin } from "../../standin/index.ts";
import { type ActRun, findAct, type Project, runAct } from "./act.ts";

const found = findAct();

/** What main got allows it, and a pull request from a branch. */
export const usualPermissions = {
  contents: "read",
  actions: "read",
  "pull-requests": "write",
  checks: "write",
} as const;

export interface Stage {
  readonly github: Standin;
  readonly project: Project;
  /** From makeRelease. */
  readonly release: string;
  readonly workflow: string;
  readonly programs?: string;
}

export interface Story {
  readonly onMain: ActRun;
  readonly onPull: ActRun;
  readonly requests: { readonly evaluate: number; readonly report: number; readonly all: number };
}

/** main is pushed, then a pull request changes files: two runs of one workflow. */
export async function playPull(stage: Stage, files: Readonly<Record<string, string>>): Promise<Story> {
  if ("missing" in found) throw new Error(found.missing);
  const { github, project } = stage;
  const ask = { ...stage, act: found.act };
  const base = project.git("rev-parse", "HEAD");
  await github.importGit(project.folder);
  const push = { ref: "refs/heads/main", after: base, repository: { full_name: github.repository } };
  const pushEnv = github.env({ runId: 1, event: "push", sha: base, ref: "refs/heads/main" });
  const onMain = await runAct({ ...ask, event: "push", env: pushEnv, payload: push });

  project.git("checkout", "--quiet", "-b", "change");
  for (const [name, content] of Object.entries(files)) project.write(name, content);
  project.git("commit", "--quiet", "--all", "--message", "Change the model");
  await github.importGit(project.folder);
  const number = await github.addPullRequest({ head: "change", title: "Change the model" });
  project.git("fetch", "--quiet", github.gitFolder, `refs/pull/${number}/merge`);
  project.git("checkout", "--quiet", "--detach", "FETCH_HEAD");
  const mark = github.mark();
  const env = github.env(github.pullRequestRun(number, 2));
  const payload = github.pullRequestEvent(number);
  const onPull = await runAct({ ...ask, event: "pull_request", env, payload });
  const requests = github.requestsSince(mark);
  const isReports = ({ path: at, method }: { path: string; method: string }) =>
    /comments|check-runs/.test(at) || (method === "GET" && /\/runs\/\d+\/artifacts/.test(at));
  const report = requests.filter(isReports).length;
  return { onMain, onPull, requests: { report, evaluate: requests.length - report, all: requests.length } };
}
