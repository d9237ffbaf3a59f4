import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { notFound, Problem } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { WorkflowRun } from "../world.ts";
import { headOf } from "./test-merge.ts";
import { apiUrl, htmlUrl, nodeId, repositoryView, stableId, userView } from "./views.ts";

const read: Needs = [["actions", "read"]];
const mostSearched = 1_000;

export const workflowId = (run: WorkflowRun): number => stableId(`workflow ${run.path}`);

/** A pull request is listed only when its head is in this repository: a fork's run says nothing. */
function pullViews(call: Call, run: WorkflowRun): unknown[] {
  const { repository } = call.hub;
  const repo = { id: stableId(repository), url: apiUrl(call, ""), name: repository.split("/")[1] };
  return run.pullRequests.flatMap((number) => {
    const pull = call.world.pulls.get(number);
    if (pull === undefined || pull.headRepository !== repository) return [];
    const head = { ref: pull.head, sha: headOf(call.world, pull, repository), repo };
    const base = { ref: pull.base, sha: pull.baseSha, repo };
    return [{ id: 1_000_000 + number, number, url: apiUrl(call, `/pulls/${number}`), head, base }];
  });
}

async function view(call: Call, run: WorkflowRun): Promise<Record<string, unknown>> {
  const url = apiUrl(call, `/actions/runs/${run.id}`);
  const commit = await call.hub.git.commit(run.headSha);
  const headCommit =
    commit === null
      ? null
      : {
          ...{
            id: commit.sha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: commit.committer.date,
          },
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        };
  return {
    ...{
      id: run.id,
      node_id: nodeId("WorkflowRun", run.id),
      name: run.name,
      path: run.path,
      event: run.event,
    },
    ...{
      head_branch: run.headBranch,
      head_sha: run.headSha,
      run_number: run.runNumber,
      run_attempt: run.attempt,
    },
    ...{
      status: run.status,
      conclusion: run.conclusion,
      workflow_id: workflowId(run),
      display_title: run.name,
    },
    ...{ url, html_url: htmlUrl(call, `/actions/runs/${run.id}`), artifacts_url: `${url}/artifacts` },
    ...{ created_at: run.createdAt, updated_at: run.createdAt, run_started_at: run.createdAt },
    actor: userView(call, run.login),
    triggering_actor: userView(call, run.login),
    pull_requests: call.query.get("exclude_pull_requests") === "true" ? [] : pullViews(call, run),
    head_commit: headCommit,
    repository: repositoryView(call, call.hub.repository),
    head_repository: repositoryView(call, run.headRepository),
  };
}

export function requiredRun(call: Call): WorkflowRun {
  const found = call.world.runs.get(numberOf(call, "run_id"));
  if (found === undefined) throw notFound();
  return found;
}

/** Filters of the list; `status` takes conclusions too. */
function isShown(call: Call, run: WorkflowRun): boolean {
  const asked = (name: string, value: string | null): boolean => {
    const wanted = call.query.get(name);
    return wanted === null || wanted === value;
  };
  const status = call.query.get("status");
  return (
    asked("head_sha", run.headSha) &&
    asked("branch", run.headBranch) &&
    asked("event", run.event) &&
    asked("actor", run.login) &&
    (status === null || status === run.status || status === run.conclusion)
  );
}

async function list(call: Call): Promise<Reply> {
  const workflow = call.params["workflow_id"];
  const runs = [...call.world.runs.values()]
    .filter(
      (run) =>
        workflow === undefined || workflow === String(workflowId(run)) || run.path.endsWith(`/${workflow}`),
    )
    .filter((run) => isShown(call, run))
    .sort((a, b) => b.id - a.id)
    .slice(0, mostSearched);
  const views = new Map(await Promise.all(runs.map(async (run) => [run.id, await view(call, run)] as const)));
  return renderPage(call, runs, (run) => views.get(run.id), "workflow_runs");
}

/** Only a run that has ended can be run again; it keeps its number. */
function rerun(call: Call): Reply {
  const run = requiredRun(call);
  if (run.status !== "completed") throw new Problem(403, "This workflow is already running");
  const again = { ...run, attempt: run.attempt + 1, status: "queued" as const, conclusion: null };
  call.hub.world.runs.set(run.id, again);
  return { status: 201, body: {} };
}

/** What was asked for; a run of it begins when a test starts one. */
function dispatch(call: Call): Reply {
  const { ref, event_type: event } = call.body as { ref?: string; event_type?: string };
  const workflow = call.params["workflow_id"] ?? null;
  call.world.dispatches.push({ login: call.actor.login, workflow, event: event ?? null, ref: ref ?? null });
  return { status: 204 };
}

function listReviews(call: Call): Reply {
  const { id } = requiredRun(call);
  const reviews = [...call.world.runReviews.values()].filter((each) => each.runId === id);
  const body = reviews.map(({ login, environment, state }) => ({
    ...{ state, comment: "", user: userView(call, login) },
    environments: [{ id: stableId(environment), name: environment }],
  }));
  return { status: 200, body };
}

export const runRoutes: readonly Route[] = [
  {
    operation: "actions/get-workflow-run",
    needs: read,
    answer: async (call) => ({ status: 200, body: await view(call, requiredRun(call)) }),
  },
  { operation: "actions/get-reviews-for-run", needs: read, answer: listReviews },
  { operation: "actions/list-workflow-runs-for-repo", needs: read, answer: list },
  { operation: "actions/re-run-workflow", needs: [["actions", "write"]], answer: rerun },
  { operation: "actions/list-workflow-runs", needs: read, answer: list },
  { operation: "actions/create-workflow-dispatch", needs: [["actions", "write"]], answer: dispatch },
  { operation: "repos/create-dispatch-event", needs: [["contents", "write"]], answer: dispatch },
];
