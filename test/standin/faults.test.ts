import { afterEach, beforeEach, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { fetchVersioned, makeClient, refusal, where } from "./client.ts";

let standin: Standin;

beforeEach(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "a.txt": "one\n" } });
  await standin.commit({ branch: "feature", files: { "a.txt": "two\n" } });
  await standin.addPullRequest({ head: "feature" });
});

afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const create = (body = "x") =>
  makeClient(standin).rest.issues.createComment({ ...where, issue_number: 1, body });
const list = () => makeClient(standin).rest.issues.listComments({ ...where, issue_number: 1 });
const post = { method: "POST", path: /\/comments$/ };

test("a 502 before the write leaves nothing behind, one after it leaves the comment", async () => {
  const before = standin.faults.add({ ...post, kind: "before-write-502" });
  expect(await refusal(create())).toMatchObject({ status: 502 });
  expect(standin.state.comments).toHaveLength(0);
  const after = standin.faults.add({ ...post, kind: "after-write-502" });
  expect(await refusal(create())).toMatchObject({ status: 502 });
  expect(standin.state.comments).toHaveLength(1);
  expect([before.hits, after.hits]).toEqual([1, 1]);
  expect((await create()).status).toBe(201);
});

test("a dropped connection reaches the client as an error without an answer, before or after the write", async () => {
  standin.faults.add({ ...post, kind: "drop-before" });
  expect(await refusal(create())).toMatchObject({
    status: 500,
    message: expect.not.stringContaining("standin"),
  });
  expect(standin.state.comments).toHaveLength(0);
  standin.faults.add({ ...post, kind: "drop-after" });
  await refusal(create());
  expect(standin.state.comments).toHaveLength(1);
  expect(standin.state.requests.map((each) => [each.status, each.fault])).toEqual([
    [0, "drop-before"],
    [0, "drop-after"],
  ]);
});

test("a planned status comes with its headers and body", async () => {
  standin.faults.add({
    kind: "status",
    status: 429,
    headers: { "retry-after": "7" },
    body: { message: "slow down" },
  });
  const response = await fetchVersioned(`${standin.apiUrl}/repos/acme/digits`, {
    headers: { authorization: `token ${standin.token}` },
  });
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("7");
  expect(await response.json()).toEqual({ message: "slow down" });
});

test("the third and fourth matching requests fail, counted over that path alone", async () => {
  const fault = standin.faults.add({ ...post, kind: "before-write-502", nth: 3, times: 2 });
  const statuses: number[] = [];
  for (let index = 0; index < 6; index++) {
    await list();
    statuses.push(
      await create().then(
        (reply) => reply.status,
        (error: { status: number }) => error.status,
      ),
    );
  }
  expect(statuses).toEqual([201, 201, 502, 502, 201, 201]);
  expect(fault).toMatchObject({ seen: 6, hits: 2 });
});

test("a cut body is a success without data to the client, which must notice by itself", async () => {
  await create("a comment that is long enough to be cut");
  standin.faults.add({ method: "GET", kind: "cut-body" });
  const { status, data } = await list();
  expect(status).toBe(200);
  expect(data).toBe("");
});

test("a stale read shows the world before the last write, once", async () => {
  await create("first");
  await create("second");
  standin.faults.add({ method: "GET", kind: "stale-read" });
  expect((await list()).data.map((each) => each.body)).toEqual(["first"]);
  expect((await list()).data.map((each) => each.body)).toEqual(["first", "second"]);
  standin.faults.add({ method: "GET", kind: "stale-read", writes: 2 });
  expect((await list()).data).toEqual([]);
});

test("a delay holds up one request and not the others, and a hanging one ends when the server closes", async () => {
  standin.faults.add({ ...post, kind: "delay", milliseconds: 300 });
  const order: string[] = [];
  await Promise.all([create().then(() => order.push("slow")), list().then(() => order.push("fast"))]);
  expect(order).toEqual(["fast", "slow"]);
  standin.faults.add({ ...post, kind: "hang" });
  const hanging = refusal(create());
  await new Promise((resolve) => setTimeout(resolve, 50));
  await standin.close();
  expect((await hanging).status).toBe(500);
  standin = await startStandin();
});

test("clients that list and then create can still race each other", async () => {
  const upsert = async (): Promise<void> => {
    if ((await list()).data.length === 0) await create("only one?");
  };
  standin.faults.add({ ...post, kind: "delay", milliseconds: 50, times: 2 });
  await Promise.all([upsert(), upsert()]);
  expect(standin.state.comments).toHaveLength(2);
});

test("an answer that drips is whole in the end, and lets go of a client that does not wait", async () => {
  const path = /\/issues\/1\/comments$/;
  standin.faults.add({ method: "GET", path, kind: "drip", milliseconds: 300, times: 2 });
  const url = `${standin.apiUrl}/repos/${standin.repository}/issues/1/comments`;
  const headers = { authorization: `Bearer ${standin.token}` };
  const start = performance.now();
  expect(await (await fetchVersioned(url, { headers })).json()).toEqual([]);
  expect(performance.now() - start).toBeGreaterThan(550);
  const stop = new AbortController();
  const late = await fetchVersioned(url, { headers, signal: stop.signal });
  stop.abort();
  await expect(late.text()).rejects.toThrow(/abort/);
});
