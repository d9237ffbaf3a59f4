import { z } from "zod";
import type { ChangedFile, PullRequestFacts, PullRequests } from "../ports/pull-request.ts";
import type { GitHub } from "./client.ts";

const pullSchema = z.object({
  number: z.int(),
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }) }),
  labels: z.array(z.object({ name: z.string() })),
});
const permission = "pull-requests: read";

const fileSchema = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  additions: z.int(),
  deletions: z.int(),
});

const pageSize = 100;
/** GitHub lists 3,000 files and no more. */
const mostPages = 30;

export function makePullRequests(github: GitHub): PullRequests {
  const factsOf = (data: z.infer<typeof pullSchema>): PullRequestFacts => {
    const headRepository = data.head.repo?.full_name ?? null;
    return {
      number: data.number,
      headSha: data.head.sha,
      headRef: data.head.ref,
      headRepository,
      baseRef: data.base.ref,
      fork: headRepository?.toLowerCase() !== github.repository.toLowerCase(),
      labels: data.labels.map(({ name }) => name),
    };
  };
  return {
    async find(number) {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number },
        reply: pullSchema,
        permission,
      });
      return factsOf(data);
    },
    async withHead(repository, branch) {
      const [owner] = repository.split("/");
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/pulls",
        parameters: { state: "open", head: `${owner}:${branch}`, per_page: 100 },
        reply: z.array(pullSchema),
        permission,
      });
      const isIt = (one: PullRequestFacts) =>
        one.headRepository?.toLowerCase() === repository.toLowerCase() && one.headRef === branch;
      return data.map(factsOf).filter(isIt);
    },
    async changedFiles(number) {
      const files: ChangedFile[] = [];
      for (let page = 1; page <= mostPages; page++) {
        const { data } = await github.request({
          route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
          parameters: { pull_number: number, per_page: pageSize, page },
          reply: z.array(fileSchema),
          permission,
        });
        files.push(...data.map(toChanged));
        if (data.length < pageSize) return files;
      }
      return null;
    },
  };
}

function toChanged(file: z.infer<typeof fileSchema>): ChangedFile {
  return {
    path: file.filename,
    before: file.previous_filename ?? null,
    added: file.additions,
    removed: file.deletions,
  };
}
