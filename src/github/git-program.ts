import { execFile } from "node:child_process";
import { devNull } from "node:os";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs git in a checkout for reading; null when it fails or there is no git. Never fetches, asks or runs hooks. */
export type Git = (args: readonly string[]) => Promise<Buffer | null>;

/** What a run of git came to. */
export interface GitEnd {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** Why it failed, as the end of a sentence; "" when it did not. */
  readonly problem: string;
}

const largestOutput = 64 * 2 ** 20;
// A container job's checkout belongs to another user, and git would refuse to read it. A folder of the checkout that
// looks like a bare repository is content that somebody committed: its history is no history.
const trust = ["-c", "safe.directory=*", "-c", "safe.bareRepository=explicit"];

/** @param folder the checkout
 *  @param env of the process: PATH and HOME are what git needs from it */
export function makeGit(folder: string, env: Environment): Git {
  const reading = { ...env, GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };
  return async (args) => {
    const { ok, stdout } = await runGit(folder, reading, args, 60_000);
    return ok ? stdout : null;
  };
}

/** Runs git once; it never asks, and no replaced or grafted history is believed. */
export function runGit(
  folder: string,
  env: Environment,
  args: readonly string[],
  timeout: number,
): Promise<GitEnd> {
  const quiet = {
    ...env,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
    LC_ALL: "C",
  };
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      env: quiet,
      encoding: "buffer" as const,
      maxBuffer: largestOutput,
      timeout,
      windowsHide: true,
    };
    execFile("git", [...trust, ...args], options, (error, stdout, stderr) =>
      resolve({ ok: error === null, stdout, problem: error === null ? "" : problemOf(error, stderr) }),
    );
  });
}

function problemOf(error: Error & { code?: unknown; killed?: boolean }, stderr: Buffer): string {
  if (error.code === "ENOENT") return "git is not installed here";
  if (error.killed === true) return "git took too long and was ended";
  const said = stderr
    .toString("utf8")
    .split("\n")
    .find((line) => /^(fatal|error):/.test(line));
  // An address may carry a password.
  return said?.replace(/\/\/[^/@\s]*@/g, "//").slice(0, 200) ?? `git ended with code ${String(error.code)}`;
}
