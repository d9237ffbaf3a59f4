import { expect, test } from "vitest";
import { checkBody, checkQuery, completeReply } from "../../standin/contract/contract.ts";
import { dereference, readDescription, type Schema } from "../../standin/contract/description.ts";
import { findRoute } from "../../standin/rest/router.ts";

const operations = Object.entries(readDescription().operations);

test("every operation in the extract is served, by its own route", () => {
  const served = operations.map(([, { method, path }]) => {
    const address = path.replace("{archive_format}", "zip").replace(/\{(\w+)\}/g, "$1");
    return findRoute(method, address)?.route.operation;
  });
  expect(served).toEqual(operations.map(([id]) => id));
});

test("a parameter may hold slashes, encoded or not", () => {
  const root = "/repos/acme/digits";
  const params = (path: string) => findRoute("GET", root + path)?.params;
  expect(params("/git/ref/heads%2Ffeature%2Fx")).toMatchObject({ ref: "heads/feature/x" });
  expect(params("/git/ref/heads/feature/x")).toMatchObject({ ref: "heads/feature/x" });
  expect(params("/commits/feature/x/check-runs")).toMatchObject({ ref: "feature/x" });
  expect(params("/contents/a%20b/c.txt")).toMatchObject({ path: "a b/c.txt" });
  expect(params("/contents/")).toMatchObject({ path: "" });
  expect(findRoute("GET", `${root}/nothing`)).toBeNull();
});

test("an answer that leaves out required fields is filled so that it keeps the description, in every operation", () => {
  for (const [id, { responses }] of operations) {
    for (const [status, schema] of Object.entries(responses)) {
      // Where an answer has one of several shapes, an empty object is none of them.
      if (schema === null || Number(status) >= 400 || "oneOf" in schema) continue;
      if ("anyOf" in dereference((schema["items"] ?? {}) as Schema)) continue;
      const list = JSON.stringify(schema).startsWith('{"type":"array"');
      const { problems } = completeReply(id, Number(status), list ? [{}] : {});
      expect([id, status, problems]).toEqual([id, status, []]);
    }
  }
});

test("what the route gives is never repaired: a wrong value is a problem", () => {
  expect(completeReply("issues/get-comment", 200, { id: "seven" }).problems).toEqual(["/id must be integer"]);
  expect(completeReply("checks/get", 200, { status: "done" }).problems).toEqual([
    expect.stringContaining(
      "/status must be equal to one of the allowed values (queued, in_progress, completed",
    ),
  ]);
  expect(completeReply("issues/create-comment", 202, {}).problems).toEqual([
    "202 is not an answer of this operation",
  ]);
  expect(completeReply("issues/delete-comment", 204, {}).problems).toEqual([
    "204 has no body in this operation",
  ]);
});

test("a filled field says that there is nothing behind it", () => {
  const { body } = completeReply("issues/get-comment", 200, { id: 7 });
  expect(body).toMatchObject({ id: 7, html_url: "https://standin-has-nothing-here.invalid/", user: null });
});

test("a field or parameter that GitHub would ignore is refused by name", () => {
  const sha = "0".repeat(40);
  expect(checkBody("checks/create", { name: "x", head_sha: sha })).toEqual([]);
  expect(checkBody("checks/create", { name: "x", head_sha: sha, headSha: sha })).toEqual([
    'the body has an unknown field "headSha"',
  ]);
  const output = { title: "t", summary: "s", annotations: [{ path: "a" }] };
  expect(checkBody("checks/create", { name: "x", head_sha: sha, output })).toContain(
    "/output/annotations/0 must have required property 'start_line'",
  );
  expect(checkQuery("issues/list-comments", new URLSearchParams("per_page=10&page=2"))).toEqual([]);
  expect(checkQuery("issues/list-comments", new URLSearchParams("perPage=10"))).toEqual([
    'the query has an unknown parameter "perPage"',
  ]);
  expect(checkQuery("pulls/list", new URLSearchParams("state=merged"))).toEqual([
    "query state must be equal to one of the allowed values (open, closed, all)",
  ]);
});
