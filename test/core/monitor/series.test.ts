import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeAlarms } from "../../../src/core/monitor/alarms.ts";
import { advance, type Seen } from "../../../src/core/monitor/series.ts";
import { type PlaceInSeries, places, type Series } from "../../../src/core/record/monitor-state.ts";

const rule = { after: 2, of: 3 };
const day = 86_400_000;
const at = (k: number) => new Date(k * day).toISOString();
const seen = (k: number, place: PlaceInSeries, more: Partial<Seen> = {}): Seen => ({
  ...{ kind: "drift", name: "ink", window: at(k), place, value: 0.1, threshold: 0.1 },
  ...more,
});
const course = (marks: string): Seen[] =>
  [...marks].map((mark, k) => seen(k, mark === "x" ? "beyond" : mark === "-" ? "between" : "inside"));
const inAlarm = (marks: string) => advance([], course(marks), rule)[0]!.inAlarm;

describe("a series", () => {
  it.each([
    ["one window beyond is not an alarm", "..x", false],
    ["two in a row are", ".xx", true],
    ["two of the last three are", "x.x", true],
    ["two of four are not", "x..x", false],
    ["the newest must be one of them", "xx", true],
    ["one clear window does not end it", "xx.", true],
    ["two clear windows do", "xx..", false],
    ["windows on the edge do not end it", "xx----", true],
    ["a clear window between edges does not end it", "xx.-.-", true],
    ["it opens anew after it has ended", "xx..x.x", true],
  ])("%s", (_, marks, expected) => {
    expect(inAlarm(marks)).toBe(expected);
  });

  it("counts a window once, however often and in whatever portions it is told", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...places), { maxLength: 20 }), fc.nat(20), (marks, cut) => {
        const all = marks.map((place, k) => seen(k, place));
        const once = advance([], all, rule);
        const twice = advance(advance([], all.slice(0, cut), rule), all, rule);
        expect(twice).toEqual(once);
      }),
    );
  });

  it("freezes what it is measured against at its first 20 quiet windows", () => {
    const values = Array.from({ length: 40 }, (_, k) => seen(k, k === 3 ? "beyond" : "inside", { value: k }));
    const [series] = advance([], values, rule);
    expect(series!.baseline).toEqual([0, 1, 2, ...Array.from({ length: 17 }, (_, k) => k + 4)]);
    expect(series!.recent).toHaveLength(24);
  });
});

describe("an alarm", () => {
  const series = (...names: string[]): Series[] =>
    names.map((name) => ({ kind: "drift", name, recent: [], baseline: [], inAlarm: true }));

  it("opens, widens, recovers, and waits for the cool-down before it opens again", () => {
    const clock = (now: number) => ({ now: now * day, coolDownMs: 2 * day });
    let alarms = judgeAlarms({}, series("ink"), clock(0));
    alarms = judgeAlarms(alarms, series("ink", "hue"), clock(1));
    alarms = judgeAlarms(alarms, [], clock(2));
    alarms = judgeAlarms(alarms, series("ink"), clock(3));
    expect(alarms.drift).toMatchObject({ open: false });
    alarms = judgeAlarms(alarms, series("ink"), clock(4));
    expect(alarms.drift!.events.map(({ what, note }) => `${what} ${note}`)).toEqual([
      "opened ink",
      "widened hue",
      "recovered ink, hue",
      "reopened ink",
    ]);
  });

  it("is a new one, with a new issue, after 14 days", () => {
    const before = judgeAlarms(
      {
        drift: {
          open: false,
          since: at(0),
          closedAt: at(1),
          muted: false,
          causes: [],
          issue: 7,
          url: "u",
          events: [],
          told: 0,
        },
      },
      series("ink"),
      { now: 20 * day, coolDownMs: 0 },
    );
    expect(before.drift).toMatchObject({ open: true, issue: null, events: [{ what: "opened" }] });
  });

  it("is as it was when it is judged again", () => {
    const once = judgeAlarms({}, series("ink"), { now: day, coolDownMs: 0 });
    expect(judgeAlarms(once, series("ink"), { now: 2 * day, coolDownMs: 0 })).toEqual(once);
  });
});
