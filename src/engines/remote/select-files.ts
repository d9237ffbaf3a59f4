import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../errors.ts";
import type { Cargo, Job } from "../../ports/engine.ts";
import { byBytes } from "../local/input-files.ts";
import type { TarFile } from "./tar.ts";

/** `tracked`: what git tracks below the working directory, and the declared inputs; `inputs`: the declared inputs
 *  and the files that the command names. */
export type Sent = "tracked" | "inputs";

/** Reads what the command needs, and what is the job's own. */
export async function selectFiles(job: Job, cargo: Cargo, sent: Sent, limit: number): Promise<TarFile[]> {
  return [...(await selectShared(job, cargo, sent, limit)), ...(await ownFiles(cargo))];
}

/** Reads what the command needs, sorted by path. Never sent: git's own folder, `.env` files, Evenhand's records and
 *  what the command is to write. Throws UserError when it is more than `limit` bytes. */
export async function selectShared(job: Job, cargo: Cargo, sent: Sent, limit: number): Promise<TarFile[]> {
  const { directory } = job;
  const tracked = sent === "tracked" ? await trackedFiles(directory) : [];
  const named = wordsOf(job.command).map((word) => path.posix.normalize(word));
  const wanted = new Set([...tracked, ...named, ...cargo.inputs].filter((file) => !staysHere(file, cargo)));
  for (const file of cargo.inputs) if (isOutside(file)) throw outside(file);
  const files: TarFile[] = [];
  let bytes = 0;
  for (const file of [...wanted].sort(byBytes)) {
    const full = path.join(directory, file);
    const found = isOutside(file) ? null : await stat(full).catch(() => null);
    if (!found?.isFile()) continue;
    bytes += found.size;
    if (bytes > limit) throw tooMuch(file, limit, sent);
    files.push({ path: file, bytes: await readFile(full), executable: (found.mode & 0o100) !== 0 });
  }
  return files;
}

/** The parameters, and the checkpoints of an earlier attempt. */
export async function ownFiles({ files }: Cargo): Promise<TarFile[]> {
  const own: TarFile[] = [{ path: ".evenhand/params.json", bytes: await readFile(files.paramsFile) }];
  const entries = await readdir(files.checkpointFolder, { withFileTypes: true, recursive: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const full = path.join(entry.parentPath, entry.name);
    const inside = path.relative(files.checkpointFolder, full).split(path.sep).join("/");
    own.push({ path: `.evenhand/checkpoints/${inside}`, bytes: await readFile(full) });
  }
  return own;
}

async function trackedFiles(directory: string): Promise<string[]> {
  const options = { cwd: directory, maxBuffer: 64 << 20 };
  const listed = await promisify(execFile)("git", ["ls-files", "-z", "--cached"], options).catch(() => null);
  return listed === null ? [] : listed.stdout.split("\0").filter((file) => file !== "");
}

/** Words of the command that may be files. */
function wordsOf(command: string | readonly string[]): string[] {
  const words = typeof command === "string" ? command.split(/[\s;&|()<>"']+/) : [...command];
  return words.filter((word) => /^[^-/$][^$*?]*$/.test(word));
}

function staysHere(file: string, { outputs }: Cargo): boolean {
  const parts = file.split("/");
  if (parts.some((part) => part === ".git" || part === ".evenhand" || /^\.env(?:\..*)?$/.test(part)))
    return true;
  return outputs.some((output) => file === output || file.startsWith(`${output.replace(/\/+$/, "")}/`));
}

export function isOutside(file: string): boolean {
  return file.startsWith("/") || /^[a-zA-Z]:/.test(file) || file.split("/").includes("..");
}

function outside(file: string): UserError {
  return new UserError({
    code: "input-invalid",
    message: `${file} lies outside the working directory and cannot be sent to another machine`,
    hint: "set `working-directory` so that it holds all that the training reads",
    input: "inputs",
  });
}

function tooMuch(file: string, limit: number, sent: Sent): UserError {
  const other =
    sent === "tracked" ? "`send: inputs` in `engine-options` leaves out what git tracks beside them" : "";
  return new UserError({
    code: "input-invalid",
    message: `the files to send are more than ${limit >> 20} MiB, reached at ${file}`,
    hint: ["let the command read large data from storage that the cluster reaches", other]
      .filter(Boolean)
      .join("; "),
    input: "inputs",
  });
}
