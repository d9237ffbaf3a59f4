import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface Change {
  readonly number: number;
  readonly branch: string;
  readonly title: string;
  readonly model: "tumour" | "diabetes";
  readonly params: Record<string, string | number>;
}

/** Three pull requests that change the classifier and one that changes the regressor. */
export const changes: readonly Change[] = [
  {
    number: 1,
    branch: "one-component",
    title: "Keep one principal component: a smaller model",
    model: "tumour",
    params: { components: 1 },
  },
  {
    number: 2,
    branch: "ten-components",
    title: "Keep ten principal components",
    model: "tumour",
    params: { components: 10 },
  },
  {
    number: 3,
    branch: "three-components",
    title: "Keep three principal components",
    model: "tumour",
    params: { components: 3 },
  },
  {
    number: 4,
    branch: "forest",
    title: "Predict progression with a random forest",
    model: "diabetes",
    params: { model: "forest" },
  },
];

export interface DemoRepository {
  readonly folder: string;
  readonly mainSha: string;
  git(...args: string[]): string;
  /** A checkout of its own at a commit, as a runner has one. */
  checkOut(sha: string, from: string, folder: string): void;
}

/** Changes the data and nothing else: one column in another unit. */
export const dataChange = {
  number: 5,
  branch: "millimetres",
  title: "Measure the radius in another unit",
  table: "tumour/cases.csv",
  column: "mean_radius",
  factor: 10,
} as const;

/** Makes the git repository anew: a base branch and one branch for each change.
 *  @param python writes the table that is committed */
export function makeRepository(folder: string, project: string, python: string): DemoRepository {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8", env: gitEnvironment() }).trim();
  git("init", "--quiet", "--initial-branch=main");
  cpSync(project, folder, { recursive: true });
  execFileSync(python, ["tumour/tables.py"], { cwd: folder });
  git("add", "--all");
  git("commit", "--quiet", "--message", "Two models and the rules they are judged by");
  const mainSha = git("rev-parse", "HEAD");
  for (const change of changes) {
    git("checkout", "--quiet", "-b", change.branch, mainSha);
    const file = path.join(folder, change.model, "params.json");
    const params = { ...JSON.parse(readFileSync(file, "utf8")), ...change.params };
    writeFileSync(file, `${JSON.stringify(params)}\n`);
    git("commit", "--quiet", "--all", "--message", change.title);
  }
  git("checkout", "--quiet", "-b", dataChange.branch, mainSha);
  const table = path.join(folder, dataChange.table);
  writeFileSync(table, scaleColumn(readFileSync(table, "utf8"), dataChange.column, dataChange.factor));
  git("commit", "--quiet", "--all", "--message", dataChange.title);
  git("checkout", "--quiet", "main");
  return {
    folder,
    mainSha,
    git,
    checkOut(sha, from, target) {
      rmSync(target, { recursive: true, force: true });
      const run = (cwd: string, ...args: string[]) =>
        execFileSync("git", args, { cwd, stdio: "pipe", env: gitEnvironment() });
      run(folder, "clone", "--quiet", "--no-checkout", folder, target);
      run(target, "fetch", "--quiet", from, sha);
      run(target, "checkout", "--quiet", "--detach", sha);
    },
  };
}

/** A CSV text without quotes, one column of numbers multiplied. */
export function scaleColumn(text: string, column: string, factor: number): string {
  const [head = "", ...lines] = text.split("\n");
  const at = head.split(",").indexOf(column);
  if (at < 0) throw new Error(`the table has no column ${column}`);
  const scaled = lines.map((line) => {
    const cells = line.split(",");
    return cells.map((cell, k) => (k === at ? String(Number(cell) * factor) : cell)).join(",");
  });
  return [head, ...scaled].join("\n");
}

/** The same commits on every machine: fixed names and dates, no personal configuration. */
function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "demo",
    GIT_AUTHOR_EMAIL: "demo@example.invalid",
    GIT_AUTHOR_DATE: "2026-11-20T12:00:00Z",
    GIT_COMMITTER_NAME: "demo",
    GIT_COMMITTER_EMAIL: "demo@example.invalid",
    GIT_COMMITTER_DATE: "2026-11-20T12:00:00Z",
  };
}
