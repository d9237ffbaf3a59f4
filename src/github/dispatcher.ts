import { z } from "zod";
import type { DispatchAsk, Dispatcher } from "../ports/dispatcher.ts";
import type { GitHub } from "./client.ts";

const runsSchema = z.object({
  workflow_runs: z.array(
    z.object({ id: z.int(), html_url: z.string(), created_at: z.string(), event: z.string() }),
  ),
});
/** Dispatches at GitHub. An answer that was lost is looked for among the runs that began since. */
export function makeDispatcher(github: GitHub): Dispatcher {
  return {
    async dispatch(ask) {
      const before = await newestRun(github, ask);
      const find = async () => {
        const run = await newestRun(github, ask);
        return run === null || run.id <= (before?.id ?? 0) ? null : run;
      };
      const made = await github.create<unknown>(callOf(ask), find);
      const known = runsSchema.shape.workflow_runs.element.safeParse(made);
      if (known.success) return known.data.html_url;
      return (await find())?.html_url ?? null;
    },
    async defaultBranch() {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}",
        reply: z.object({ default_branch: z.string() }),
        permission: "contents: read",
      });
      return data.default_branch;
    },
  };
}

function callOf({ workflow, event, ref, payload }: DispatchAsk) {
  if (workflow === null) {
    return {
      route: "POST /repos/{owner}/{repo}/dispatches",
      parameters: { event_type: event, client_payload: payload },
      reply: z.unknown(),
      permission: "contents: write",
    };
  }
  return {
    route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    parameters: { workflow_id: workflow, ref },
    reply: z.unknown(),
    permission: "actions: write",
  };
}

async function newestRun(github: GitHub, { workflow }: DispatchAsk) {
  const { data } = await github.request({
    route:
      workflow === null
        ? "GET /repos/{owner}/{repo}/actions/runs"
        : "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    parameters: {
      ...(workflow === null ? {} : { workflow_id: workflow }),
      event: workflow === null ? "repository_dispatch" : "workflow_dispatch",
      per_page: 1,
    },
    reply: runsSchema,
    permission: "actions: read",
  });
  return data.workflow_runs[0] ?? null;
}
