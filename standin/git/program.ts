import { spawn } from "node:child_process";
import { devNull } from "node:os";

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitCall {
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

/** The person's own configuration, hooks and language must not change what a test sees. */
function quietEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    SystemRoot: process.env["SystemRoot"],
    HOME: devNull,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    ...extra,
  };
}

export function tryGit(folder: string, args: readonly string[], call: GitCall = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-c", "core.quotepath=off", "-c", "safe.directory=*", ...args], {
      cwd: folder,
      env: quietEnvironment(call.env ?? {}),
      stdio: ["pipe", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => reject(new Error("the stand-in needs the git program", { cause: error })));
    child.on("close", (code) => {
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() });
    });
    // git may end without reading what it is given.
    child.stdin.on("error", () => {});
    child.stdin.end(call.input ?? "");
  });
}

/** Standard output; throws with git's own words when it fails. */
export async function runGit(folder: string, args: readonly string[], call: GitCall = {}): Promise<Buffer> {
  const result = await tryGit(folder, args, call);
  if (result.code !== 0) throw new Error(`git ${args[0]} ended with ${result.code}: ${result.stderr.trim()}`);
  return result.stdout;
}

export async function gitLine(folder: string, args: readonly string[], call: GitCall = {}): Promise<string> {
  return (await runGit(folder, args, call)).toString().trim();
}
