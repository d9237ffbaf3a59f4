import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { githubTime } from "../clock.ts";
import type { Hub } from "../hub.ts";
import type { Artifact } from "../world.ts";
import { runBackendId } from "./runtime-tokens.ts";
import { integer, type TwirpCall, TwirpError, type TwirpMethods, text } from "./twirp.ts";

const days = 24 * 3600 * 1000;
const retention = 90 * days;
const mostPerJob = 500;
const run = { workflow_run_backend_id: "string", workflow_job_run_backend_id: "string" } as const;

/** The run is always the token's own; the job is the token's own unless an artifact of another job is meant. */
function checkBackendIds(call: TwirpCall, anyJob: boolean): void {
  const { identity } = call;
  if (text(call, "workflow_run_backend_id") !== identity.runBackendId) {
    throw new TwirpError("permission_denied", "workflow_run_backend_id is not the token's run");
  }
  const job = text(call, "workflow_job_run_backend_id");
  if (job === "" || (!anyJob && job !== identity.jobBackendId)) {
    throw new TwirpError("permission_denied", "workflow_job_run_backend_id is not the token's job");
  }
}

function artifactsOf(call: TwirpCall): Artifact[] {
  return [...call.hub.world.artifacts.values()].filter((each) => each.runId === call.identity.runId);
}

function finalizedByName(call: TwirpCall): Artifact {
  checkBackendIds(call, true);
  const found = artifactsOf(call).find((each) => each.finalized && each.name === text(call, "name"));
  if (found === undefined) throw new TwirpError("not_found", "artifact not found");
  return found;
}

function expiry(call: TwirpCall): string {
  const asked = text(call, "expires_at");
  const { now } = call.hub.clock;
  if (asked === "") return githubTime(now() + retention);
  const time = Date.parse(asked);
  if (Number.isNaN(time)) throw new TwirpError("invalid_argument", "expires_at is not a time");
  return githubTime(Math.min(time, now() + retention));
}

function createArtifact(call: TwirpCall): Record<string, unknown> {
  checkBackendIds(call, false);
  const { hub, identity } = call;
  const name = text(call, "name");
  const version = integer(call, "version");
  if (name === "" || /[":<>|*?\r\n\\/]/.test(name))
    throw new TwirpError("invalid_argument", "the artifact name is not valid");
  if (version !== 4 && version !== 7)
    throw new TwirpError("invalid_argument", `version ${version} is not served`);
  if (version === 4 && call.fields["mime_type"] !== undefined) {
    throw new TwirpError("invalid_argument", "version 4 has no mime_type");
  }
  const present = artifactsOf(call);
  if (present.some((each) => each.name === name)) {
    throw new TwirpError("already_exists", "an artifact with this name already exists on the workflow run");
  }
  if (present.filter((each) => each.jobId === identity.jobBackendId).length >= mostPerJob) {
    throw new TwirpError("resource_exhausted", `a job has at most ${mostPerJob} artifacts`);
  }
  const mimeType = text(call, "mime_type") || "application/zip";
  const blob = hub.blobs.make(
    mimeType === "application/zip" && !name.endsWith(".zip") ? `${name}.zip` : name,
    mimeType,
  );
  const id = hub.nextId();
  const { runId } = identity;
  const times = { createdAt: hub.clock.stamp(), expiresAt: expiry(call) };
  const draft = { id, runId, jobId: identity.jobBackendId, name, mimeType, blob: blob.name };
  hub.world.artifacts.set(id, { ...draft, ...times, size: 0, digest: "", finalized: false });
  return { ok: true, signed_upload_url: hub.resultsUrl + hub.blobs.sign(blob.name, "write") };
}

/** Also kept as a file, where a folder was named, so that a person can open it. */
async function keepFile(hub: Hub, artifact: Artifact, content: Buffer): Promise<void> {
  if (hub.artifactsFolder === null) return;
  const folder = join(hub.artifactsFolder, String(artifact.runId));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, hub.blobs.find(artifact.blob)?.fileName ?? artifact.name), content);
}

async function finalizeArtifact(call: TwirpCall): Promise<Record<string, unknown>> {
  checkBackendIds(call, false);
  const { hub } = call;
  const draft = artifactsOf(call).find((each) => each.name === text(call, "name"));
  if (draft === undefined || draft.jobId !== call.identity.jobBackendId)
    throw new TwirpError("not_found", "no such artifact");
  if (draft.finalized) throw new TwirpError("already_exists", "the artifact is finalized already");
  const content = hub.blobs.find(draft.blob)?.content ?? null;
  if (content === null) throw new TwirpError("failed_precondition", "nothing was uploaded");
  const size = integer(call, "size");
  if (size !== content.length) {
    throw new TwirpError("invalid_argument", `size is ${size}, but ${content.length} bytes were uploaded`);
  }
  const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  const claimed = text(call, "hash");
  if (claimed !== "" && claimed !== digest)
    throw new TwirpError("invalid_argument", "hash is not that of the upload");
  const artifact = { ...draft, size, digest, finalized: true };
  hub.world.artifacts.set(artifact.id, artifact);
  await keepFile(hub, artifact, content);
  return { ok: true, artifact_id: String(artifact.id) };
}

function listArtifacts(call: TwirpCall): Record<string, unknown> {
  checkBackendIds(call, true);
  const name = call.fields["name_filter"];
  const id = call.fields["id_filter"];
  const listed = artifactsOf(call).filter(
    (each) =>
      each.finalized &&
      (name === undefined || each.name === name) &&
      (id === undefined || String(each.id) === String(id)),
  );
  const artifacts = listed.map((each) => ({
    workflow_run_backend_id: runBackendId(each.runId),
    workflow_job_run_backend_id: each.jobId,
    database_id: String(each.id),
    name: each.name,
    size: String(each.size),
    created_at: each.createdAt,
    digest: each.digest,
  }));
  return { artifacts };
}

function getSignedUrl(call: TwirpCall): Record<string, unknown> {
  const artifact = finalizedByName(call);
  return { signed_url: call.hub.resultsUrl + call.hub.blobs.sign(artifact.blob, "read") };
}

/** A name that was never finalized stays taken: it cannot be deleted either. */
function deleteArtifact(call: TwirpCall): Record<string, unknown> {
  const artifact = finalizedByName(call);
  call.hub.world.artifacts.delete(artifact.id);
  return { ok: true, artifact_id: String(artifact.id) };
}

const service = "github.actions.results.api.v1.ArtifactService";

export const artifactMethods: TwirpMethods = {
  [`${service}/CreateArtifact`]: {
    fields: { ...run, name: "string", version: "number", mime_type: "string", expires_at: "string" },
    answer: createArtifact,
  },
  [`${service}/FinalizeArtifact`]: {
    fields: { ...run, name: "string", size: "number", hash: "string" },
    answer: finalizeArtifact,
  },
  [`${service}/ListArtifacts`]: {
    fields: { ...run, name_filter: "string", id_filter: "number" },
    answer: listArtifacts,
  },
  [`${service}/GetSignedArtifactURL`]: { fields: { ...run, name: "string" }, answer: getSignedUrl },
  [`${service}/DeleteArtifact`]: { fields: { ...run, name: "string" }, answer: deleteArtifact },
};
