import { describe, expect, it } from "vitest";
import { z } from "zod";
import { UserError } from "../../src/errors.ts";
import { type Call, makeGitHub } from "../../src/github/client.ts";
import { GitHubError, MalformedReply } from "../../src/github/failure.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { makeFakeClock } from "./fake-clock.ts";
import { type Answer, makeRecordedFetch } from "./recorded-fetch.ts";

const thing: Call<{ id: number }> = {
  route: "GET /repos/{owner}/{repo}/things",
  reply: z.object({ id: z.number() }),
  permission: "contents: read",
};
const created: Call<{ id: number }> = { ...thing, route: "POST /repos/{owner}/{repo}/things" };

function setUp(...answers: Answer[]) {
  const clock = makeFakeClock();
  const recorded = makeRecordedFetch(...answers);
  const github = makeGitHub({
    token: "ghs_secret",
    apiUrl: "https://ghes.test/api/v3/",
    repository: "acme/digits",
    userAgent: "evenhand/0.1.0",
    clock,
    fetch: recorded.fetch,
  });
  return { github, clock, requests: recorded.requests };
}

const ok = { body: { id: 7 } };

describe("a request", () => {
  it("is never a POST, which could make a second thing when it is repeated [threat 42]", async () => {
    const { github, requests } = setUp(ok);
    await expect(github.request(created)).rejects.toThrow(/is sent by create, which looks first/);
    expect(requests).toEqual([]);
  });

  it("goes to the API address of the environment, with version, agent and token [threat 48]", async () => {
    const { github, requests } = setUp(ok);
    expect((await github.request(thing)).data).toEqual({ id: 7 });
    const [request] = requests;
    expect(request!.path).toBe("/api/v3/repos/acme/digits/things");
    expect(request!.headers.get("x-github-api-version")).toBe("2022-11-28");
    expect(request!.headers.get("authorization")).toBe("token ghs_secret");
    expect(request!.headers.get("user-agent")).toMatch(/^evenhand\/0\.1\.0 /);
  });

  it.each<[string, Answer, number[]]>([
    ["a 502", { status: 502 }, [1000]],
    ["a reset connection", { broken: true }, [1000]],
    ["a cut body", { body: '{"id": ' }, [1000]],
    ["an empty body", { body: "" }, [1000]],
    ["a page of HTML", { body: "<html>", headers: { "content-type": "text/html" } }, [1000]],
    ["a 429 with retry-after", { status: 429, headers: { "retry-after": "7" } }, [7000]],
    ["a 403 with retry-after", { status: 403, headers: { "retry-after": "3" } }, [3000]],
    [
      "a used-up quota, until it is renewed",
      {
        status: 403,
        headers: {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Date.parse("2026-11-22T12:00:30Z") / 1000),
        },
      },
      [30_000],
    ],
    [
      "a secondary limit that names no time, after a minute",
      { status: 403, body: { message: "You have exceeded a secondary rate limit" } },
      [60_000],
    ],
  ])("is repeated after %s", async (_, failure, sleeps) => {
    const { github, clock, requests } = setUp(failure, ok);
    expect((await github.request(thing)).data).toEqual({ id: 7 });
    expect(clock.slept).toEqual(sleeps);
    expect(requests).toHaveLength(2);
  });

  it("gives up after four tries, with the reason", async () => {
    const { github, clock } = setUp({ status: 502, body: { message: "Bad gateway" } });
    const asking = github.request(thing);
    await expect(asking).rejects.toThrow("GitHub refused GET /repos/{owner}/{repo}/things: 502 Bad gateway");
    expect(clock.slept).toEqual([1000, 2000, 4000]);
  });

  it("gives up at once when the wait would pass the deadline [threat 41]", async () => {
    const { github, clock } = setUp({ status: 429, headers: { "retry-after": "3600" } });
    await expect(github.request(thing)).rejects.toBeInstanceOf(GitHubError);
    expect(clock.slept).toEqual([]);
  });

  it.each<[string, Answer, new (...args: never[]) => Error, RegExp]>([
    [
      "a missing permission",
      { status: 403, body: { message: "Resource not accessible by integration" } },
      PermissionDenied,
      /^the token lacks `contents: read`$/,
    ],
    [
      "a bad token",
      { status: 401, body: { message: "Bad credentials" } },
      UserError,
      /does not accept the token/,
    ],
    ["a missing thing", { status: 404, body: { message: "Not Found" } }, GitHubError, /404 Not Found$/],
    ["an API version that is gone", { status: 410, body: { message: "Gone" } }, GitHubError, /update it$/],
  ])("is not repeated after %s [threat 48]", async (_, failure, kind, message) => {
    const { github, requests } = setUp(failure);
    const error = await github.request(thing).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toMatch(message);
    expect(requests).toHaveLength(1);
  });

  it("names what is wrong with a reply that is not the documented one", async () => {
    const { github } = setUp({ body: { id: "seven" } });
    const error = await github.request(thing).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MalformedReply);
    expect((error as Error).message).toMatch(/\(id: .*expected number/);
  });

  it("names the cause when no answer arrives", async () => {
    const { github } = setUp({ broken: true });
    await expect(github.request(thing)).rejects.toThrow(/did not answer .*: read ECONNRESET$/);
  });

  it("ends when the server is silent", async () => {
    const github = makeGitHub({
      token: "t",
      apiUrl: "https://api.test",
      repository: "acme/digits",
      userAgent: "evenhand",
      clock: makeFakeClock(),
      timeoutMs: 20,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init!.signal!.addEventListener("abort", () => reject(init!.signal!.reason));
        }),
    });
    await expect(github.request(thing)).rejects.toThrow(/did not answer/);
  });
});

describe("a creation", () => {
  it.each<[string, Answer]>([
    ["a 502", { status: 502 }],
    ["a lost answer", { broken: true }],
    ["a cut answer", { body: "{" }],
  ])("is looked for after %s, and not repeated when it is there [threat 42]", async (_, failure) => {
    const { github, requests } = setUp(failure, ok);
    expect(await github.create(created, async () => ({ id: 5 }))).toEqual({ id: 5 });
    expect(requests.map(({ method }) => method)).toEqual(["POST"]);
  });

  it("is repeated only when it is not there", async () => {
    const { github, requests } = setUp({ status: 502 }, ok);
    const looked: string[] = [];
    const find = async () => {
      looked.push("looked");
      return null;
    };
    expect(await github.create(created, find)).toEqual({ id: 7 });
    expect(looked).toHaveLength(1);
    expect(requests).toHaveLength(2);
  });

  it("waits as long as it is told", async () => {
    const { github, clock } = setUp({ status: 429, headers: { "retry-after": "9" } }, ok);
    await github.create(created, async () => null);
    expect(clock.slept).toEqual([9000]);
  });

  it("is not repeated when GitHub refuses it", async () => {
    const { github, requests } = setUp({ status: 422, body: { message: "Validation Failed" } });
    await expect(github.create(created, async () => null)).rejects.toThrow("422 Validation Failed");
    expect(requests).toHaveLength(1);
  });

  it("keeps the sentence of a failed search", async () => {
    const { github } = setUp({ status: 502 });
    const find = async () => {
      throw new PermissionDenied("checks: write");
    };
    await expect(github.create(created, find)).rejects.toBeInstanceOf(PermissionDenied);
  });
});
