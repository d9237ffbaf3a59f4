import { z } from "zod";
import type { RunArtifacts, Runs } from "../ports/runs.ts";
import type { GitHub } from "./client.ts";
import { makeEvidenceFacts, runFacts, runSchema } from "./evidence.ts";

/** @param artifactsOf the artifacts of a run, by its id */
export function makeRuns(github: GitHub, artifactsOf: (id: number) => RunArtifacts): Runs {
  const { run } = makeEvidenceFacts(github);
  return {
    find: (id) => run(id),
    async ofBranch(branch, event) {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/actions/runs",
        parameters: { branch, event, per_page: 100 },
        reply: z.object({ workflow_runs: z.array(runSchema) }),
        permission: "actions: read",
      });
      return data.workflow_runs.map(runFacts);
    },
    artifacts: artifactsOf,
    async again(id) {
      const call = {
        route: "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun",
        parameters: { run_id: id },
        reply: z.unknown(),
        permission: "actions: write",
      };
      // A run that is queued or going on again is one that was started.
      const started = async () => {
        const { data } = await github.request({
          route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
          parameters: { run_id: id },
          reply: runSchema,
          permission: "actions: read",
        });
        return data.status === "completed" ? null : true;
      };
      await github.create<unknown>(call, started);
    },
  };
}
