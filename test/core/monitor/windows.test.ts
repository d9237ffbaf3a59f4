import { describe, expect, it } from "vitest";
import { accountsOf, ownersOf } from "../../../src/core/monitor/code-owners.ts";
import { planRetrain } from "../../../src/core/monitor/retrain.ts";
import { staleSentence } from "../../../src/core/monitor/stale.ts";
import { spellWindow, windowsDue } from "../../../src/core/monitor/windows.ts";

const hour = 3_600_000;
const day = 24 * hour;
const time = (text: string) => Date.parse(`${text}Z`);
const startsOf = (...ask: Parameters<typeof windowsDue>) =>
  windowsDue(...ask).map(({ start }) => new Date(start).toISOString().slice(0, 13));

describe("windows", () => {
  it("are whole days that have ended, from the one after the last", () => {
    const now = time("2026-11-24T06:17:00");
    expect(startsOf({ now, length: day, last: time("2026-11-21T00:00:00"), first: 3 })).toEqual([
      "2026-11-22T00",
      "2026-11-23T00",
    ]);
    expect(startsOf({ now, length: day, last: time("2026-11-23T00:00:00"), first: 3 })).toEqual([]);
  });

  it("are the newest fourteen after a long pause, and the first few when there was none", () => {
    const now = time("2026-11-24T06:17:00");
    expect(startsOf({ now, length: day, last: time("2026-01-01T00:00:00"), first: 3 })).toHaveLength(14);
    expect(startsOf({ now, length: day, last: null, first: 3 })).toEqual([
      "2026-11-21T00",
      "2026-11-22T00",
      "2026-11-23T00",
    ]);
  });

  it("begin on Monday when they are weeks, and at whole hours when they are hours", () => {
    const now = time("2026-11-24T06:17:00");
    expect(startsOf({ now, length: 7 * day, last: null, first: 1 })).toEqual(["2026-11-16T00"]);
    expect(startsOf({ now, length: 6 * hour, last: null, first: 2 })).toEqual([
      "2026-11-23T18",
      "2026-11-24T00",
    ]);
  });

  it("spell their date and hour into a path", () => {
    const window = { start: time("2026-11-24T06:00:00"), end: time("2026-11-24T12:00:00") };
    expect(spellWindow("s3://prod/{date}/{hour}/", window)).toBe("s3://prod/2026-11-24/06/");
  });
});

describe("code owners", () => {
  const file =
    "* @ann\n/models/ @org/ml lena@example.com # the team\n/models/fraud/ @omar @org/risk\ndocs/*.md @eve\n*.py @pat\n";
  it.each([
    ["models/fraud", ["@omar", "@org/risk"]],
    ["models/digits/train.csv", ["@org/ml"]],
    ["other/thing", ["@ann"]],
    ["docs/a.md", ["@eve"]],
    ["docs/deep/a.md", ["@ann"]],
    ["src/deep/a.py", ["@pat"]],
  ])("of %s are those of the last rule that fits", (path, owners) => {
    expect(ownersOf(file, path)).toEqual(owners);
  });

  it("that can be assigned are accounts alone, and nothing else is read as one", () => {
    expect(accountsOf(["@omar", "@org/risk"])).toEqual(["omar"]);
    expect(ownersOf("* @a@b @-x <!-- @ok", "x")).toEqual(["@ok"]);
  });
});

describe("a training", () => {
  const rule = { on: ["drift"] as const, coolDownMs: 7 * day, most: 2 };
  const alarm = {
    open: true,
    since: null,
    closedAt: null,
    muted: false,
    causes: [],
    issue: null,
    url: null,
    events: [],
    told: 0,
  };
  const ask = (dispatched: string[], alarms = { drift: alarm }) =>
    planRetrain({ alarms, dispatched }, rule, time("2026-11-24T00:00:00"));
  it.each([
    ["is asked for by an open alarm", [], true],
    ["is not within the cool-down", ["2026-11-20T00:00:00Z"], false],
    ["is after it", ["2026-11-16T00:00:00Z"], true],
    ["is not beyond the cap of 90 days", ["2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"], false],
    ["is when what was asked for is long past", ["2026-01-01T00:00:00Z", "2026-11-01T00:00:00Z"], true],
  ])("%s", (_, dispatched, expected) => {
    expect(ask(dispatched)?.ask).toBe(expected);
  });

  it("is not asked for without an alarm, or by one that a person muted", () => {
    expect(ask([], { drift: { ...alarm, open: false } })).toBeNull();
    expect(ask([], { drift: { ...alarm, muted: true } })).toBeNull();
  });
});

describe("a dead monitor", () => {
  const state = { model: "fraud", ranAt: "2026-11-20T06:00:00.000Z", staleAfterSeconds: 172_800 };
  it("is called dead once it was silent for longer than it may be", () => {
    expect(staleSentence(state, time("2026-11-22T06:00:00"))).toBeNull();
    expect(staleSentence(state, time("2026-11-22T06:00:01"))).toContain(
      "`fraud` has not run since 2026-11-20 06:00 UTC",
    );
  });
});

it("no pattern of code owners takes long, however many stars it has", () => {
  const begun = process.cpuUsage().user;
  expect(ownersOf(`${"*a".repeat(12)}b @ann`, `models/${"a".repeat(40)}`)).toEqual([]);
  expect(ownersOf(`${"**/".repeat(14)}x @ann`, `${"a/".repeat(60)}x`)).toEqual(["@ann"]);
  expect(process.cpuUsage().user - begun).toBeLessThan(2e6);
});
