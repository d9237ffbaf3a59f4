import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/digest.ts";
import type { DeploymentDraft } from "../../src/core/record/deployment.ts";
import { makeLedger } from "../../src/github/ledger.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
beforeEach(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "README.md": "x" } });
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

const quick = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, Math.min(ms, 20))),
};
const open = () => makeLedger(githubOf(standin, { clock: quick }));

function draft(key: string): DeploymentDraft {
  const none = { digest: null, version: null };
  return {
    ...{ key, phase: "started", started: null, kind: "deploy", environment: "production", model: "fraud" },
    ...{ leg: "default", target: "command", before: none, after: { digest: sha256(key), version: null } },
    ...{ commit: null, evidence: null, notes: [], actor: "lena", approver: null, reason: null, run: null },
    ...{
      deploymentId: null,
      outcome: null,
      serving: null,
      steps: [],
      tool: { name: "evenhand", version: "0.1.0" },
    },
    createdAt: "2026-06-01T00:00:00.000Z",
  } as DeploymentDraft;
}

describe("the ledger at GitHub", () => {
  it("is empty before its first line, and then has it, with the files it names", async () => {
    const ledger = open();
    expect(await ledger.read()).toEqual([]);
    const content = new Uint8Array([0, 255, 10, 13, 128]);
    const digest = sha256(content);
    const entry = await ledger.append(() => draft("one"), new Map([[digest, content]]));
    expect(entry).toMatchObject({ seq: 1, previous: null });
    const other = open();
    expect(await other.read()).toEqual([entry]);
    expect(Buffer.from((await other.file(digest))!)).toEqual(Buffer.from(content));
    expect(await other.file(sha256("nothing"))).toBeNull();
    expect(standin.state.refs.has("refs/evenhand/ledger")).toBe(true);
  });

  it("keeps every line once, in one chain, when eight write at the same time", async () => {
    const rounds = 3;
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const ledger = open();
        for (let turn = 0; turn < rounds; turn++) await ledger.append(() => draft(`${writer}-${turn}`));
      }),
    );
    const entries = await open().read();
    expect(entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 8 * rounds }, (_, index) => index + 1),
    );
    expect(new Set(entries.map(({ key }) => key)).size).toBe(8 * rounds);
  }, 60_000);

  it("asks what to write again when another was first, with the lines that are there by then", async () => {
    const [mine, theirs] = [open(), open()];
    await mine.read();
    await theirs.append(() => draft("theirs"));
    const seen: number[] = [];
    await mine.append((entries) => {
      seen.push(entries.length);
      return draft("mine");
    });
    expect(seen).toEqual([0, 1]);
    expect((await open().read()).map(({ key }) => key)).toEqual(["theirs", "mine"]);
  });

  it("writes a line that was written before no second time", async () => {
    await open().append(() => draft("same"));
    const again = await open().append(() => draft("same"));
    expect(again.seq).toBe(1);
    expect(await open().read()).toHaveLength(1);
  });

  it.each([
    ["POST", /git\/blobs/],
    ["POST", /git\/trees/],
    ["POST", /git\/commits/],
    ["POST", /git\/refs$/],
    ["PATCH", /git\/refs\/evenhand/],
  ])("has the line once after a 502 that came after the write of %s %s", async (method, path) => {
    const ledger = open();
    if (method === "PATCH") await ledger.append(() => draft("first"));
    standin.faults.add({ method, path, nth: 1, kind: "after-write-502" });
    const content = new TextEncoder().encode("kept");
    await ledger.append(() => draft("second"), new Map([[sha256(content), content]]));
    const keys = (await open().read()).map(({ key }) => key);
    expect(keys).toEqual(method === "PATCH" ? ["first", "second"] : ["second"]);
  });

  it("says which permission is missing, and writes nothing", async () => {
    standin.setPermissions({ contents: "read" });
    await expect(open().append(() => draft("one"))).rejects.toThrow(PermissionDenied);
    await expect(open().append(() => draft("one"))).rejects.toThrow("contents: write");
    expect(standin.state.refs.has("refs/evenhand/ledger")).toBe(false);
  });

  it("costs four requests to read and three to add a line", async () => {
    await open().append(() => draft("one"));
    const ledger = open();
    const before = standin.mark();
    await ledger.read();
    const read = standin.mark();
    await ledger.append(() => draft("two"));
    expect([read - before, standin.mark() - read]).toEqual([4, 3]);
  });
});
