import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";

let standin: Standin;
let token: string;
let ids: Record<string, string>;

/** What the client reads out of its token. */
function backendIds(runtimeToken: string): Record<string, string> {
  const payload = JSON.parse(Buffer.from(runtimeToken.split(".")[1] ?? "", "base64url").toString()) as {
    scp: string;
  };
  const scope = payload.scp.split(" ").find((each) => each.startsWith("Actions.Results:")) ?? "";
  const [, run = "", job = ""] = scope.split(":");
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

beforeAll(async () => {
  standin = await startStandin();
  token = standin.runtimeToken(1);
  ids = backendIds(token);
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

interface Answer {
  status: number;
  code?: string;
  msg?: string;
  signed_upload_url?: string;
}

async function call(method: string, fields: object, bearer = token): Promise<Answer> {
  const url = `${standin.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  const headers = { "content-type": "application/json", authorization: `Bearer ${bearer}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(fields) });
  return { status: response.status, ...((await response.json()) as object) };
}

const create = (name: string, more: object = {}) =>
  call("CreateArtifact", { ...ids, name, version: 7, mime_type: "application/zip", ...more });

async function put(url: string, query: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + query, {
    method: "PUT",
    body,
    headers: { "x-ms-version": "2026-04-06", ...headers },
  });
  return { status: response.status, code: response.headers.get("x-ms-error-code") };
}

const blockId = (name: string): string => encodeURIComponent(Buffer.from(name).toString("base64"));
const blockList = (...names: string[]): string =>
  `<?xml version="1.0"?><BlockList>${names.map((each) => `<Latest>${Buffer.from(each).toString("base64")}</Latest>`).join("")}</BlockList>`;

test.each([
  ["an unknown field", { mimeType: "x" }, 400, "invalid_argument"],
  ["a version it does not speak", { version: 5 }, 400, "invalid_argument"],
  ["an old version with the new field", { version: 4 }, 400, "invalid_argument"],
  ["a name with a slash", { name: "a/b" }, 400, "invalid_argument"],
  ["another run", { workflow_run_backend_id: "other" }, 403, "permission_denied"],
  ["another job", { workflow_job_run_backend_id: "other" }, 403, "permission_denied"],
  ["an expiry that is no time", { expires_at: "soon" }, 400, "invalid_argument"],
  ["a name that is no text", { name: 7 }, 400, "invalid_argument"],
])("a creation with %s is refused", async (_, more, status, code) => {
  expect(await create("refused", more)).toMatchObject({ status, code });
});

test("a token that was not issued is refused", async () => {
  expect(await call("ListArtifacts", ids, `${token}x`)).toMatchObject({
    status: 401,
    code: "unauthenticated",
  });
});

test("the older clients' version is served too, without a type", async () => {
  expect((await call("CreateArtifact", { ...ids, name: "older", version: 4 })).status).toBe(200);
});

test("a name is taken from its creation on, and one that was never finalized cannot be listed or deleted", async () => {
  expect((await create("half")).status).toBe(200);
  expect(await create("half")).toMatchObject({ status: 409, code: "already_exists" });
  expect(await call("ListArtifacts", { ...ids, name_filter: "half" })).toMatchObject({
    status: 200,
    artifacts: [],
  });
  expect(await call("DeleteArtifact", { ...ids, name: "half" })).toMatchObject({
    status: 404,
    code: "not_found",
  });
});

test("eight creations of different names at once all succeed, and of three of one name only one", async () => {
  const names = Array.from({ length: 8 }, (_, index) => `many-${index}`);
  expect(new Set((await Promise.all(names.map((name) => create(name)))).map((each) => each.status))).toEqual(
    new Set([200]),
  );
  const same = await Promise.all([create("same"), create("same"), create("same")]);
  expect(same.map((each) => each.status).sort()).toEqual([200, 409, 409]);
});

test("blocks are put together in the order of the list, and size and digest must be theirs", async () => {
  const url = (await create("blocks")).signed_upload_url ?? "";
  expect(await put(url, `&comp=block&blockid=${blockId("b2")}`, "world")).toMatchObject({ status: 201 });
  expect(await put(url, `&comp=block&blockid=${blockId("b1")}`, "hello ")).toMatchObject({ status: 201 });
  expect(await put(url, `&comp=block&blockid=${blockId("longer")}`, "x")).toMatchObject({ status: 400 });
  expect(await put(url, "&comp=blocklist", blockList("b1", "b3"))).toMatchObject({
    status: 400,
    code: "InvalidBlockList",
  });
  expect(await call("FinalizeArtifact", { ...ids, name: "blocks", size: "11" })).toMatchObject({
    status: 412,
  });
  expect(await put(url, "&comp=blocklist", blockList("b1", "b2"))).toMatchObject({ status: 201 });
  const hash = `sha256:${createHash("sha256").update("hello world").digest("hex")}`;
  const finalize = (more: object) =>
    call("FinalizeArtifact", { ...ids, name: "blocks", size: "11", hash, ...more });
  expect(await finalize({ size: "12" })).toMatchObject({
    status: 400,
    msg: "size is 12, but 11 bytes were uploaded",
  });
  expect(await finalize({ hash: `sha256:${"0".repeat(64)}` })).toMatchObject({ status: 400 });
  expect(await finalize({})).toMatchObject({ status: 200, ok: true });
  expect(Buffer.from(standin.state.artifacts.at(-1)?.content ?? []).toString()).toBe("hello world");
});

test("a signed address works for its own right and blob only, and never with an authorization header", async () => {
  const url = (await create("signed")).signed_upload_url ?? "";
  const block = `&comp=block&blockid=${blockId("b1")}`;
  const refused = { status: 403, code: "AuthenticationFailed" };
  expect(await put(url.replace(/sig=[^&]*/, "sig=x"), block, "x")).toEqual(refused);
  expect(await put(url.replace(/sig=[^&]*/, "nosig=x"), block, "x")).toEqual(refused);
  expect(await put(url, block, "x", { authorization: `Bearer ${token}` })).toEqual(refused);
  const other = (await create("signed-2")).signed_upload_url ?? "";
  const crossed = url.replace(/sig=[^&]*/, `sig=${new URLSearchParams(other.split("?")[1]).get("sig")}`);
  expect(await put(crossed, block, "x")).toEqual(refused);
  expect((await fetch(url)).status).toBe(403);
  expect(await put(url, "&comp=lease", "x")).toMatchObject({ status: 400 });
});

test("a method that is not served is recorded", async () => {
  expect(await call("MigrateArtifact", ids)).toMatchObject({ status: 404, code: "bad_route" });
  expect((await fetch(`${standin.resultsUrl}repos/acme/digits`)).status).toBe(404);
  expect(standin.state.unknownRoutes).toEqual([
    "POST /twirp/github.actions.results.api.v1.ArtifactService/MigrateArtifact",
    "GET /repos/acme/digits",
  ]);
});
