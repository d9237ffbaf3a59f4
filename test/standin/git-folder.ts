import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface GitFolder {
  readonly path: string;
  git(...args: string[]): string;
  write(file: string, content: string | Uint8Array): void;
  /** Everything in the folder, committed a minute after the last; its sha. */
  commit(message: string): string;
  remove(): void;
}

/** A real repository with a working copy, made by the git program with times that never change. */
export function makeGitFolder(): GitFolder {
  const path = mkdtempSync(join(tmpdir(), "evenhand-git-"));
  let minutes = 0;
  const git = (...args: string[]): string => {
    const date = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
    const who = { NAME: "Ada Author", EMAIL: "ada@example.com", DATE: date };
    const people = Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]);
    const env = { PATH: process.env["PATH"] ?? "", GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
    return execFileSync("git", ["-c", "core.quotepath=off", ...args], {
      cwd: path,
      encoding: "utf8",
      env: { ...env, ...Object.fromEntries(people) },
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  };
  git("init", "--quiet", "--initial-branch=main");
  return {
    path,
    git(...args) {
      minutes += 1;
      return git(...args);
    },
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    commit(message) {
      minutes += 1;
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD");
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
