import { attemptName } from "../core/handover/names.ts";
import { newestAttempts } from "../core/handover/newest-attempts.ts";
import { isEnterpriseServer, noArtifacts } from "../core/handover/server.ts";
import { UserError } from "../errors.ts";
import type { ArtifactRef, Artifacts } from "../ports/artifacts.ts";
import { downloadArtifact } from "./artifact-download.ts";
import { type ListedArtifact, listNamedArtifacts, listRunArtifacts } from "./artifact-listing.ts";
import { loadUploadClient, type UploadClient } from "./artifact-upload.ts";
import type { GitHub } from "./client.ts";
import { type Parcel, type UploadDesk, uploadParcel } from "./upload-parcel.ts";

export interface ArtifactOptions {
  readonly runId: number;
  readonly attempt: number;
  /** GITHUB_SERVER_URL */
  readonly serverUrl: string;
  /** RUNNER_TEMP */
  readonly tempFolder: string;
  /** null: the repository's setting. */
  readonly retentionDays: number | null;
  /** Default: @actions/artifact, imported when first needed. */
  readonly loadClient?: () => Promise<UploadClient>;
  /** For one upload; default 2 min and 2 s per MB. */
  readonly deadlineMs?: number;
}

/** Uploads through the runner's artifact service, everything else through REST. Artifacts that a run of another
 *  repository made (a fork's) are refused. */
export function makeArtifacts(github: GitHub, options: ArtifactOptions): Artifacts {
  if (isEnterpriseServer(options.serverUrl)) return none;
  const digests = new Map<number, string | null>();
  const remember = (listed: readonly ListedArtifact[]): ArtifactRef[] => {
    for (const { ref, digest } of listed) digests.set(ref.id, digest);
    return listed.map(({ ref }) => ref);
  };
  const desk: UploadDesk = {
    loadClient: options.loadClient ?? loadUploadClient,
    options,
    urlOf: (id) => `${options.serverUrl}/${github.repository}/actions/runs/${options.runId}/artifacts/${id}`,
    find: async (name) => {
      const named = (await listRunArtifacts(github, options.runId)).filter(({ ref }) => ref.name === name);
      return named.sort((a, b) => b.ref.id - a.ref.id)[0] ?? null;
    },
    read: ({ ref, digest }) => downloadArtifact(github, ref.id, digest),
  };
  return {
    upload: (name, files) => uploadParcel(desk, zipped(name, files, options.attempt)),
    uploadPage: (fileName, content) => uploadParcel(desk, page(fileName, content, options.attempt)),
    listOfRun: async () => newestAttempts(remember(await listRunArtifacts(github, options.runId))),
    listByName: async (name, page = 1) => remember(await listNamedArtifacts(github, name, page)),
    async download(artifact) {
      if (artifact.runId !== options.runId && artifact.sameRepository !== true)
        throw new Error(`artifact ${artifact.id} was not made by a run of this repository`);
      return downloadArtifact(github, artifact.id, digests.get(artifact.id) ?? null);
    },
  };
}

/** The runner's client refuses to work there, with a warning of its own: it is not asked. */
const none: Artifacts = {
  upload: () => Promise.reject(lacking()),
  uploadPage: () => Promise.reject(lacking()),
  listOfRun: async () => [],
  listByName: async () => [],
  download: () => Promise.reject(lacking()),
};

function lacking(): UserError {
  return new UserError({
    code: "unsupported",
    message: noArtifacts,
    hint: "results stay in the records folder of this job; hand them on with a step of your own",
  });
}

function zipped(name: string, files: ReadonlyMap<string, Uint8Array>, attempt: number): Parcel {
  return { name, spare: attemptName(name, attempt), page: false, filesOf: () => files };
}

/** An unzipped artifact is named by its file, so that the spare name goes before the extension. */
function page(fileName: string, content: Uint8Array, attempt: number): Parcel {
  const dot = fileName.lastIndexOf(".");
  const cut = dot > 0 ? dot : fileName.length;
  const spare = attemptName(fileName.slice(0, cut), attempt) + fileName.slice(cut);
  return { name: fileName, spare, page: true, filesOf: (name) => new Map([[name, content]]) };
}
