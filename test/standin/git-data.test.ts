import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { makeClient, refusal, where } from "./client.ts";

let standin: Standin;
let first: string;
let second: string;
let aside: string;

beforeAll(async () => {
  standin = await startStandin({ fixedTime: Date.UTC(2026, 1, 3) });
  first = await standin.commit({ files: { "a.txt": "one\n", "d/b.txt": "b\n" } });
  second = await standin.commit({ files: { "a.txt": "two\n" } });
  aside = await standin.commit({ branch: "aside", parents: [first], files: { "c.txt": "c\n" } });
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const git = () => makeClient(standin).rest.git;

test("blob, tree, commit and ref written one after the other are read back", async () => {
  const content = "line ü\n".repeat(20);
  const { data: blob } = await git().createBlob({ ...where, content });
  const entry = { path: "history/fraud.jsonl", mode: "100644", type: "blob", sha: blob.sha } as const;
  const { data: tree } = await git().createTree({ ...where, tree: [entry] });
  const { data: made } = await git().createCommit({
    ...where,
    message: "history",
    tree: tree.sha,
    parents: [],
  });
  expect(made.committer).toMatchObject({ name: "github-actions[bot]", date: "2026-02-03T00:00:00Z" });
  await git().createRef({ ...where, ref: "refs/evenhand/history/fraud", sha: made.sha });
  const { data: ref } = await git().getRef({ ...where, ref: "evenhand/history/fraud" });
  expect(ref.object).toMatchObject({ type: "commit", sha: made.sha });
  const { data: read } = await git().getTree({ ...where, tree_sha: made.sha, recursive: "1" });
  expect(read.tree.map((each) => `${each.type} ${each.path}`)).toEqual([
    "tree history",
    "blob history/fraud.jsonl",
  ]);
  const { data: bytes } = await git().getBlob({ ...where, file_sha: blob.sha });
  expect(Buffer.from(bytes.content, "base64").toString()).toBe(content);
  const { data: found } = await git().listMatchingRefs({ ...where, ref: "evenhand/" });
  expect(found.map((each) => each.ref)).toEqual(["refs/evenhand/history/fraud"]);
});

test("a tree on a base changes, adds and removes paths and keeps the rest", async () => {
  const { data } = await git().createTree({
    ...where,
    base_tree: first,
    tree: [
      { path: "a.txt", mode: "100644", type: "blob", sha: null },
      { path: "d/new.txt", mode: "100644", type: "blob", content: "new\n" },
    ],
  });
  const { data: read } = await git().getTree({ ...where, tree_sha: data.sha, recursive: "1" });
  expect(read.tree.map((each) => each.path)).toEqual(["d", "d/b.txt", "d/new.txt"]);
});

test("a ref moves forward only, unless forced", async () => {
  await git().createRef({ ...where, ref: "refs/heads/move", sha: first });
  const update = (sha: string, force?: boolean) =>
    git().updateRef({ ...where, ref: "heads/move", sha, ...(force === undefined ? {} : { force }) });
  expect((await update(second)).data.object.sha).toBe(second);
  const refused = { status: 422, message: expect.stringContaining("Update is not a fast forward") };
  expect(await refusal(update(first))).toMatchObject(refused);
  expect(await refusal(update(aside))).toMatchObject(refused);
  expect(standin.state.refs.get("refs/heads/move")).toBe(second);
  expect((await update(aside, true)).data.object.sha).toBe(aside);
});

test("of two writers who read the same tip, one wins and the other is told", async () => {
  await git().createRef({ ...where, ref: "refs/evenhand/ledger", sha: first });
  const tree = (await git().getCommit({ ...where, commit_sha: first })).data.tree.sha;
  const append = async (message: string): Promise<number> => {
    const { data } = await git().createCommit({ ...where, message, tree, parents: [first] });
    const moved = git().updateRef({ ...where, ref: "evenhand/ledger", sha: data.sha });
    return moved.then(
      (reply) => reply.status,
      (error: { status: number }) => error.status,
    );
  };
  expect((await Promise.all([append("mine"), append("yours")])).sort()).toEqual([200, 422]);
});

test.each([
  ["refs/heads/main", "Reference already exists"],
  ["heads/other", "must start with 'refs/'"],
  ["refs/other", "at least two slashes"],
  ["refs/heads/main/below", "Reference update failed"],
  ["refs/heads/a..b", "not a valid ref name"],
  ["refs/pull/9/head", "written by GitHub alone"],
])("creating the ref %s is refused: %s", async (ref, message) => {
  const answer = await refusal(git().createRef({ ...where, ref, sha: first }));
  expect(answer).toMatchObject({ status: 422, message: expect.stringContaining(message) });
});

test("what does not exist cannot be pointed at, updated or deleted", async () => {
  const nothing = "1".repeat(40);
  expect(await refusal(git().createRef({ ...where, ref: "refs/heads/x", sha: nothing }))).toMatchObject({
    ...{ status: 422, message: expect.stringContaining("Object does not exist") },
  });
  expect(await refusal(git().updateRef({ ...where, ref: "heads/gone", sha: first }))).toMatchObject({
    status: 422,
  });
  expect(await refusal(git().deleteRef({ ...where, ref: "heads/gone" }))).toMatchObject({ status: 422 });
  expect(await refusal(git().getRef({ ...where, ref: "heads/gone" }))).toMatchObject({ status: 404 });
  expect(await refusal(git().createCommit({ ...where, message: "x", tree: nothing }))).toMatchObject({
    status: 422,
  });
  const parents = [nothing];
  const tree = (await git().getCommit({ ...where, commit_sha: first })).data.tree.sha;
  expect(await refusal(git().createCommit({ ...where, message: "x", tree, parents }))).toMatchObject({
    status: 422,
  });
});
