import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Standin } from "../../standin/index.ts";
import type { Stage } from "./deployments.ts";
import { type Job, startJob } from "./job.ts";
import type { ShownText } from "./page.ts";
import { dataChange } from "./repository.ts";

/** The data check of a job: the profile that later runs are compared with, or what differs from it.
 *  @param expected of which one must come of it */
export async function checkData(job: Job, expected: readonly string[]): Promise<Record<string, string>> {
  const { exit, log } = await job.action("data", { model: "tumour" });
  const outputs = job.outputs();
  if (!expected.includes(outputs["result"] ?? "")) {
    throw new Error(
      `data ended with ${exit}, ${outputs["result"]} instead of ${expected.join(" or ")}:\n${log}`,
    );
  }
  return outputs;
}

/** A pull request that changes the table alone: held against main's profile, no model is trained.
 *  @param eventOf what GitHub tells of a pull request with that head */
export async function judgeDataChange(
  scene: Stage,
  eventOf: (change: typeof dataChange, head: string, github: Standin) => unknown,
): Promise<ShownText> {
  const { repository, github } = scene;
  const { branch, title, number } = dataChange;
  await github.addPullRequest({ head: branch, title, number });
  const merge = github.state.pulls.find((pull) => pull.number === number)?.mergeSha ?? "";
  const head = repository.git("rev-parse", branch);
  const workspace = path.join(scene.work, branch);
  repository.checkOut(merge, github.gitFolder, workspace);
  const eventPath = `${workspace}.event.json`;
  writeFileSync(eventPath, JSON.stringify(eventOf(dataChange, head, github)));
  const env = github.env({
    runId: 200 + number,
    event: "pull_request",
    sha: merge,
    ref: `refs/pull/${number}/merge`,
    headSha: head,
    headRef: branch,
    baseRef: "main",
    pullRequests: [number],
    workflow: "tumour",
    eventPath,
  });
  const job = startJob(workspace, env, github.token, scene.bin);
  const outputs = await checkData(job, ["fail"]);
  scene.say(`#${number} ${branch}: ${outputs["summary"]}`);
  scene.say(`its record: ${outputs["record"]}`);
  return { title: `Data check of #${number}: ${title}`, markdown: job.summary() };
}
