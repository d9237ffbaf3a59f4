import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { folderDigest } from "../../core/train/folder-digest.ts";
import type { FoundOutput } from "../../ports/work-files.ts";
import { digestFile, readModelBytes } from "./file-digest.ts";
import { byBytes } from "./input-files.ts";

/** Looks at one declared output.
 *  @param full absolute path
 *  @param name as declared, for its format */
export async function findOutputFile(full: string, name: string): Promise<FoundOutput> {
  const nothing = { path: full, kind: "file", digest: "", bytes: 0, files: [], model: null } as const;
  const found = await stat(full).catch(() => null);
  if (found === null) return { ...nothing, state: { state: "missing" } };
  if (found.isDirectory()) return findFolder(full);
  if (!found.isFile()) return { ...nothing, state: { state: "not-plain", at: name } };
  return {
    ...nothing,
    ...(await digestFile(full)),
    state: { state: "present", changedAt: found.mtimeMs },
    model: await readModelBytes(full, path.basename(name)),
  };
}

async function findFolder(folder: string): Promise<FoundOutput> {
  const nothing = { path: folder, kind: "folder", digest: "", bytes: 0, files: [], model: null } as const;
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const inside = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/");
    if (entry.isFile()) paths.push(inside);
    else if (!entry.isDirectory()) return { ...nothing, state: { state: "not-plain", at: inside } };
  }
  if (paths.length === 0) return { ...nothing, state: { state: "empty-folder" } };
  return { ...nothing, ...(await digestFolder(folder, paths.sort(byBytes))) };
}

async function digestFolder(
  folder: string,
  paths: string[],
): Promise<Pick<FoundOutput, "digest" | "bytes" | "files" | "state">> {
  const digests: { path: string; digest: string }[] = [];
  let bytes = 0;
  let changedAt = 0;
  for (const one of paths) {
    const full = path.join(folder, one);
    const file = await digestFile(full);
    digests.push({ path: one, digest: file.digest });
    bytes += file.bytes;
    changedAt = Math.max(changedAt, (await stat(full)).mtimeMs);
  }
  return { digest: folderDigest(digests), bytes, files: paths, state: { state: "present", changedAt } };
}
