import { createHash } from "node:crypto";
import { githubTime } from "../clock.ts";
import type { Hub } from "../hub.ts";
import { renderZip } from "../services/zip.ts";
import type { WorkflowRun } from "../world.ts";

export interface SeedRun {
  readonly id?: number;
  readonly headSha: string;
  readonly name?: string;
  readonly path?: string;
  readonly event?: string;
  readonly headBranch?: string | null;
  readonly headRepository?: string;
  readonly status?: WorkflowRun["status"];
  readonly conclusion?: string | null;
  readonly attempt?: number;
  readonly login?: string;
  readonly pullRequests?: readonly number[];
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
}

/** Adds a run, or replaces the one with this id; its id. */
export function addRun(hub: Hub, seed: SeedRun): number {
  const id = seed.id ?? hub.nextId();
  const conclusion = seed.conclusion ?? null;
  const run: WorkflowRun = {
    ...{ id, name: seed.name ?? "model", path: seed.path ?? ".github/workflows/model.yml" },
    ...{
      event: seed.event ?? "push",
      headSha: seed.headSha,
      headBranch: seed.headBranch ?? hub.defaultBranch,
    },
    ...{ headRepository: seed.headRepository ?? hub.repository, conclusion, attempt: seed.attempt ?? 1 },
    status: seed.status ?? (conclusion === null ? "in_progress" : "completed"),
    runNumber: hub.world.runs.get(id)?.runNumber ?? hub.world.runs.size + 1,
    ...{ login: seed.login ?? "ada", pullRequests: seed.pullRequests ?? [] },
    createdAt: githubTime(seed.createdAt ?? hub.clock.now()),
  };
  hub.world.runs.set(id, run);
  return id;
}

export interface SeedArtifact {
  readonly runId: number;
  readonly name: string;
  /** Zipped in this order; names are not checked. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Instead of files: the bytes as they are, an archive or, with a type, one raw file. */
  readonly content?: Uint8Array;
  readonly mimeType?: string;
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  readonly expiresAt?: number;
}

const retention = 90 * 24 * 3600 * 1000;

/** An artifact that some job uploaded earlier; its id. */
export function addArtifact(hub: Hub, seed: SeedArtifact): number {
  const content = Buffer.from(seed.content ?? renderZip(Object.entries(seed.files ?? {})));
  const mimeType = seed.mimeType ?? "application/zip";
  const blob = hub.blobs.make(mimeType === "application/zip" ? `${seed.name}.zip` : seed.name, mimeType);
  blob.content = content;
  const id = hub.nextId();
  const created = seed.createdAt ?? hub.clock.now();
  hub.world.artifacts.set(id, {
    ...{
      id,
      runId: seed.runId,
      jobId: "seeded",
      name: seed.name,
      mimeType,
      blob: blob.name,
      size: content.length,
    },
    digest: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    createdAt: githubTime(created),
    expiresAt: githubTime(seed.expiresAt ?? created + retention),
    finalized: true,
  });
  return id;
}
