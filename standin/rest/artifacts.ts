import { renderPage } from "../paging.ts";
import type { Needs } from "../permissions.ts";
import { notFound, Problem } from "../problem.ts";
import { type Call, numberOf, type Reply, type Route } from "../route.ts";
import type { Artifact } from "../world.ts";
import { requiredRun } from "./runs.ts";
import { apiUrl, nodeId, stableId } from "./views.ts";

const read: Needs = [["actions", "read"]];
const write: Needs = [["actions", "write"]];

const isExpired = (call: Call, artifact: Artifact): boolean =>
  Date.parse(artifact.expiresAt) <= call.hub.clock.now();

function view(call: Call, artifact: Artifact): Record<string, unknown> {
  const url = apiUrl(call, `/actions/artifacts/${artifact.id}`);
  const run = call.world.runs.get(artifact.runId);
  return {
    ...{ id: artifact.id, node_id: nodeId("Artifact", artifact.id), name: artifact.name },
    ...{ size_in_bytes: artifact.size, digest: artifact.digest, expired: isExpired(call, artifact) },
    ...{ url, archive_download_url: `${url}/zip` },
    ...{ created_at: artifact.createdAt, updated_at: artifact.createdAt, expires_at: artifact.expiresAt },
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: stableId(call.hub.repository),
            head_repository_id: stableId(run.headRepository),
            head_branch: run.headBranch ?? undefined,
            head_sha: run.headSha,
          },
  };
}

function list(call: Call, runId: number | null): Reply {
  const name = call.query.get("name");
  const newestFirst = [...call.world.artifacts.values()]
    .filter((each) => each.finalized && (runId === null || each.runId === runId))
    .filter((each) => name === null || each.name === name)
    .sort((a, b) => b.id - a.id);
  const shown = call.query.get("direction") === "asc" ? newestFirst.toReversed() : newestFirst;
  return renderPage(call, shown, (each) => view(call, each), "artifacts");
}

function requiredArtifact(call: Call): Artifact {
  const found = call.world.artifacts.get(numberOf(call, "artifact_id"));
  if (found === undefined || !found.finalized) throw notFound();
  return found;
}

/** Sends to the signed address of the content; a raw artifact is sent as it is, not wrapped in an archive. */
function download(call: Call): Reply {
  const artifact = requiredArtifact(call);
  if (call.params["archive_format"] !== "zip") throw notFound();
  if (isExpired(call, artifact)) throw new Problem(410, "Artifact has expired");
  return {
    status: 302,
    headers: { location: call.hub.resultsUrl + call.hub.blobs.sign(artifact.blob, "read") },
  };
}

function remove(call: Call): Reply {
  call.hub.world.artifacts.delete(requiredArtifact(call).id);
  return { status: 204 };
}

export const artifactRoutes: readonly Route[] = [
  { operation: "actions/list-artifacts-for-repo", needs: read, answer: (call) => list(call, null) },
  {
    operation: "actions/list-workflow-run-artifacts",
    needs: read,
    answer: (call) => list(call, requiredRun(call).id),
  },
  {
    operation: "actions/get-artifact",
    needs: read,
    answer: (call) => ({ status: 200, body: view(call, requiredArtifact(call)) }),
  },
  { operation: "actions/download-artifact", needs: read, answer: download },
  { operation: "actions/delete-artifact", needs: write, answer: remove },
];
