import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type GitHub, makeGitHub, sameAgain } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/failure.ts";
import { makeFakeClock } from "../github/fake-clock.ts";

/** Exchanges with the real GitHub that @octokit/fixtures recorded, given to our client once more. */
const peers = process.env["EVENHAND_GITHUB_PEERS"] ?? "";
const folder = path.join(peers, "@octokit", "fixtures", "scenarios", "api.github.com");

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly responseIsBinary: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const scenarios = peers === "" ? [] : readdirSync(folder);
const exchangesOf = (scenario: string): Exchange[] =>
  JSON.parse(readFileSync(path.join(folder, scenario, "normalized-fixture.json"), "utf8"));

/** What the next request is answered with, and what was asked. */
let queue: Exchange[] = [];
let asked: string[] = [];
let server: Server;
let github: GitHub;

function answer(message: IncomingMessage): { status: number; headers: Record<string, string>; body: Buffer } {
  const next = queue.shift();
  asked.push(`${message.method} ${message.url}`);
  if (next === undefined) return { status: 500, headers: {}, body: Buffer.from("nothing was recorded") };
  const { response, responseIsBinary, status } = next;
  const text = typeof response === "string" ? response : JSON.stringify(response);
  const headers: Record<string, string> = {};
  for (const name of ["content-type", "link", "location", "retry-after"]) {
    const value = next.headers[name];
    // Where the recorded GitHub was, this server is.
    if (value !== undefined) headers[name] = value.replaceAll("https://api.github.com", github.apiUrl);
  }
  return { status, headers, body: responseIsBinary ? Buffer.from(text, "hex") : Buffer.from(text) };
}

beforeAll(async () => {
  server = createServer((message, reply) => {
    message.resume();
    message.on("end", () => {
      const { status, headers, body } = answer(message);
      reply.writeHead(status, headers).end(status === 204 || status === 205 ? undefined : body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  github = makeGitHub({
    ...{ token: "0".repeat(40), repository: "octokit-fixture-org/hello-world", userAgent: "evenhand/0.1.0" },
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock: makeFakeClock(),
  });
});
afterAll(() => server?.close());

const isRedirect = ({ status }: Exchange) => [301, 302, 307].includes(status);

/** Exchanges that one call makes: a redirect goes with where it leads. */
function callsOf(scenario: string): Exchange[][] {
  const calls: Exchange[][] = [];
  let open: Exchange[] = [];
  for (const one of exchangesOf(scenario)) {
    open.push(one);
    if (isRedirect(one)) continue;
    calls.push(open);
    open = [];
  }
  return calls;
}

const call = ({ method, path: at, body }: Exchange) => ({
  route: `${method.toUpperCase()} ${at}`,
  parameters: typeof body === "object" && body !== null ? { ...body } : {},
  reply: z.unknown(),
  permission: "contents: read",
});

/** What a story is given: of a POST without its status. */
async function answerTo(one: ReturnType<typeof call>): Promise<{ status?: number; data: unknown }> {
  if (one.route.startsWith("POST ")) return { data: await github.create(one, sameAgain) };
  const { status, data } = await github.request(one);
  return { status, data };
}

describe.runIf(peers !== "").each(scenarios)("recorded: %s", (scenario) => {
  it("every answer is handed on as it was given, and a refusal is a sentence with its status", async () => {
    for (const exchanges of callsOf(scenario)) {
      const [first, last] = [exchanges[0]!, exchanges.at(-1)!];
      queue = [...exchanges];
      asked = [];
      const ended = await answerTo(call(first)).catch((error: unknown) => error);
      // The client library leaves out a slash at the end.
      expect(asked[0]).toBe(`${first.method.toUpperCase()} ${first.path.replace(/(?<=.)\/$/, "")}`);
      if (last.status < 400) {
        expect({ status: last.status, ...(ended as object) }).toMatchObject({ status: last.status });
        expect(ended).toHaveProperty("data");
        if (typeof last.response === "object")
          expect((ended as { data: unknown }).data).toEqual(JSON.parse(JSON.stringify(last.response)));
        // Nothing is asked twice that was answered.
        expect(asked).toHaveLength(exchanges.length);
      } else {
        expect(ended).toBeInstanceOf(GitHubError);
        expect((ended as GitHubError).failure.status).toBe(last.status);
        const { message } = last.response as { message: string };
        expect((ended as GitHubError).message).toContain(message);
        expect(asked).toHaveLength(1);
      }
    }
  });
});
