import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inPieces } from "../../../src/clients/http/pieces.ts";
import { parseRepository } from "../../../src/clients/oci/names.ts";
import { makeOciRepository } from "../../../src/clients/oci/repository.ts";
import { parseChallenge } from "../../../src/clients/oci/session.ts";
import { sha256 } from "../../../src/core/digest.ts";

describe("the name of a repository", () => {
  it.each([
    ["ghcr.io/acme/fraud", "https://ghcr.io", "acme/fraud"],
    ["docker.io/acme/fraud", "https://registry-1.docker.io", "acme/fraud"],
    ["registry.example.com:5000/a/b/c", "https://registry.example.com:5000", "a/b/c"],
    ["localhost:5000/fraud", "http://localhost:5000", "fraud"],
    ["127.0.0.1:5000/fraud", "http://127.0.0.1:5000", "fraud"],
  ])("%s", (text, origin, path) => {
    expect(parseRepository(text)).toMatchObject({ origin, path });
  });

  it.each([
    "fraud",
    "acme/fraud",
    "ghcr.io/Acme/fraud",
    "ghcr.io/",
    "https://ghcr.io/a",
    "127.0.0.1.evil.com@x/y",
  ])("is not %s", (text) => {
    expect(parseRepository(text)).toBeNull();
  });

  it("is not taken for this machine by what it begins with", () => {
    expect(parseRepository("localhost.example.com/a")?.origin).toBe("https://localhost.example.com");
    expect(parseRepository("127.0.0.1.example.com/a")?.origin).toBe("https://127.0.0.1.example.com");
  });
});

describe("a challenge", () => {
  it("is read whatever the order of its parts", () => {
    expect(parseChallenge('Bearer service="registry",realm="https://auth.example.com/token"')).toEqual({
      ...{ scheme: "bearer", realm: "https://auth.example.com/token", service: "registry" },
    });
    expect(parseChallenge('Basic realm="x"')?.scheme).toBe("basic");
    expect(parseChallenge("Negotiate")).toBeNull();
  });
});

it("pieces have one size, and nothing is lost between chunks", async () => {
  const chunks = async function* () {
    for (const text of ["ab", "cdefg", "", "h", "ij"]) yield Buffer.from(text);
  };
  const found: string[] = [];
  for await (const piece of inPieces(chunks(), 3)) found.push(Buffer.from(piece).toString());
  expect(found).toEqual(["abc", "def", "ghi", "j"]);
});

interface Said {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

describe("a registry that lies or is slow", () => {
  let server: Server;
  let seen: IncomingMessage[];
  let answer: (n: number) => Said | null;
  beforeEach(async () => {
    seen = [];
    server = createServer((incoming, outgoing) => {
      seen.push(incoming);
      const said = answer(seen.length);
      if (said !== null) outgoing.writeHead(said.status, said.headers).end(said.body);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const repository = (timeoutMs = 5_000) =>
    makeOciRepository({
      clock: { now: () => 0, sleep: async () => {} },
      timeoutMs,
      repository: parseRepository(`127.0.0.1:${(server.address() as AddressInfo).port}/acme/fraud`)!,
      login: async () => ({ username: "u", password: "very-secret" }),
    });

  it("is not believed when a manifest is not what its digest says", async () => {
    answer = () => ({ status: 200, body: "{}" });
    await expect(repository().manifest(sha256("other"))).rejects.toThrow(/has the digest sha256:44136/);
    answer = () => ({ status: 200, body: "{}", headers: { "docker-content-digest": sha256("other") } });
    await expect(repository().manifest("production")).rejects.toThrow(/has the digest sha256:44136/);
  });

  it("ends after its time, four times", async () => {
    answer = () => null;
    await expect(repository(100).manifest("x")).rejects.toThrow(/cannot be reached: no answer within 0.1 s/);
    expect(seen).toHaveLength(4);
  });

  it("gets no password before it asks, and none for a realm in the clear when it is not in the clear itself", async () => {
    answer = (n): Said =>
      n === 1 ? { status: 401, headers: { "www-authenticate": 'Basic realm="x"' } } : { status: 404 };
    expect(await repository().manifest("x")).toBeNull();
    expect(seen[0]!.headers.authorization).toBeUndefined();
    expect(seen[1]!.headers.authorization).toBe(`Basic ${Buffer.from("u:very-secret").toString("base64")}`);
  });

  it("points at its storage, which gets no login", async () => {
    const storage = createServer((incoming, outgoing) => {
      seen.push(incoming);
      outgoing.end("blob");
    });
    await new Promise<void>((done) => storage.listen(0, "127.0.0.1", done));
    const location = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/blob?sig=1`;
    answer = (n): Said =>
      n === 1
        ? { status: 401, headers: { "www-authenticate": 'Basic realm="x"' } }
        : { status: 307, headers: { location } };
    expect(Buffer.from((await repository().readBlob(sha256("blob")))!).toString()).toBe("blob");
    expect(seen[2]!.headers.authorization).toBeUndefined();
    storage.close();
  });
});
