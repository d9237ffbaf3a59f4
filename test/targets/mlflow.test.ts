import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callMlflow, type MlflowOptions } from "../../src/clients/mlflow/http.ts";
import { makeMlflowTarget } from "../../src/targets/mlflow.ts";
import { modelDigest } from "../core/deploy/support/model.ts";

/** A server of a few lines, for what a real one will not do on demand; test/servers has the real one. */
let server: Server;
let url: string;
let seen: IncomingMessage[];
let answers: { status: number; body?: string; hang?: boolean }[];
beforeEach(async () => {
  seen = [];
  answers = [];
  server = createServer((incoming, outgoing) => {
    seen.push(incoming);
    const { status, body = "{}", hang = false } = answers.shift() ?? { status: 200 };
    if (!hang) outgoing.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const waits: number[] = [];
const clock = { now: () => 0, sleep: async (ms: number) => void waits.push(ms) };
const options = (over: Partial<MlflowOptions> = {}): MlflowOptions => ({
  uri: url,
  token: null,
  username: null,
  password: null,
  clock,
  ...over,
});
const get = {
  method: "GET",
  path: "registered-models/get",
  query: { name: "fraud" },
  repeatable: true,
} as const;
const post = {
  method: "POST",
  path: "model-versions/create",
  body: { name: "fraud" },
  repeatable: false,
} as const;

describe("calls to MLflow", () => {
  it.each([
    ["none", {}, undefined],
    ["a token, which wins", { token: "t", username: "u", password: "p" }, "Bearer t"],
    [
      "user and password",
      { username: "u", password: "pä" },
      `Basic ${Buffer.from("u:pä").toString("base64")}`,
    ],
  ])("carry %s", async (_name, over, header) => {
    await callMlflow(options(over), get);
    expect(seen[0]!.headers.authorization).toBe(header);
    expect(seen[0]!.url).toBe("/api/2.0/mlflow/registered-models/get?name=fraud");
  });

  it("keep the path of a server behind a prefix", async () => {
    await callMlflow(options({ uri: `${url}/ml/` }), get);
    expect(seen[0]!.url).toMatch(/^\/ml\/api\/2\.0\/mlflow\//);
  });

  it("are tried again after a 5xx when doing it twice is doing it once", async () => {
    answers = [{ status: 503 }, { status: 500 }, { status: 200, body: '{"ok": true}' }];
    expect(await callMlflow(options(), get)).toEqual({ ok: true });
    expect(seen).toHaveLength(3);
  });

  it("are not tried again when they create something, nor when the server refuses", async () => {
    answers = [
      { status: 503 },
      { status: 400, body: '{"error_code": "INVALID_PARAMETER_VALUE", "message": "no"}' },
    ];
    await expect(callMlflow(options(), post)).rejects.toThrow("MLflow answered 503 to model-versions/create");
    await expect(callMlflow(options(), get)).rejects.toThrow(
      "MLflow answered 400 to registered-models/get (INVALID_PARAMETER_VALUE: no)",
    );
    expect(seen).toHaveLength(2);
  });

  it("end after their time", async () => {
    answers = [{ status: 200, hang: true }];
    await expect(callMlflow(options({ timeoutMs: 200 }), post)).rejects.toThrow(
      /cannot be reached: no answer within 0.2 s/,
    );
  });

  it("name the credential that is refused and never show it", async () => {
    answers = [{ status: 401, body: "<html>login</html>" }];
    const failure = await callMlflow(options({ token: "very-secret" }), get).catch(
      (thrown: Error) => thrown.message,
    );
    expect(failure).toMatch(/answered 401 .*check MLFLOW_TRACKING_TOKEN/);
    expect(failure).not.toContain("very-secret");
    const unreachable = await callMlflow(options({ uri: "http://user:very-secret@127.0.0.1:9" }), post).catch(
      (thrown: Error) => thrown.message,
    );
    expect(unreachable).toMatch(/^MLflow at http:\/\/127.0.0.1:9 cannot be reached/);
  });

  it("follow no redirect: a token is for one server", async () => {
    answers = [{ status: 302 }];
    await expect(callMlflow(options({ token: "t" }), post)).rejects.toThrow();
    expect(seen).toHaveLength(1);
  });
});

describe("target mlflow", () => {
  const access = (warn: (text: string) => void = () => {}) => ({
    ...options(),
    uri: url as string | null,
    warn,
  });

  it.each([
    [{}, /source is missing \(for example s3:\/\/models\/fraud\/\{digest\}\)/],
    [{ source: "s3://x", alais: "y" }, /"alais" is not known, did you mean alias\?/],
    [{ source: "s3://x", alias: "a b" }, /alias is not an alias name/],
    [{ source: "s3://x", "tracking-uri": "file:///x" }, /tracking-uri is not an http address/],
  ])("refuses the options %j", (raw, sentence) => {
    expect(() => makeMlflowTarget(raw as Record<string, string>, "fraud", access())).toThrow(sentence);
  });

  it.each([null, "databricks", "sqlite:///mlflow.db"])("needs a server, not %j", (uri) => {
    expect(() => makeMlflowTarget({ source: "s3://x" }, "fraud", { ...access(), uri })).toThrow(
      /target mlflow: /,
    );
  });

  it.each([
    ["3.9.0", 1],
    ["2.22.5", 1],
    ["3.10.0", 0],
    ["4.0.0", 0],
  ])("warns of known holes in %s: %d time", async (version, times) => {
    const warned: string[] = [];
    const found = {
      model_version: {
        name: "fraud",
        version: "1",
        source: "s3://x",
        status: "READY",
        tags: [{ key: "evenhand.digest", value: modelDigest("a") }],
      },
    };
    answers = [
      { status: 200, body: version },
      { status: 200 },
      { status: 200, body: JSON.stringify({ model_versions: [found.model_version] }) },
    ];
    const wanted = {
      environment: "p",
      model: "fraud",
      digest: modelDigest("a"),
      version: null,
      commit: null,
      evidence: null,
    };
    await makeMlflowTarget(
      { source: "s3://x" },
      "fraud",
      access((text) => void warned.push(text)),
    ).apply(wanted, null, async () => {});
    expect(warned).toHaveLength(times);
  });
});
