import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeProposals } from "../../src/github/proposals.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
let folder: string;
let base: { name: string; sha: string };
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.invalid", ...args], {
    ...{ cwd: folder, encoding: "utf8" },
  }).trim();

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-proposals-"));
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(path.join(folder, "CARD.md"), "one\n");
  writeFileSync(path.join(folder, "other.txt"), "stays\n");
  git("add", "--all");
  git("commit", "--quiet", "--message", "One");
  standin = await startStandin();
  await standin.importGit(folder);
  base = { name: "main", sha: git("rev-parse", "HEAD") };
});
afterEach(async () => {
  expect(standin.state).toMatchObject({ violations: [], unknownRoutes: [] });
  await standin.close();
  rmSync(folder, { recursive: true, force: true });
});

const propose = (text: string) =>
  makeProposals(githubOf(standin)).propose(base, {
    ...{
      prefix: "evenhand/model-card-",
      file: "CARD.md",
      text,
      title: "docs: renew CARD.md",
      body: "As it is.",
    },
  });
const pulls = () => [...standin.state.pulls.values()];
const ours = () => [...standin.state.refs.keys()].filter((ref) => ref.includes("evenhand/model-card-"));

describe("a pull request of ours", () => {
  it("is opened once, and gets a commit when there is something new to say", async () => {
    expect(await propose("one\n")).toEqual({ url: null, action: "unchanged" });
    const first = await propose("two\n");
    expect(first).toMatchObject({ action: "created", url: expect.stringMatching(/\/pull\/1$/) });
    expect(await propose("two\n")).toEqual({ ...first, action: "unchanged" });
    expect(await propose("three\n")).toEqual({ ...first, action: "updated" });
    expect(pulls()).toHaveLength(1);
    expect(ours()).toHaveLength(1);
    expect(await propose("three\n")).toEqual({ ...first, action: "unchanged" });
  });

  it("is one also when the answer to its opening is lost", async () => {
    standin.faults.add({ method: "POST", path: /\/pulls$/, kind: "after-write-502" });
    expect(await propose("two\n")).toMatchObject({ action: "created" });
    expect(pulls()).toHaveLength(1);
  });

  it("stays closed when people closed it, and is made anew when there is something new to say", async () => {
    await propose("two\n");
    const [pull] = pulls();
    await standin.closePullRequest(pull!.number);
    expect(await propose("two\n")).toEqual({ url: null, action: "unchanged" });
    expect(await propose("three\n")).toMatchObject({ action: "created" });
    expect(pulls()).toHaveLength(2);
  });

  it("is opened on the next run when the first was not allowed to", async () => {
    standin.setPermissions({ contents: "write", "pull-requests": "read" });
    await expect(propose("two\n")).rejects.toThrow(PermissionDenied);
    standin.setPermissions({ contents: "write", "pull-requests": "write" });
    expect(await propose("two\n")).toMatchObject({ action: "created" });
    expect(ours()).toHaveLength(1);
  });

  it("is not taken for a fork's whose branch has our name", async () => {
    await standin.addPullRequest({
      head: "evenhand/model-card-x",
      headRepository: "eve/digits",
      headSha: base.sha,
    });
    expect(await propose("two\n")).toMatchObject({ action: "created" });
    expect(pulls()).toHaveLength(2);
  });

  it("needs its permissions, and says which", async () => {
    standin.setPermissions({ contents: "write" });
    await expect(propose("two\n")).rejects.toThrow(PermissionDenied);
  });
});
