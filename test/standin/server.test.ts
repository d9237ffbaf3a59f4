import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";

let standin: Standin;

beforeAll(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "a.txt": "one\n" } });
  await standin.commit({ branch: "feature", files: { "a.txt": "two\n" } });
  await standin.addPullRequest({ head: "feature" });
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const comments = "/repos/acme/digits/issues/1/comments";
const version = { "x-github-api-version": "2022-11-28" };
const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
  const all = { authorization: `token ${standin.token}`, ...version, ...headers };
  return fetch(standin.apiUrl + path, { ...init, headers: all });
};

test("an answer that the client has already is not sent again", async () => {
  const first = await ask(comments);
  const etag = first.headers.get("etag") ?? "";
  const again = await ask(comments, { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await ask(comments, {}, { method: "POST", body: JSON.stringify({ body: "new" }) });
  expect((await ask(comments, { "if-none-match": etag })).status).toBe(200);
});

test("a request without a version of the API is refused, and that of GitHub's own artifact client is not", async () => {
  const authorization = `token ${standin.token}`;
  const bare = (userAgent: string) =>
    fetch(standin.apiUrl + comments, { headers: { authorization, "user-agent": userAgent } });
  expect((await bare("evenhand/0.1.0")).status).toBe(400);
  expect((await bare("@actions/artifact-6.2.1")).status).toBe(200);
});

test("an unknown version of the API, a body that is no JSON object, and no user agent are refused", async () => {
  expect((await ask(comments, { "x-github-api-version": "2022-11-28" })).status).toBe(200);
  expect((await ask(comments, { "x-github-api-version": "1999-01-01" })).status).toBe(400);
  expect((await ask(comments, {}, { method: "POST", body: "{" })).status).toBe(400);
  expect((await ask(comments, {}, { method: "POST", body: "[1]" })).status).toBe(400);
  expect((await ask(comments, { "user-agent": "" })).status).toBe(403);
});

test("twenty writes at once give twenty comments with ids of their own", async () => {
  const before = standin.state.comments.length;
  const bodies = Array.from({ length: 20 }, (_, index) => JSON.stringify({ body: `at once ${index}` }));
  const answers = await Promise.all(bodies.map((body) => ask(comments, {}, { method: "POST", body })));
  expect(new Set(answers.map((each) => each.status))).toEqual(new Set([201]));
  expect(new Set(standin.state.comments.slice(before).map((each) => each.id)).size).toBe(20);
});

test("the log holds each request from a mark on, and neither tokens nor signatures", async () => {
  const mark = standin.mark();
  await ask(`${comments}?per_page=1`, { "user-agent": "evenhand-report" });
  expect(standin.requestsSince(mark)).toEqual([
    {
      ...{
        index: mark,
        method: "GET",
        path: comments,
        query: { per_page: "1" },
        userAgent: "evenhand-report",
      },
      ...{ login: "github-actions[bot]", status: 200, fault: null, took: expect.any(Number) },
    },
  ]);
  expect(JSON.stringify(standin.state.requests)).not.toContain(standin.token);
});

test("closing takes the repository's folder away and stops listening", async () => {
  const other = await startStandin();
  expect(existsSync(other.gitFolder)).toBe(true);
  await other.close();
  expect(existsSync(other.gitFolder)).toBe(false);
  await expect(fetch(other.apiUrl)).rejects.toThrow("fetch failed");
});

test("as a program it prints the environment of a run, serves, and ends when it is told to", async () => {
  const program = join(import.meta.dirname, "..", "..", "standin", "main.ts");
  const child = spawn(process.execPath, [program, "--port", "0", "--event", "push"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes("GITHUB_TOKEN=")) break;
  }
  const env = Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  expect(env).toMatchObject({
    GITHUB_REPOSITORY: "acme/digits",
    GITHUB_EVENT_NAME: "push",
    GITHUB_RUN_ID: "1",
  });
  const headers = { ...version, authorization: `token ${env["GITHUB_TOKEN"]}` };
  const run = await fetch(`${env["GITHUB_API_URL"]}/repos/acme/digits/actions/runs/1`, { headers });
  expect(await run.json()).toMatchObject({ head_sha: env["GITHUB_SHA"], event: "push" });
  child.kill("SIGTERM");
  expect((await once(child, "exit"))[0]).toBe(0);
});
