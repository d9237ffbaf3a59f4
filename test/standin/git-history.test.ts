import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { fetchVersioned, makeClient, refusal, where } from "./client.ts";
import { type GitFolder, makeGitFolder } from "./git-folder.ts";

let standin: Standin;
let folder: GitFolder;
const shas: Record<string, string> = {};
const binary = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);

/** main: root, second, merge of side; feature leaves main at second. */
beforeAll(async () => {
  folder = makeGitFolder();
  folder.write("train.py", "import sklearn\n\nprint('train')\n".repeat(4));
  folder.write("data/größe.csv", "a,b\n1,2\n");
  folder.write("model.bin", binary);
  symlinkSync("train.py", join(folder.path, "link.py"));
  shas["root"] = folder.commit("root: a model\n\nWith a body.");
  folder.write("params.yaml", "lr: 0.1\n");
  shas["second"] = folder.commit("second");
  folder.git("checkout", "--quiet", "-b", "feature");
  folder.write("params.yaml", "lr: 0.2\n");
  folder.git("mv", "train.py", "fit.py");
  folder.git("rm", "--quiet", "model.bin");
  folder.write("new.txt", "new\n");
  shas["feature"] = folder.commit("feature work");
  folder.git("checkout", "--quiet", "-b", "side", shas["root"]);
  folder.write("side.txt", "side\n");
  shas["side"] = folder.commit("side");
  folder.git("checkout", "--quiet", "main");
  folder.git("merge", "--quiet", "--no-ff", "-m", "merge side", "side");
  shas["merge"] = folder.git("rev-parse", "HEAD");
  standin = await startStandin();
  await standin.importGit(folder.path);
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
  folder.remove();
});

const rest = () => makeClient(standin).rest;

test("commits are listed newest first over all parents, as git itself orders them", async () => {
  const octokit = makeClient(standin);
  const all = await octokit.paginate(octokit.rest.repos.listCommits, { ...where, sha: "main", per_page: 2 });
  expect(all.map((each) => each.sha)).toEqual(folder.git("rev-list", "main").split("\n"));
  expect(all.map((each) => each.sha)).toContain(shas["side"]);
  const touching = await rest().repos.listCommits({ ...where, path: "params.yaml" });
  expect(touching.data.map((each) => each.sha)).toEqual([shas["second"]]);
});

test("a commit has its own author, message, parents and changed files", async () => {
  const { data: root } = await rest().repos.getCommit({ ...where, ref: shas["root"] ?? "" });
  expect(root.commit.message).toBe("root: a model\n\nWith a body.");
  expect(root.commit.author).toEqual({
    name: "Ada Author",
    email: "ada@example.com",
    date: "2026-01-01T00:01:00Z",
  });
  expect(root.parents).toEqual([]);
  expect(root.files?.map((each) => each.filename)).toEqual([
    "data/größe.csv",
    "link.py",
    "model.bin",
    "train.py",
  ]);
  const { data: merge } = await rest().repos.getCommit({ ...where, ref: "main" });
  expect(merge.parents.map((each) => each.sha)).toEqual([shas["second"], shas["side"]]);
  expect(merge.files?.map((each) => each.filename)).toEqual(["side.txt"]);
});

test("a comparison starts at the merge base and tells renames, removals and counts", async () => {
  const { data } = await rest().repos.compareCommitsWithBasehead({ ...where, basehead: "main...feature" });
  expect(data.merge_base_commit.sha).toBe(folder.git("merge-base", "main", "feature"));
  expect(data).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 2, total_commits: 1 });
  const facts = data.files?.map((each) => [
    each.status,
    each.filename,
    each.previous_filename,
    each.additions,
    each.deletions,
  ]);
  expect(facts).toEqual([
    ["renamed", "fit.py", "train.py", 0, 0],
    ["removed", "model.bin", undefined, 0, 0],
    ["added", "new.txt", undefined, 1, 0],
    ["modified", "params.yaml", undefined, 1, 1],
  ]);
  expect(data.files?.[3]?.patch).toBe("@@ -1 +1 @@\n-lr: 0.1\n+lr: 0.2");
  expect(data.files?.map((each) => each.patch === undefined)).toEqual([true, true, false, false]);
});

test.each([
  ["main...main", "identical", 0, 0],
  ["feature...main", "diverged", 2, 1],
  ["side...main", "ahead", 2, 0],
  ["main...acme:side", "behind", 0, 2],
])("the comparison %s is %s", async (basehead, status, ahead_by, behind_by) => {
  const { data } = await rest().repos.compareCommitsWithBasehead({ ...where, basehead });
  expect(data).toMatchObject({ status, ahead_by, behind_by });
});

test("a file is read at any commit, as base64, as it is, and by a name that is not ASCII", async () => {
  const read = async (path: string, ref: string) => {
    const { data } = await rest().repos.getContent({ ...where, path, ref });
    return "content" in data ? Buffer.from(data.content, "base64").toString() : null;
  };
  expect(await read("params.yaml", "main")).toBe("lr: 0.1\n");
  expect(await read("params.yaml", shas["feature"] ?? "")).toBe("lr: 0.2\n");
  expect(await read("data/größe.csv", "main")).toBe("a,b\n1,2\n");
  const raw = await fetchVersioned(`${standin.apiUrl}/repos/acme/digits/contents/model.bin`, {
    headers: { authorization: `token ${standin.token}`, accept: "application/vnd.github.raw+json" },
  });
  expect(new Uint8Array(await raw.arrayBuffer())).toEqual(binary);
  expect(
    await refusal(rest().repos.getContent({ ...where, path: "params.yaml", ref: shas["root"] ?? "" })),
  ).toMatchObject({ status: 404 });
  expect(await refusal(rest().repos.getContent({ ...where, path: "x", ref: "nowhere" }))).toMatchObject({
    status: 404,
  });
});

test("a folder is listed, and a link says where it points", async () => {
  const { data: root } = await rest().repos.getContent({ ...where, path: "" });
  const entries = (root as { type: string; name: string }[]).map((each) => `${each.type} ${each.name}`);
  expect(entries).toEqual([
    "dir data",
    "symlink link.py",
    "file model.bin",
    "file params.yaml",
    "file side.txt",
    "file train.py",
  ]);
  const { data: link } = await rest().repos.getContent({ ...where, path: "link.py" });
  expect(link).toMatchObject({ type: "symlink", target: "train.py" });
});

test("a branch knows whether it is protected", async () => {
  standin.protectBranch("main");
  const branch = async (name: string) => (await rest().repos.getBranch({ ...where, branch: name })).data;
  expect(await branch("main")).toMatchObject({ protected: true, commit: { sha: shas["merge"] } });
  expect(await branch("feature")).toMatchObject({ protected: false });
  expect(await refusal(rest().repos.getBranch({ ...where, branch: "gone" }))).toMatchObject({ status: 404 });
});

test("a second import brings what was pushed since, and keeps refs made through the API", async () => {
  await rest().git.createRef({ ...where, ref: "refs/evenhand/ledger", sha: shas["root"] ?? "" });
  folder.git("checkout", "--quiet", "feature");
  folder.write("late.txt", "late\n");
  const late = folder.commit("late");
  await standin.importGit(folder.path);
  expect(standin.state.refs.get("refs/heads/feature")).toBe(late);
  expect(standin.state.refs.get("refs/evenhand/ledger")).toBe(shas["root"]);
});
