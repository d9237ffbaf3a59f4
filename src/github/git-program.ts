import { execFile } from "node:child_process";
import { devNull } from "node:os";

/** Runs git in a checkout for reading; null when it fails or there is no git. Never fetches, asks or runs hooks. */
export type Git = (args: readonly string[]) => Promise<Buffer | null>;

const largestOutput = 64 * 2 ** 20;

/** @param folder the checkout
 *  @param env of the process: PATH and HOME are what git needs from it */
export function makeGit(folder: string, env: Readonly<Record<string, string | undefined>>): Git {
  const quiet = {
    ...env,
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
    LC_ALL: "C",
  };
  // A container job's checkout belongs to another user, and git would refuse to read it. A folder of the checkout that
  // looks like a bare repository is content that somebody committed: its history is no history.
  const trust = ["-c", "safe.directory=*", "-c", "safe.bareRepository=explicit"];
  return (args) =>
    new Promise((resolve) => {
      const options = {
        cwd: folder,
        env: quiet,
        encoding: "buffer" as const,
        maxBuffer: largestOutput,
        timeout: 60_000,
        windowsHide: true,
      };
      execFile("git", [...trust, ...args], options, (error, stdout) =>
        resolve(error === null ? stdout : null),
      );
    });
}
