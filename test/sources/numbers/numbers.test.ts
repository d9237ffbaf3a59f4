import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeNumbers, type NumbersChoice } from "../../../src/sources/numbers/index.ts";

let server: Server;
let address: string;
let folder: string;
let asked: IncomingMessage[];
let answer: (url: URL) => { status?: number; body: string };

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-numbers-"));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    const { status = 200, body } = answer(new URL(request.url ?? "/", "http://localhost"));
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const clock = { now: () => Date.now(), sleep: async () => {} };

function source(
  choice: Partial<NumbersChoice> & Pick<NumbersChoice, "source">,
  env: Record<string, string> = {},
) {
  const run = async (command: string, variables: Readonly<Record<string, string>>) =>
    JSON.stringify({ command: command.length, since: Number(variables["EVENHAND_SINCE"]) });
  return makeNumbers({ clock, env, folder, run })({
    at: null,
    variables: { EVENHAND_SINCE: "7" },
    ...choice,
  });
}

const vector = (...values: string[]) => ({
  body: JSON.stringify({
    status: "success",
    data: { resultType: "vector", result: values.map((value) => ({ metric: {}, value: [1, value] })) },
  }),
});

describe("Prometheus", () => {
  it("is asked each query at the same moment, with what it asks for as a login", async () => {
    answer = (url) => vector(url.searchParams.get("query") === "up" ? "1" : "2.5");
    const env = { PROMETHEUS_URL: `${address}/under/`, PROMETHEUS_TOKEN: "secret" };
    expect(await source({ source: "prometheus" }, env).read(["up", "rate(x[5m])"], 1_500)).toEqual([1, 2.5]);
    expect(asked.map(({ url }) => url)).toEqual([
      "/under/api/v1/query?query=up&time=1.500",
      "/under/api/v1/query?query=rate%28x%5B5m%5D%29&time=1.500",
    ]);
    expect(asked[0]!.headers.authorization).toBe("Bearer secret");
  });

  it("has no number for no series, and none for NaN", async () => {
    answer = (url) => (url.searchParams.get("query") === "none" ? vector() : vector("NaN"));
    expect(await source({ source: "prometheus", at: address }).read(["none", "0/0"], 0)).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    ["several series", vector("1", "2"), /gives 2 series, not one; sum\(\) them: up/],
    [
      "a range",
      { body: JSON.stringify({ status: "success", data: { resultType: "matrix", result: [] } }) },
      /gives a matrix, not one number now: up/,
    ],
    ["what is no answer", { body: "{}" }, /answer is not one of its query API: up/],
    ["a page", { body: "<html>" }, /Prometheus' answer is not JSON/],
    [
      "a refusal",
      { status: 400, body: '{"status":"error","error":"parse error: unexpected end"}' },
      /Prometheus answered 400 to GET \/api\/v1\/query .*parse error/,
    ],
  ])("says what is wrong with %s", async (_name, said, message) => {
    answer = () => said;
    await expect(source({ source: "prometheus", at: address }).read(["up"], 0)).rejects.toThrow(message);
  });

  it("is asked again after an error of its own", async () => {
    answer = () => (asked.length < 3 ? { status: 503, body: "" } : vector("4"));
    expect(await source({ source: "prometheus", at: address }).read(["up"], 0)).toEqual([4]);
  });

  it("needs an address", () => {
    expect(() => source({ source: "prometheus" })).toThrow(/there is no address/);
    expect(() => source({ source: "http", at: "fraud.example.com" })).toThrow(/no http address/);
  });
});

describe("numbers in JSON", () => {
  it("are read at dotted paths of an answer; what is not there is none", async () => {
    answer = () => ({ body: '{"canary": {"requests": 7, "errors": null}}' });
    const numbers = source({ source: "http", at: `${address}/stats` });
    expect(
      await numbers.read(["canary.requests", "canary.errors", "stable.requests", "canary.toString"], 0),
    ).toEqual([...[7, null, null, null]]);
    expect(asked).toHaveLength(1);
  });

  it("are read anew from a file at each look", async () => {
    const numbers = source({ source: "file", at: "stats.json" });
    await expect(numbers.read(["n"], 0)).rejects.toThrow(/^stats.json cannot be read: /);
    writeFileSync(path.join(folder, "stats.json"), '{"n": 1}');
    expect(await numbers.read(["n"], 0)).toEqual([1]);
    writeFileSync(path.join(folder, "stats.json"), '{"n": "many"}');
    await expect(numbers.read(["n"], 0)).rejects.toThrow('n is "many", which is no number');
    writeFileSync(path.join(folder, "stats.json"), "n=1");
    await expect(numbers.read(["n"], 0)).rejects.toThrow('stats.json is not JSON: "n=1"');
  });

  it("may be printed by a command, which is told since when it counts", async () => {
    expect(await source({ source: "command", at: "./s.sh" }).read(["command", "since"], 0)).toEqual([6, 7]);
  });
});
