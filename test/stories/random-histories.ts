import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Commits by number, oldest first; parents are earlier ones, first parent first. */
export type Dag = readonly (readonly number[])[];

/** A small generator whose numbers depend on its seed alone (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A random history: a line that branches and merges. */
export function randomDag(below: (n: number) => number): Dag {
  const size = 2 + below(below(4) === 0 ? 90 : 25);
  return Array.from({ length: size }, (_, index) => {
    if (index === 0) return [];
    const recent = () => index - 1 - below(Math.min(index, 1 + below(6)));
    const first = recent();
    if (below(4) > 0) return [first];
    const second = recent();
    return second === first ? [first] : [first, second];
  });
}

/** One history of many, with the commit that its main branch is at. */
export interface Planned {
  readonly dag: Dag;
  readonly main: number;
}

export interface GitHistories {
  /** A real repository that holds all of them. */
  readonly whole: string;
  readonly shas: readonly (readonly string[])[];
  /** A clone of one history whose HEAD is this commit; `depth` null: all of its commits. */
  clone(which: number, index: number, depth: number | null): string;
  remove(): void;
}

/** Histories as one real repository, written in one go: each has a branch `main-<number>` at origin, and every commit a
 *  tag. */
export function writeHistories(planned: readonly Planned[]): GitHistories {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-dags-"));
  const whole = path.join(folder, "whole");
  let clones = 0;
  const git = (cwd: string, args: string[], input?: string) => {
    const stdin = input === undefined ? {} : { input };
    const stdio = ["pipe", "pipe", "ignore"] as ["pipe", "pipe", "ignore"];
    return execFileSync("git", args, { cwd, encoding: "utf8", stdio, ...stdin, maxBuffer: 2 ** 28 });
  };
  git(folder, ["init", "--quiet", "--initial-branch=main", whole]);
  let mark = 0;
  const stream = planned.map(({ dag, main }, which) => {
    const first = mark + 1;
    mark += dag.length;
    const commits = dag.map((parents, index) =>
      commitText(
        `h${which}/c${index}`,
        first + index,
        parents.map((one) => first + one),
      ),
    );
    return `${commits.join("")}reset refs/remotes/origin/main-${which}\nfrom :${first + main}\n\n`;
  });
  git(whole, ["fast-import", "--quiet", "--force"], stream.join(""));
  const listed = git(whole, ["for-each-ref", "--format=%(refname:lstrip=2) %(objectname)", "refs/tags"]);
  const byName = new Map(
    listed
      .trim()
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
  const shas = planned.map(({ dag }, which) => dag.map((_, index) => byName.get(`h${which}/c${index}`)!));
  return {
    whole,
    shas,
    clone(which, index, depth) {
      const place = path.join(folder, `clone-${++clones}`);
      git(folder, ["init", "--quiet", "--template=", place]);
      const limit = depth === null ? [] : [`--depth=${depth}`];
      const branch = `refs/remotes/origin/main-${which}`;
      const refs = [`refs/tags/h${which}/c${index}`, ...(depth === null ? [`+${branch}:${branch}`] : [])];
      git(place, ["fetch", "--quiet", "--no-tags", ...limit, pathToFileURL(whole).href, ...refs]);
      git(place, ["update-ref", "--no-deref", "HEAD", shas[which]![index]!]);
      return place;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function commitText(tag: string, mark: number, parents: readonly number[]): string {
  const lines = [`reset refs/tags/${tag}`, `commit refs/tags/${tag}`, `mark :${mark}`];
  lines.push(`committer A <a@example.com> ${1_700_000_000 + mark * 60} +0000`, `data ${tag.length}`, tag);
  parents.forEach((parent, order) => {
    lines.push(`${order === 0 ? "from" : "merge"} :${parent}`);
  });
  return `${lines.join("\n")}\n\n`;
}

/** All commits that this one descends from, itself among them. */
function ancestorsOf(dag: Dag, index: number): Set<number> {
  const seen = new Set<number>();
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...dag[next]!);
  }
  return seen;
}

/** Common ancestors that no other common ancestor descends from: by definition, pair by pair. */
export function bestCommonAncestors(dag: Dag, a: number, b: number): number[] {
  const ofB = ancestorsOf(dag, b);
  const common = [...ancestorsOf(dag, a)].filter((one) => ofB.has(one));
  return common.filter((one) => !common.some((other) => other !== one && ancestorsOf(dag, other).has(one)));
}

/** A commit and its first-parent ancestors, nearest first. */
export function lineFrom(dag: Dag, index: number): number[] {
  const line = [index];
  for (let parent = dag[index]![0]; parent !== undefined; parent = dag[parent]![0]) line.push(parent);
  return line;
}
