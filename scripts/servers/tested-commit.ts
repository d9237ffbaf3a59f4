import { spawnSync } from "node:child_process";

/** The commit that was tested, and whether the tree was clean. */
export function testedCommit(root: string): string {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout.trim();
  const sha = git("rev-parse", "--short=7", "HEAD");
  if (!/^[0-9a-f]{7}$/.test(sha)) return "before the first commit";
  return git("status", "--porcelain", "--", "src", "test", "bench") === "" ? sha : `${sha} with changes`;
}
