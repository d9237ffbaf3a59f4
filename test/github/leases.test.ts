import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leaseLasts } from "../../src/core/deploy/lease.ts";
import { makeLeases } from "../../src/github/leases.ts";
import { makeLedger } from "../../src/github/ledger.ts";
import { makeLedgerRef } from "../../src/github/ledger-ref.ts";
import { makeServerTime } from "../../src/github/server-time.ts";
import { LeaseLost } from "../../src/ports/leases.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
beforeEach(async () => {
  standin = await startStandin();
  await standin.commit({ files: { "README.md": "x" } });
});
afterEach(async () => {
  expect([...standin.state.violations, ...standin.state.unknownRoutes]).toEqual([]);
  await standin.close();
});

const place = { environment: "production / eu", model: "fraud", leg: "default" };
const quick = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, Math.min(ms, 20))),
};
/** Whose own clock is wrong by so many milliseconds. */
const open = (wrongBy = 0) =>
  makeLeases({ github: githubOf(standin, { clock: { ...quick, now: () => Date.now() + wrongBy } }) });
const run = (number: number) => ({ run: number, attempt: 1, kind: "deploy" as const });

async function hold(number: number, wrongBy = 0) {
  const claim = await open(wrongBy).claim(place, run(number));
  if (claim.what !== "held") throw new Error(`run ${number}: ${claim.what}`);
  return claim.lease;
}

describe("leases at GitHub", () => {
  it("are had by one of six that ask at the same moment, and the newest has the next turn", async () => {
    const all = [1, 2, 3, 4, 5, 6].map((number) => ({ number, leases: open() }));
    const claims = await Promise.all(all.map(({ leases, number }) => leases.claim(place, run(number))));
    const held = claims.filter(({ what }) => what === "held");
    expect(held).toHaveLength(1);
    if (held[0]?.what === "held") await held[0].lease.release();
    const again = await Promise.all(
      all
        .filter((_, index) => claims[index]?.what !== "held")
        .map(({ leases, number }) => leases.claim(place, run(number))),
    );
    const holder = await open().holder(place);
    const isFirst = claims[5]?.what === "held";
    expect(again.filter(({ what }) => what === "held")).toHaveLength(isFirst ? 0 : 1);
    expect(holder?.run ?? 6).toBe(6);
  }, 60_000);

  it("end by GitHub's clock, whatever the runners' clocks say", async () => {
    await hold(1, 3_600_000);
    expect(await open(7_200_000).claim(place, run(2))).toMatchObject({ what: "wait", by: { run: 1 } });
    standin.advanceTime(leaseLasts + 2_000);
    expect((await open(-7_200_000).claim(place, run(3))).what).toBe("held");
  });

  it("are not given back by who lost them", async () => {
    const first = await hold(1);
    standin.advanceTime(leaseLasts + 2_000);
    await hold(2);
    await first.release();
    expect(await open().holder(place)).toMatchObject({ run: 2 });
  });

  it("are over with a line of the ledger, in its commit", async () => {
    const github = githubOf(standin, { clock: quick });
    const ref = makeLedgerRef(github);
    const claim = await makeLeases({ github, ref }).claim(place, run(1));
    if (claim.what !== "held") throw new Error(claim.what);
    const mark = standin.mark();
    await makeLedger(github, ref).append(() => line("end"), new Map(), claim.lease);
    expect(standin.requestsSince(mark)).toHaveLength(3);
    expect(await open().holder(place)).toBeNull();
    expect(await makeLedger(githubOf(standin, { clock: quick })).read()).toHaveLength(1);
  });

  it("need the permission of the ledger", async () => {
    standin.setPermissions({ contents: "read" });
    await expect(open().claim(place, run(1))).rejects.toBeInstanceOf(PermissionDenied);
  });
});

describe("the holder that slept", () => {
  it("asks before it goes on, and finds the place taken", async () => {
    let jump = 0;
    const clock = { ...quick, now: () => Date.now() + jump };
    const claim = await makeLeases({ github: githubOf(standin, { clock }) }).claim(place, run(1));
    if (claim.what !== "held") throw new Error(claim.what);
    await claim.lease.confirm();
    standin.advanceTime(leaseLasts + 2_000);
    await hold(2);
    jump = leaseLasts;
    await expect(claim.lease.confirm()).rejects.toBeInstanceOf(LeaseLost);
  });
});

describe("GitHub's time", () => {
  it("is the newest date and what passed since, and nothing before the first answer", () => {
    let passed = 5;
    const time = makeServerTime(() => passed);
    expect(() => time.now()).toThrow(/carry no date/);
    time.learn("Mon, 15 Jun 2026 12:00:00 GMT");
    passed += 1_500;
    time.learn("nonsense");
    time.learn(undefined);
    expect(time.now()).toBe(Date.parse("2026-06-15T12:00:01.500Z"));
  });
});

function line(key: string) {
  const none = { digest: null, version: null };
  return {
    ...{ key, phase: "started" as const, started: null, kind: "deploy" as const, ...place },
    ...{ target: "command", before: none, after: none, commit: null, evidence: null, notes: [] },
    ...{ actor: "lena", approver: null, reason: null, run: null, deploymentId: null, outcome: null },
    ...{ serving: null, steps: [], tool: { name: "evenhand" as const, version: "0.1.0" } },
    createdAt: "2026-06-01T00:00:00.000Z",
  };
}
