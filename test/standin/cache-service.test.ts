import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";

let standin: Standin;
let onMain: string;
let onBranch: string;
let onPull: string;

beforeAll(async () => {
  standin = await startStandin();
  const sha = await standin.commit();
  await standin.commit({ branch: "feature", files: { a: "a" } });
  const run = (runId: number, ref: string) => standin.env({ runId, event: "push", sha, ref });
  onMain = run(1, "refs/heads/main")["ACTIONS_RUNTIME_TOKEN"] ?? "";
  onBranch = run(2, "refs/heads/other")["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const pull = await standin.addPullRequest({ head: "feature" });
  onPull = standin.env(standin.pullRequestRun(pull, 3))["ACTIONS_RUNTIME_TOKEN"] ?? "";
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const version = "a".repeat(64);

interface Answer {
  status: number;
  ok?: boolean;
  signed_upload_url?: string;
  signed_download_url?: string;
}

async function call(method: string, fields: object, bearer = onMain): Promise<Answer> {
  const url = `${standin.resultsUrl}twirp/github.actions.results.api.v1.CacheService/${method}`;
  const headers = { "content-type": "application/json", authorization: `Bearer ${bearer}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(fields) });
  return { status: response.status, ...((await response.json()) as object) };
}

async function save(key: string, content: string, bearer = onMain) {
  const { signed_upload_url: url = "" } = await call("CreateCacheEntry", { key, version }, bearer);
  const headers = { "x-ms-version": "2026-02-06", "x-ms-blob-type": "BlockBlob" };
  expect((await fetch(url, { method: "PUT", body: content, headers })).status).toBe(201);
  return call("FinalizeCacheEntryUpload", { key, version, size_bytes: String(content.length) }, bearer);
}

const find = (key: string, bearer = onMain, more: object = {}) =>
  call("GetCacheEntryDownloadURL", { key, version, ...more }, bearer);

test("an entry is found by its key, by a prefix newest first, and by no other version", async () => {
  expect((await save("one-a", "first")).status).toBe(200);
  await save("one-b", "second");
  expect(await find("one-a")).toMatchObject({ ok: true, matched_key: "one-a" });
  expect(await find("one-")).toMatchObject({ matched_key: "one-b" });
  expect(await find("none", onMain, { restore_keys: ["zero", "one-"] })).toMatchObject({
    matched_key: "one-b",
  });
  expect(await find("one-a", onMain, { version: "b".repeat(64) })).toEqual({ status: 200, ok: false });
  const { signed_download_url: url = "" } = await find("one-b");
  expect(await (await fetch(url)).text()).toBe("second");
});

test("a key that is written stays as it is, also while it is being written", async () => {
  await save("fixed", "content");
  expect(await call("CreateCacheEntry", { key: "fixed", version })).toMatchObject({ status: 409 });
  await call("CreateCacheEntry", { key: "half", version });
  expect(await call("CreateCacheEntry", { key: "half", version })).toMatchObject({ status: 409 });
  expect(await find("half")).toEqual({ status: 200, ok: false });
});

test("a run reads its own scope and the default branch's, and nobody reads a pull request's", async () => {
  await save("scope-main", "m");
  await save("scope-other", "o", onBranch);
  await save("scope-pull", "p", onPull);
  expect(await find("scope-main", onBranch)).toMatchObject({ ok: true });
  expect(await find("scope-main", onPull)).toMatchObject({ ok: true });
  expect(await find("scope-other")).toMatchObject({ ok: false });
  expect(await find("scope-other", onPull)).toMatchObject({ ok: false });
  expect(await find("scope-pull")).toMatchObject({ ok: false });
  expect(await find("scope-pull", onBranch)).toMatchObject({ ok: false });
  expect(await find("scope-pull", onPull)).toMatchObject({ ok: true });
  expect(standin.state.caches.map(({ scope }) => scope)).toContain("refs/pull/1/merge");
});

test.each([
  ["a comma in the key", { key: "a,b", version }],
  ["a key of 513 characters", { key: "k".repeat(513), version }],
  ["no key", { version }],
  ["a version that is no digest", { key: "k", version: "1" }],
  ["a field that is not known", { key: "k", version, metadata: "x" }],
])("%s is refused", async (_, fields) => {
  expect(await call("CreateCacheEntry", fields)).toMatchObject({ status: 400, code: "invalid_argument" });
});

test("an upload of another size than is told is refused, and so is a token that is not known", async () => {
  const { signed_upload_url: url = "" } = await call("CreateCacheEntry", { key: "size", version });
  const finish = (size: string) =>
    call("FinalizeCacheEntryUpload", { key: "size", version, size_bytes: size });
  expect(await finish("3")).toMatchObject({ status: 412 });
  const headers = { "x-ms-version": "2026-02-06", "x-ms-blob-type": "BlockBlob" };
  await fetch(url, { method: "PUT", body: "four", headers });
  expect(await finish("3")).toMatchObject({ status: 400 });
  expect(await finish("4")).toMatchObject({ ok: true });
  expect(await find("size", "forged")).toMatchObject({ status: 401 });
});
