import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { configSchema } from "../../../src/core/config/schema.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { judgeAgain } from "../../../src/core/gate/judge-again.ts";
import { cutRows, mostCuts } from "../../../src/core/slices/cut.ts";
import { declaredSlices, parseSliceLines } from "../../../src/core/slices/declared.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { record } from "../report/records.ts";
import { scoredOf } from "../table/csv.ts";
import { judgedOf, rowsOf, sidesOf } from "./rows.ts";

const byCountry = { slices: [["country"]], fairness: [] };
const even = [...rowsOf("DE", 200, 0.8, 0.8), ...rowsOf("FR", 200, 0.8, 0.6), ...rowsOf("LU", 20, 0.8, 0.5)];

describe("declared slices", () => {
  test("a slice has the numbers of a file that holds its rows alone", async () => {
    const { measured } = await judgedOf(even);
    const { candidate, baseline } = await sidesOf(even.filter((row) => row.country === "FR"));
    const { view } = pairRows(candidate.scored, baseline.scored);
    const [alone] = compareMetrics(view, ["accuracy"]);
    const slice = measured.slices.find(({ slice }) => slice.country === "FR");
    expect(slice?.metrics).toEqual([alone]);
    expect(alone).toMatchObject({ n: 200, status: "ok", baseline: 0.8, candidate: 0.6 });
  });

  test("largest first, pairs beside single columns, and every row in one slice of each", async () => {
    const { measured } = await judgedOf(even, ["country", ["country", "channel"]]);
    expect(measured.slices.map(({ slice, metrics }) => [...Object.values(slice), metrics[0]!.n])).toEqual([
      ["DE", 200],
      ["FR", 200],
      ["LU", 20],
      ["DE", "app", 100],
      ["DE", "web", 100],
      ["FR", "app", 100],
      ["FR", "web", 100],
      ["LU", "app", 10],
      ["LU", "web", 10],
    ]);
  });

  test("under fifty rows the values are kept and nothing is concluded", async () => {
    const { slices } = await judgedOf(even);
    const small = slices.find(({ slice }) => slice.country === "LU")!.metrics[0]!;
    expect(small).toMatchObject({ status: "too_few", verdict: "inconclusive", interval: null, n: 20 });
    expect(small.note).toBe("20 rows, a slice needs 50");
  });

  test("a slice that lost is regressed, warned of and does not close the gate", async () => {
    const rows = [...rowsOf("DE", 20_000, 0.8, 0.8), ...rowsOf("FR", 200, 0.8, 0.6)];
    const { slices, decision, metrics } = await judgedOf(rows);
    expect(slices.map(({ metrics }) => metrics[0]!.verdict)).toEqual(["equivalent", "regressed"]);
    expect(slices[1]!.metrics[0]!.gated).toBe(false);
    expect(metrics[0]!.verdict).toBe("equivalent");
    expect(decision.result).toBe("pass");
    expect(decision.warnings[0]).toMatch(/^on country = FR, accuracy fell 0\.8\d*\s→\s0\.6\d*: /);
  });

  test("ten losses are told, the largest first, and the rest is counted", async () => {
    const rows = Array.from({ length: 14 }, (_slice, k) => rowsOf(`c${k}`, 200, 0.9, 0.6 - k / 100)).flat();
    const { warnings } = (await judgedOf(rows)).decision;
    expect(warnings[0]).toMatch(/^on country = c13, /);
    expect(warnings.slice(9)).toEqual([
      expect.stringMatching(/^on country = c4, /),
      "4 more losses on slices are in the report",
    ]);
  });

  test("slices change no number of the whole set", async () => {
    const without = await judgedOf(even, []);
    const withSlices = await judgedOf(even, ["country", "channel", ["country", "channel"]]);
    expect(withSlices.metrics).toEqual(without.metrics);
  });

  test("a loss that the whole set hides by improving is said first", async () => {
    const rows = [...rowsOf("DE", 2000, 0.7, 0.8), ...rowsOf("FR", 300, 0.8, 0.6)];
    const { metrics, decision } = await judgedOf(rows);
    expect(metrics[0]!.verdict).toBe("improved");
    expect(decision.warnings[0]).toMatch(
      /^accuracy improved on the whole set and regressed on country = FR: /,
    );
  });

  test("the order of the rows does not matter", async () => {
    const straight = await judgedOf(even, ["country", ["country", "channel"]]);
    const turned = await judgedOf(even.toReversed(), ["country", ["country", "channel"]]);
    expect(turned.slices).toEqual(straight.slices);
  });

  test("without a baseline a slice has the candidate's value and no verdict", async () => {
    const { candidate } = await sidesOf(even);
    const gate = { gate: { accuracy: { min: 0.7 } } };
    const { stats, slices, facts } = measure({ candidate, baseline: null }, null, gate, byCountry);
    const policy = choosePolicy(facts, configSchema.parse({ models: { m: gate } }), "m");
    const judged = judge(stats, policy, slices);
    expect(judged.slices.map(({ slice, metrics: [metric] }) => ({ ...slice, ...metric }))).toMatchObject([
      { country: "DE", candidate: 0.8, verdict: "not-comparable", floor: { min: 0.7, held: true } },
      { country: "FR", candidate: 0.6, verdict: "not-comparable", floor: { min: 0.7, held: false } },
      { country: "LU", candidate: 0.55, verdict: "not-comparable", floor: { min: 0.7, held: false } },
    ]);
    expect(judged.decision.warnings).toEqual([]);
    expect(judged.decision.reasons.every(({ text }) => !text.includes("country"))).toBe(true);
  });

  test("rows that cannot be paired say why on each slice too", async () => {
    const { candidate } = await sidesOf(even);
    const { baseline } = await sidesOf(even.slice(1));
    const { slices } = measure({ candidate, baseline }, null, undefined, byCountry);
    const notes = slices.flatMap(({ metrics }) => metrics.map(({ note }) => note));
    expect(new Set(notes).size).toBe(1);
    expect(notes[0]).toMatch(/^\d+ of 420 candidate rows? (is|are) not in the baseline/);
  });

  test("models that say the same regress nowhere", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.double({ min: 0.5, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (parts) => {
          const rows = parts.flatMap(([n, share], k) => rowsOf(`c${k}`, n, share, share));
          const { slices, decision } = await judgedOf(rows, ["country", "channel"]);
          const verdicts = slices.flatMap(({ metrics }) => metrics.map((metric) => metric.verdict));
          expect(verdicts).not.toContain("regressed");
          expect(decision.warnings.filter((warning) => warning.startsWith("on "))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("a column that neither file has is named with the nearest one", async () => {
    const sides = await sidesOf(even, ["county"]);
    const divided = { slices: [["county"]], fairness: [] };
    expect(() => measure(sides, null, undefined, divided)).toThrow(
      /has no column "county" to divide the rows by; its columns are "id", .*/,
    );
  });
});

describe("slices of rows that belong together", () => {
  test("groups are counted on the slice alone", async () => {
    const lines = (share: number) =>
      rowsOf("DE", 240, share, share).map(
        ({ label, base }, k) => `r${k},${label},${base},${k < 180 ? "DE" : "FR"},u${Math.floor(k / 3)}`,
      );
    const file = (share: number) => `id,label,prediction,country,user\n${lines(share).join("\n")}\n`;
    const asked = { task: "binary", columns: { group: "user" } } as const;
    const candidate = { scored: await scoredOf(file(0.9), { ...asked, slices: ["country"] }), scalars: null };
    const baseline = { scored: await scoredOf(file(0.8), asked), scalars: null };
    const divided = { slices: [["country"]], fairness: [] };
    const { slices } = measure({ candidate, baseline }, null, { gate: { accuracy: {} } }, divided);
    expect(slices.map(({ metrics }) => [metrics[0]!.groups, metrics[0]!.status, metrics[0]!.note])).toEqual([
      [60, "ok", ""],
      [20, "too_few", "20 groups, a slice needs 50"],
    ]);
  });

  test("a query is a unit of the slice it lies in", async () => {
    const file = (turn: number) =>
      `query,doc,label,score,market\n${Array.from({ length: 240 }, (_row, k) => {
        const query = Math.floor(k / 4);
        return `q${query},d${k},${k % 4 === 1 ? 1 : 0},${(k * turn) % 7},${query < 55 ? "DE" : "FR"}`;
      }).join("\n")}\n`;
    const asked = { task: "ranking", columns: { query: "query", id: "doc" } } as const;
    const candidate = { scored: await scoredOf(file(3), { ...asked, slices: ["market"] }), scalars: null };
    const baseline = { scored: await scoredOf(file(5), asked), scalars: null };
    const divided = { slices: [["market"]], fairness: [] };
    const { slices } = measure({ candidate, baseline }, null, undefined, divided);
    expect(slices.map(({ metrics }) => [metrics[0]!.units, metrics[0]!.status])).toEqual([
      [55, "ok"],
      [5, "too_few"],
    ]);
  });
});

describe("slices that gate", () => {
  const rows = [...rowsOf("DE", 20_000, 0.8, 0.8), ...rowsOf("FR", 200, 0.8, 0.6)];

  test("a regression there is a failure with the slice's name", async () => {
    const { decision, slices } = await judgedOf(rows, ["country"], { gateSlices: [["country"]] });
    expect(decision.result).toBe("fail");
    expect(decision.reasons).toHaveLength(1);
    expect(decision.reasons[0]).toMatchObject({ code: "regressed", metric: null });
    expect(decision.reasons[0]!.text).toMatch(/^on country = FR, accuracy fell /);
    expect(slices.every(({ metrics }) => metrics.every((metric) => metric.gated))).toBe(true);
  });

  test("they are corrected by Holm among themselves alone", async () => {
    const { slices } = await judgedOf(rows, ["country", "channel"], { gateSlices: [["country"]] });
    const lost = slices.find(({ slice }) => slice.country === "FR")!.metrics[0]!;
    expect(lost.family).toBe(2);
    expect(lost.pHarmAdjusted).toBe(2 * lost.pHarm!);
    expect(slices.find(({ slice }) => slice.channel === "web")!.metrics[0]!.gated).toBe(false);
  });

  test("a rule for slices that nobody measured is no evidence", async () => {
    const { decision } = await judgedOf(rows, ["country"], { gateSlices: [["region"]] });
    expect(decision.result).toBe("no-evidence");
    expect(decision.reasons[0]!.text).toContain("slices of region gate and were not measured");
  });
});

describe("a stored record judged again", () => {
  test("gives the same slices under the same rules, and red where the base's rules gate them", async () => {
    const rows = [...rowsOf("DE", 20_000, 0.8, 0.8), ...rowsOf("FR", 200, 0.8, 0.6)];
    const { metrics, slices, decision } = await judgedOf(rows);
    const stored = record({ model: "m", metrics, slices, decision });
    const model = { gate: { accuracy: { margin: 0.01 } } };
    const under = (more: object) =>
      judgeAgain(stored, configSchema.parse({ models: { m: { ...model, ...more } } }), stored.policy);
    expect(under({})).toEqual({ record: stored, overridden: [] });
    const gated = under({ "gate-slices": ["country"] });
    expect(gated.record.decision.result).toBe("fail");
    expect(gated.overridden).toEqual(["the record said pass, the base's rules give fail"]);
  });
});

describe("cutting", () => {
  test("beyond a hundred slices of a column the largest are compared, and the reader is told", async () => {
    const lines = Array.from({ length: 300 }, (_row, k) => `r${k},${k % 2},${k % 2},c${k % 150}`);
    const text = `id,label,prediction,country\n${lines.join("\n")}\n`;
    const scored = await scoredOf(text, { task: "binary", slices: ["country"] });
    expect(cutRows(scored.sliceColumns!, ["country"])).toMatchObject({ left: 150 - mostCuts });
  });

  test("every row is in exactly one slice", () => {
    const column = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(column, column, (a, b) => {
        const n = Math.min(a.length, b.length);
        const make = (name: string, codes: number[]) => ({
          name,
          codes: Int32Array.from(codes.slice(0, n)),
          names: ["", "x", "y", "z", "w"],
        });
        const { cuts } = cutRows([make("a", a), make("b", b)], ["a", "b"]);
        const rows = cuts.flatMap((cut) => [...cut.rows]).sort((p, q) => p - q);
        expect(rows).toEqual(Array.from({ length: n }, (_row, k) => k));
      }),
    );
  });

  test("a pair is a list in the configuration and a sum in an input", () => {
    const lists = [["country"], ["country", "channel"]];
    expect(declaredSlices(["country", ["country", "channel"], "country"])).toEqual(lists);
    expect(parseSliceLines(["country", "country + channel"])).toEqual(lists);
  });
});
