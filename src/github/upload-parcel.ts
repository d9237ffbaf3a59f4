import { createHash } from "node:crypto";
import { errorMessage, UserError } from "../errors.ts";
import type { UploadedArtifact } from "../ports/artifacts.ts";
import type { ListedArtifact } from "./artifact-listing.ts";
import { type UploadClient, uploadFiles } from "./artifact-upload.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** What is to be uploaded, and under which names. */
export interface Parcel {
  readonly name: string;
  /** Taken when the service keeps the name reserved. */
  readonly spare: string;
  /** One file, not zipped. */
  readonly page: boolean;
  readonly filesOf: (name: string) => Files;
}

/** What uploading needs from around it. */
export interface UploadDesk {
  readonly loadClient: () => Promise<UploadClient>;
  readonly options: {
    readonly tempFolder: string;
    readonly retentionDays: number | null;
    readonly deadlineMs?: number;
  };
  readonly urlOf: (id: number) => string;
  /** The newest artifact of this run with exactly this name. */
  readonly find: (name: string) => Promise<ListedArtifact | null>;
  readonly read: (artifact: ListedArtifact) => Promise<Files>;
}

/** Uploads under the name; when an earlier attempt has it, that one is deleted first, and when it stays reserved (an upload
 *  that never finished keeps it) the spare name is taken. An unclear end is settled by looking at what is there. */
export async function uploadParcel(desk: UploadDesk, parcel: Parcel): Promise<UploadedArtifact> {
  const client = await desk.loadClient();
  const steps = [
    { name: parcel.name, replaces: false },
    { name: parcel.name, replaces: true },
    { name: parcel.spare, replaces: false },
    { name: parcel.spare, replaces: true },
  ];
  let last: unknown;
  for (const { name, replaces } of steps) {
    if (replaces) await deleteQuietly(client, name);
    const files = parcel.filesOf(name);
    try {
      const { id, digest } = await uploadFiles(client, name, files, settingsOf(desk, parcel, files));
      return { id, url: desk.urlOf(id), digest };
    } catch (error) {
      last = error;
      if (hasNoService(error)) throw unsupported(error);
      if (isReserved(error)) continue;
      const there = await readBack(desk, parcel, name);
      if (there !== null) return there;
      if (!isConnectionLost(error)) break;
    }
  }
  throw new Error(`artifact ${parcel.name} could not be uploaded: ${errorMessage(last)}`, { cause: last });
}

function settingsOf(desk: UploadDesk, parcel: Parcel, files: Files) {
  const { tempFolder, retentionDays, deadlineMs } = desk.options;
  const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  return {
    tempFolder,
    retentionDays,
    page: parcel.page,
    deadlineMs: deadlineMs ?? 120_000 + Math.ceil(bytes / 1e6) * 2000,
  };
}

/** The name is taken: a status in the client's text is all that it tells. A conflict when finishing means that the first
 *  of two finishes went through. */
function isReserved(error: unknown): boolean {
  const text = errorMessage(error);
  return text.includes("(409)") && !text.includes("FinalizeArtifact");
}

/** The client tries again after a 5xx, and not at all after a lost connection: the next step does, and finds the name
 *  taken when the answer alone was lost. */
function isConnectionLost(error: unknown): boolean {
  return errorMessage(error).includes("Unable to make request");
}

/** A runner whose artifact service is not in the environment. */
function hasNoService(error: unknown): boolean {
  const name = error instanceof Error ? error.name : "";
  return name === "GHESNotSupportedError" || /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(errorMessage(error));
}

function unsupported(cause: unknown): UserError {
  return new UserError(
    {
      code: "unsupported",
      message: "this runner has no artifact service that the current client can use",
      hint: "results stay in the records folder of this job; hand them on with a step of your own",
    },
    cause,
  );
}

async function deleteQuietly(client: UploadClient, name: string): Promise<void> {
  try {
    await client.deleteArtifact(name);
  } catch {
    // Not listed means never finished: the spare name is next.
  }
}

/** Our upload, when it is there in spite of an error. */
async function readBack(desk: UploadDesk, parcel: Parcel, name: string): Promise<UploadedArtifact | null> {
  try {
    const listed = await desk.find(name);
    if (listed === null || !(await holds(desk, parcel, listed))) return null;
    return { id: listed.ref.id, url: desk.urlOf(listed.ref.id), digest: listed.digest ?? "" };
  } catch {
    return null;
  }
}

async function holds(desk: UploadDesk, parcel: Parcel, listed: ListedArtifact): Promise<boolean> {
  const files = parcel.filesOf(listed.ref.name);
  if (parcel.page) return [...files.values()].every((content) => listed.digest === digestOf(content));
  const there = await desk.read(listed);
  return (
    there.size === files.size &&
    [...files].every(([name, content]) => Buffer.compare(content, there.get(name) ?? new Uint8Array()) === 0)
  );
}

function digestOf(content: Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
