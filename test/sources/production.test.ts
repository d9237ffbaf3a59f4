import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseSmoke } from "../../src/core/deploy/smoke.ts";
import { makeEndpoint } from "../../src/sources/endpoint.ts";
import { makeProduction } from "../../src/sources/production.ts";
import { makeFakeClock } from "../github/fake-clock.ts";

let folder: string;
let close = () => {};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-production-"));
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(
  answer: (url: string, headers: NodeJS.Dict<string | string[]>) => { status: number; body: string },
): Promise<string> {
  const server = createServer((request, response) => {
    const { status, body } = answer(request.url ?? "", request.headers);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  close = () => void server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const open = (env: Record<string, string> = {}) =>
  makeProduction({ directory: folder, temporary: folder, env, clock: makeFakeClock() });
const textsOf = async (sources: Awaited<ReturnType<ReturnType<typeof open>["open"]>>) =>
  Promise.all(sources.map(async (one) => new TextDecoder().decode(await one.slice(0, 1000))));

describe("what production left behind", () => {
  it("is a file, the files of a folder, those of a pattern, or nothing", async () => {
    mkdirSync(path.join(folder, "day"));
    for (const name of ["day/b.csv", "day/a.csv"]) writeFileSync(path.join(folder, name), name);
    expect(await textsOf(await open().open("day/a.csv"))).toEqual(["day/a.csv"]);
    expect(await textsOf(await open().open("day"))).toEqual(["day/a.csv", "day/b.csv"]);
    expect(await textsOf(await open().open("day/*.csv"))).toEqual(["day/a.csv", "day/b.csv"]);
    expect(await open().open("day/c.csv")).toEqual([]);
    expect(await open().open("other/*.csv")).toEqual([]);
  });

  it("is what an address answers, with a token; 404 and an empty answer are nothing yet", async () => {
    const base = await serve((url, { authorization }) => ({
      status: url === "/gone.csv" ? 404 : 200,
      body: url === "/empty.csv" ? "" : `${url} ${authorization}`,
    }));
    const production = open({ EVENHAND_SOURCE_TOKEN: "t" });
    expect(await textsOf(await production.open(`${base}/a.csv`))).toEqual(["/a.csv Bearer t"]);
    expect(await production.open(`${base}/gone.csv`)).toEqual([]);
    expect(await production.open(`${base}/empty.csv`)).toEqual([]);
    await production.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is the objects under a prefix of a bucket, over all pages", async () => {
    const object = (key: string, size: number) =>
      `<Contents><Key>${key}</Key><Size>${size}</Size></Contents>`;
    const asked: string[] = [];
    const base = await serve((url) => {
      asked.push(url);
      const query = new URL(url, "http://x").searchParams;
      if (!query.has("list-type")) return { status: 200, body: decodeURIComponent(url) };
      const second = query.get("continuation-token") === "more";
      const page = second ? object("p/b&amp;c.csv", 3) : object("p/", 0) + object("p/a.csv", 3);
      const cut = second
        ? "<IsTruncated>false</IsTruncated>"
        : "<IsTruncated>true</IsTruncated><NextContinuationToken>more</NextContinuationToken>";
      return { status: 200, body: `<ListBucketResult>${cut}${page}</ListBucketResult>` };
    });
    const keys = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "s", AWS_ENDPOINT_URL: base };
    expect(await textsOf(await open(keys).open("s3://prod/p/"))).toEqual([
      "/prod/p/a.csv",
      "/prod/p/b&c.csv",
    ]);
    expect(asked[0]).toContain("prefix=p%2F");
    await expect(open().open("s3://prod/p/")).rejects.toThrow(/there are no keys/);
  });
});

describe("an endpoint", () => {
  it("is timed, and held against what is expected of its answers", async () => {
    const base = await serve((url) =>
      url === "/bad" ? { status: 500, body: "" } : { status: 200, body: '{"score": "high"}' },
    );
    const requests = parseSmoke(
      '{"path": "/", "expect": {"schema": {"type": "object", "properties": {"score": {"type": "number"}}}}}\n{"path": "/ok"}\n{"path": "/bad"}\n',
      "requests.jsonl",
    );
    const asked = await makeEndpoint(null).probe(base, requests, { count: 6, timeoutMs: 2000 });
    expect(asked.map(({ fault }) => fault === null)).toEqual([false, true, false, false, true, false]);
    expect(asked[2]!.fault).toContain("500");
    expect(asked.every(({ took }) => took > 0 && took < 2000)).toBe(true);
  });

  it("that cannot be reached is a fault of every request, not of the run", async () => {
    const asked = await makeEndpoint(null).probe("http://127.0.0.1:9", parseSmoke("{}", "x"), {
      count: 2,
      timeoutMs: 500,
    });
    expect(asked.map(({ fault }) => fault)).toEqual([
      expect.stringContaining("cannot be reached"),
      expect.stringContaining("cannot be reached"),
    ]);
  });
});
