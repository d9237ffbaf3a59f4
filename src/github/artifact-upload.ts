import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isArtifactPath } from "../core/handover/names.ts";
import { within } from "./deadline.ts";

/** What we use of @actions/artifact's client. */
export interface UploadClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number; skipArchive?: boolean },
  ): Promise<{ id?: number; size?: number; digest?: string }>;
  deleteArtifact(name: string): Promise<unknown>;
}

export async function loadUploadClient(): Promise<UploadClient> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}

export interface UploadSettings {
  readonly tempFolder: string;
  readonly retentionDays: number | null;
  readonly page: boolean;
  readonly deadlineMs: number;
}

/** Uploads files from memory: they lie in a private folder only as long as the client reads them.
 *  The deadline is ours: the client has none. */
export async function uploadFiles(
  client: UploadClient,
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  settings: UploadSettings,
): Promise<{ id: number; digest: string }> {
  const folder = await mkdtemp(join(settings.tempFolder, "evenhand-upload-"));
  try {
    await chmod(folder, 0o700);
    const paths: string[] = [];
    for (const [file, content] of files) paths.push(await place(folder, file, content));
    const days = settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays };
    const upload = client.uploadArtifact(name, paths, folder, { ...days, skipArchive: settings.page });
    const { id, digest } = await within(settings.deadlineMs, "the artifact service", upload);
    if (id === undefined || id === 0) throw new Error("the artifact service did not tell the artifact's id");
    return { id, digest: digest === undefined ? "" : `sha256:${digest.replace(/^sha256:/, "")}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function place(folder: string, file: string, content: Uint8Array): Promise<string> {
  if (!isArtifactPath(file)) throw new Error(`artifact file name ${JSON.stringify(file)}`);
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flag: "wx" });
  return path;
}
