import { z } from "zod";
import type { ArtifactRef } from "../ports/artifacts.ts";
import type { GitHub } from "./client.ts";

const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  digest: z.string().nullish(),
  workflow_run: z
    .object({
      id: z.int().optional(),
      repository_id: z.int().optional(),
      head_repository_id: z.int().nullish(),
      head_sha: z.string().optional(),
    })
    .nullish(),
});
const listSchema = z.object({ total_count: z.int(), artifacts: z.array(artifactSchema) });

/** An artifact and the digest of its archive, which the port does not carry. */
export interface ListedArtifact {
  readonly ref: ArtifactRef;
  readonly digest: string | null;
}

const permission = "actions: read";
const pageSize = 100;
/** A run makes at most 500 artifacts a job; beyond this something is wrong. */
const mostPages = 20;

/** All artifacts of a run. */
export async function listRunArtifacts(github: GitHub, runId: number): Promise<ListedArtifact[]> {
  const listed: ListedArtifact[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
      parameters: { run_id: runId, per_page: pageSize, page },
      reply: listSchema,
      permission,
    });
    listed.push(...data.artifacts.map(toListed));
    if (data.artifacts.length < pageSize || listed.length >= data.total_count) break;
  }
  return listed;
}

/** The repository's artifacts of exactly this name, newest first, 100 a page: one request. */
export async function listNamedArtifacts(
  github: GitHub,
  name: string,
  page: number,
): Promise<ListedArtifact[]> {
  const { data } = await github.request({
    route: "GET /repos/{owner}/{repo}/actions/artifacts",
    parameters: { name, per_page: pageSize, ...(page === 1 ? {} : { page }) },
    reply: listSchema,
    permission,
  });
  const listed = data.artifacts.filter((one) => one.name === name).map(toListed);
  return listed.sort((a, b) => b.ref.id - a.ref.id);
}

function toListed(one: z.infer<typeof artifactSchema>): ListedArtifact {
  const run = one.workflow_run;
  const home = run?.repository_id;
  const head = run?.head_repository_id;
  const ref: ArtifactRef = {
    id: one.id,
    name: one.name,
    createdAt: one.created_at ?? "",
    headSha: run?.head_sha ?? null,
    runId: run?.id ?? null,
    sameRepository: home === undefined || head === undefined ? null : home === head,
    expired: one.expired,
  };
  return { ref, digest: one.digest ?? null };
}
