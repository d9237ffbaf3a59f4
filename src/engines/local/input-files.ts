import { glob, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { runLimits } from "../../core/record/limits.ts";
import type { FileDigest } from "../../core/record/run.ts";
import { UserError } from "../../errors.ts";
import type { FileDigests } from "./digest-cache.ts";
import { digestFile } from "./file-digest.ts";

/** Never an input of a training: the repository's own store, and what Evenhand writes. */
const passedOver = new Set([".git", ".evenhand", ".evenhand-cache"]);

/** Digests every file that the patterns name, once each, sorted by path; a folder stands for all files in it.
 *  Throws UserError when a pattern names no file, or all together name too many. */
export async function digestInputFiles(
  directory: string,
  patterns: readonly string[],
  known: FileDigests,
): Promise<FileDigest[]> {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const found = await filesOf(directory, pattern);
    if (found.length === 0) throw namesNothing(pattern);
    for (const one of found) paths.add(one);
    if (paths.size > runLimits.files) throw namesTooMany(pattern, paths.size);
  }
  const digests: FileDigest[] = [];
  for (const one of [...paths].sort(byBytes)) {
    const full = path.resolve(directory, one);
    const digest = await known.digest(full);
    if (digest.bytes < 1024 && (await isLfsPointer(full))) throw isPointer(one);
    digests.push({ path: one, ...digest });
  }
  await known.keep();
  return digests;
}

/** Digests those of some names in the working directory that are files. */
export async function digestPresentFiles(directory: string, names: readonly string[]): Promise<FileDigest[]> {
  const digests: FileDigest[] = [];
  for (const name of names) {
    const full = path.resolve(directory, name);
    const found = await stat(full).catch(() => null);
    if (found?.isFile()) digests.push({ path: name, ...(await digestFile(full)) });
  }
  return digests;
}

/** A name that exists stands for itself, also with characters that a pattern would read as its own. */
async function filesOf(directory: string, pattern: string): Promise<string[]> {
  const literal = await plainFiles(directory, pattern);
  if (literal !== null) return literal;
  const files: string[] = [];
  const matches = glob(pattern, { cwd: directory, exclude: (name) => passedOver.has(path.basename(name)) });
  for await (const match of matches) {
    // `**` names a folder's files one by one already.
    const isWholeFolder = !pattern.endsWith("**");
    files.push(...((await plainFiles(directory, match, isWholeFolder)) ?? []));
  }
  return files;
}

/** The file itself, or the files in a folder; null when there is neither. */
async function plainFiles(directory: string, name: string, folders = true): Promise<string[] | null> {
  const found = await stat(path.resolve(directory, name)).catch(() => null);
  if (found?.isFile()) return [posix(path.normalize(name))];
  return found?.isDirectory() && folders ? filesIn(directory, name) : null;
}

async function filesIn(directory: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.resolve(directory, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.join(folder, path.relative(path.resolve(directory, folder), entry.parentPath), entry.name),
    )
    .map(posix)
    .filter((file) => !file.split("/").some((part) => passedOver.has(part)));
}

function posix(file: string): string {
  return file.split(path.sep).join("/");
}

/** In the order of the paths' bytes, which no locale changes. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

async function isLfsPointer(full: string): Promise<boolean> {
  return (await readFile(full, "latin1")).startsWith("version https://git-lfs");
}

function isPointer(file: string): UserError {
  return new UserError({
    code: "file-malformed",
    message: `${file} is a Git LFS pointer, not the file: the training would read the pointer`,
    hint: "set `lfs: true` on actions/checkout, or run `git lfs pull`",
    input: "inputs",
    file,
  });
}

function namesNothing(pattern: string): UserError {
  return new UserError({
    code: "file-missing",
    message: `the input pattern ${JSON.stringify(pattern)} names no file`,
    hint: "patterns start from the working directory, for example `src/**` or `params.yaml`",
    input: "inputs",
  });
}

function namesTooMany(pattern: string, count: number): UserError {
  return new UserError({
    code: "input-invalid",
    message: `the input patterns up to ${JSON.stringify(pattern)} name ${count} files; a record holds ${runLimits.files}`,
    hint: "name the file that lists them with their digests, for example `data.dvc`",
    input: "inputs",
  });
}
