import { z } from "zod";
import type { PullRequests } from "../ports/pull-request.ts";
import type { GitHub } from "./client.ts";

const pullSchema = z.object({
  number: z.int(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ ref: z.string() }),
});

export function makePullRequests(github: GitHub): PullRequests {
  return {
    async find(number) {
      const { data } = await github.request({
        route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
        parameters: { pull_number: number },
        reply: pullSchema,
        permission: "pull-requests: read",
      });
      const headRepository = data.head.repo?.full_name ?? null;
      return {
        number: data.number,
        headSha: data.head.sha,
        headRepository,
        baseRef: data.base.ref,
        fork: headRepository?.toLowerCase() !== github.repository.toLowerCase(),
      };
    },
  };
}
