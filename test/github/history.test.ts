import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCommits } from "../../src/github/commits.ts";
import { makeGit } from "../../src/github/git-program.ts";
import { makeLocalHistory } from "../../src/github/local-history.ts";
import { makePullRequests } from "../../src/github/pull-requests.ts";
import { makeRemoteHistory } from "../../src/github/remote-history.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

const folder = mkdtempSync(join(tmpdir(), "evenhand-history-"));
const origin = join(folder, "origin");
const shallow = join(folder, "shallow");
const nowhere = join(folder, "nowhere");
let standin: Standin;

function git(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8", stdio: "pipe" }).trim();
}

function commit(path: string, text: string): string {
  const file = join(origin, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  git(origin, "add", "--all");
  git(origin, "commit", "--quiet", "--message", `write ${path}`);
  return git(origin, "rev-parse", "HEAD");
}

let main: string[];
let head: string;
let merge: string;

beforeAll(async () => {
  mkdirSync(origin);
  mkdirSync(nowhere);
  git(origin, "init", "--quiet", "--initial-branch", "main");
  main = [commit("evenhand.yml", "strict: true\n"), commit("a.txt", "1"), commit("a.txt", "2")];
  git(origin, "checkout", "--quiet", "-b", "feature/x");
  head = commit("models/ä b#1.txt", "zwölf");
  git(origin, "checkout", "--quiet", "main");
  main.push(commit("a.txt", "3"));
  git(origin, "checkout", "--quiet", "-b", "merged");
  git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", "feature/x");
  merge = git(origin, "rev-parse", "HEAD");
  git(folder, "clone", "--quiet", "--depth", "1", "--branch", "merged", `file://${origin}`, shallow);
  standin = await startStandin();
  await standin.importGit(origin);
});
afterAll(async () => {
  await standin.close();
  rmSync(folder, { recursive: true });
});

function github() {
  return githubOf(standin);
}

const local = (place: string) => makeLocalHistory(makeGit(place, process.env));

describe.each([
  ["a full checkout", origin],
  ["a checkout one commit deep, with GitHub", shallow],
  ["no checkout, with GitHub", nowhere],
])("the history from %s", (_, place) => {
  const commits = () => makeCommits(local(place), makeRemoteHistory(github()));

  it("names both parents of a merge commit", async () => {
    expect(await commits().parents(merge)).toEqual([main[3], head]);
    expect(await commits().parents(main[0]!)).toEqual([]);
  });

  it("finds the merge base of a branch and a commit", async () => {
    expect(await commits().mergeBase("main", head)).toBe(main[2]);
    expect(await commits().mergeBase(main[3]!, head)).toBe(main[2]);
  });

  it("follows first parents only, nearest first, as far as asked", async () => {
    const chain = [merge, ...[...main].reverse()];
    expect(await commits().firstParents(merge, 50)).toEqual(chain);
    expect(await commits().firstParents(merge, 2)).toEqual(chain.slice(0, 3));
  });

  it("reads a file as it was, with any characters in its path", async () => {
    expect(await commits().readFile(main[1]!, "a.txt")).toBe("1");
    expect(await commits().readFile(head, "models/ä b#1.txt")).toBe("zwölf");
    expect(await commits().readFile(main[0]!, "a.txt")).toBeNull();
    expect(await commits().readFile(main[1]!, "models")).toBeNull();
  });

  it("does not know a commit that is nowhere", async () => {
    const unknown = "f".repeat(40);
    expect(await commits().parents(unknown)).toBeNull();
    expect(await commits().readFile(unknown, "a.txt")).toBeNull();
    expect(await commits().mergeBase("no-such-branch", head)).toBeNull();
  });
});

describe("the checkout", () => {
  it("tells its head, and null where there is none", async () => {
    expect(await local(shallow).head()).toBe(merge);
    expect(await local(nowhere).head()).toBeNull();
  });

  it("answers alone, without GitHub, what it can", async () => {
    const commits = makeCommits(local(shallow), null);
    expect(await commits.parents(merge)).toEqual([main[3], head]);
    expect(await commits.firstParents(merge, 50)).toEqual([merge]);
    expect(await commits.mergeBase("main", merge)).toBeNull();
    expect(await commits.readFile(merge, "a.txt")).toBe("3");
    expect(await commits.readFile(main[0]!, "a.txt")).toBeNull();
  });

  it("takes no option for a commit or a branch", async () => {
    const history = local(origin);
    expect(await history.parents("--help")).toBeNull();
    expect(await history.mergeBase("--all", head)).toBeNull();
    expect(await history.firstParents("--all", 5)).toEqual([]);
  });

  it("asks GitHub nothing that it knows itself", async () => {
    const mark = standin.mark();
    const commits = makeCommits(local(origin), makeRemoteHistory(github()));
    await commits.parents(merge);
    await commits.firstParents(merge, 50);
    await commits.readFile(main[1]!, "a.txt");
    expect(standin.requestsSince(mark)).toEqual([]);
  });
});

describe("a pull request", () => {
  it("is told with its head, base and home", async () => {
    const number = await standin.addPullRequest({ head: "feature/x" });
    expect(await makePullRequests(github()).find(number)).toEqual({
      number,
      headSha: head,
      headRef: "feature/x",
      headRepository: standin.repository,
      baseRef: "main",
      fork: false,
      labels: [],
    });
  });

  it("from a fork is one", async () => {
    const number = await standin.addPullRequest({
      head: "x",
      headRepository: "mallory/digits",
      headSha: head,
    });
    expect(await makePullRequests(github()).find(number)).toMatchObject({ fork: true });
  });

  it("leaves the stand-in with nothing to complain about", () => {
    expect(standin.state.violations).toEqual([]);
    expect(standin.state.unknownRoutes).toEqual([]);
  });
});
