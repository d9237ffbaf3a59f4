import { z } from "zod";
import type { BranchFacts, CommitRuns, EvidenceFacts, RunFacts } from "../ports/evidence.ts";
import type { GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";

const repositorySchema = z.object({ full_name: z.string() });
export const runSchema = z.object({
  id: z.int(),
  name: z.string().nullish(),
  run_attempt: z.int().default(1),
  path: z.string(),
  event: z.string(),
  head_branch: z.string().nullable(),
  head_sha: z.string(),
  status: z.string().nullable(),
  created_at: z.string(),
  html_url: z.string(),
  repository: repositorySchema,
  head_repository: repositorySchema.nullable(),
});
const branchSchema = z.object({
  name: z.string(),
  protected: z.boolean(),
  commit: z.object({ sha: z.string() }),
});

/** What GitHub says about runs and branches; each is asked once. */
export function makeEvidenceFacts(github: GitHub): EvidenceFacts & CommitRuns {
  const runs = new Map<number, ReturnType<EvidenceFacts["run"]>>();
  const branches = new Map<string, Promise<BranchFacts | null>>();

  async function askRun(id: number) {
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
      parameters: { run_id: id },
      reply: runSchema,
      permission: "actions: read",
    });
    return runFacts(data);
  }

  async function askBranch(name: string): Promise<BranchFacts> {
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/branches/{branch}",
      parameters: { branch: name },
      reply: branchSchema,
      permission: "contents: read",
    });
    return { name: data.name, sha: data.commit.sha, protected: data.protected };
  }

  const once = <K, V>(
    cache: Map<K, Promise<V | null>>,
    key: K,
    ask: (key: K) => Promise<V>,
  ): Promise<V | null> => {
    const known = cache.get(key) ?? ask(key).catch(nullWhenMissing);
    cache.set(key, known);
    return known;
  };

  const facts: EvidenceFacts & CommitRuns = {
    async runsOf(sha) {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/actions/runs",
        parameters: { head_sha: sha, per_page: 100 },
        reply: z.object({ workflow_runs: z.array(runSchema) }),
        permission: "actions: read",
      });
      return data.workflow_runs.map(runFacts);
    },
    run: (id) => once(runs, id, askRun),
    branch: (name) => once(branches, name, askBranch),
    async defaultBranch() {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}",
        reply: z.object({ default_branch: z.string() }),
        permission: "contents: read",
      });
      const found = await facts.branch(data.default_branch);
      if (found === null) throw new Error(`the default branch ${data.default_branch} has no commit`);
      return found;
    },
  };
  return facts;
}

export function runFacts(data: z.infer<typeof runSchema>): RunFacts {
  return {
    id: data.id,
    attempt: data.run_attempt,
    repository: data.repository.full_name,
    headRepository: data.head_repository?.full_name ?? null,
    // A called workflow's path carries `@ref`.
    workflowPath: data.path.replace(/@.*$/, ""),
    event: data.event,
    headBranch: data.head_branch,
    headSha: data.head_sha,
    status: data.status ?? "",
    createdAt: data.created_at,
    url: data.html_url,
    workflow: data.name ?? "",
  };
}

function nullWhenMissing(thrown: unknown): null {
  if (isStatus(thrown, 404)) return null;
  throw thrown;
}
