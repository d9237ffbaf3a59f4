import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { UserError } from "../errors.ts";

const largestFile = 512 * 2 ** 20;

export async function kindOfPath(path: string): Promise<"nothing" | "file" | "folder" | "link" | "other"> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return "link";
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (isMissing(error)) return "nothing";
    throw error;
  }
}

/** @throws UserError when the path is a symbolic link */
export async function refuseLink(path: string): Promise<void> {
  if ((await kindOfPath(path)) !== "link") return;
  throw new UserError({
    code: "record-invalid",
    message: `${path} is a symbolic link`,
    hint: "records are plain files in plain folders: remove the link",
    input: "records",
  });
}

/** A file's bytes, links not followed; null when there is none.
 *  @throws UserError for a link or a file above 512 MiB */
export async function readPlainFile(path: string): Promise<Uint8Array | null> {
  await refuseLink(path);
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return null;
    if (stats.size > largestFile)
      throw new UserError({
        code: "record-invalid",
        message: `${path} is larger than 512 MiB`,
        hint: "keep fewer rows with the record (keep-predictions: off)",
        input: "records",
      });
    const { buffer, byteOffset, byteLength } = await file.readFile();
    return new Uint8Array(buffer, byteOffset, byteLength);
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "ENOENT" || code === "ENOTDIR";
}
