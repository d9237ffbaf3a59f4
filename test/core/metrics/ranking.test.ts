import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { relativeError } from "../../reference/gold.ts";
import { seededUniform, shuffled } from "../../reference/random-views.ts";
import { outcomeOf, pairingOf, scoredOf } from "../table/csv.ts";

interface RankingCase {
  name: string;
  queries: { relevance: number[]; candidate: number[]; baseline: number[] }[];
  counted: number;
  metrics: Record<
    string,
    { candidate: number; baseline: number; low: number; high: number; pHarm: number; changed: number }
  >;
}

const cases: RankingCase[] = JSON.parse(
  readFileSync(new URL("../../reference/ranking.json", import.meta.url), "utf8"),
);
const names = [
  "mrr",
  ...[10, 1, 3, 5, 20].flatMap((k) => ["ndcg", "map", "recall", "mrr"].map((name) => `${name}@${k}`)),
];
const columns = { query: "query" };

/** Documents carry the same ids in every query, as they do in practice. */
function linesOf({ queries }: RankingCase, side: "candidate" | "baseline"): string[] {
  return queries.flatMap((query, q) =>
    query.relevance.map((relevance, d) => `q${q},d${d},${relevance},${query[side][d]}`),
  );
}

function fileOf(lines: readonly string[]): string {
  return `query,id,label,score\n${lines.join("\n")}\n`;
}

async function statsOf(candidate: readonly string[], baseline: readonly string[]): Promise<MetricStats[]> {
  const { view } = await pairingOf(fileOf(candidate), fileOf(baseline), { columns });
  return compareMetrics(view, names);
}

describe.each(cases)("$name", (data) => {
  test("values and intervals are those of scikit-learn, of all orders of ties, and of scipy's paired t test", async () => {
    const all = await statsOf(linesOf(data, "candidate"), linesOf(data, "baseline"));
    for (const stats of all) {
      const wanted = data.metrics[stats.name]!;
      expect(relativeError(stats.candidate!, wanted.candidate)).toBeLessThan(1e-12);
      expect(relativeError(stats.baseline!, wanted.baseline)).toBeLessThan(1e-12);
      expect(stats).toMatchObject({
        unit: "query",
        units: data.counted,
        n: linesOf(data, "candidate").length,
      });
      if (wanted.changed < 10) continue;
      expect(stats.status).toBe("ok");
      expect(relativeError(stats.interval!.low, wanted.low, 1e-3)).toBeLessThan(1e-9);
      expect(relativeError(stats.interval!.high, wanted.high, 1e-3)).toBeLessThan(1e-9);
      expect(relativeError(stats.pHarm!, wanted.pHarm)).toBeLessThan(1e-9);
    }
  });
});

test("the order of rows changes no bit", async () => {
  const data = cases[1]!;
  const candidate = linesOf(data, "candidate");
  const expected = await statsOf(candidate, linesOf(data, "baseline"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(), { minLength: candidate.length, maxLength: candidate.length }),
      async (keys) => {
        expect(await statsOf(shuffled(candidate, keys), linesOf(data, "baseline"))).toEqual(expected);
      },
    ),
    { numRuns: 10 },
  );
});

test("equal scores everywhere win nothing, whatever order the rows are written in", async () => {
  const lines = (score: (label: number) => number) =>
    Array.from({ length: 40 }, (_query, q) =>
      [1, 0, 0, 0].map((label, d) => `q${q},d${d},${label},${score(label)}`),
    ).flat();
  const [, , mrr] = await statsOf(
    lines(() => 0.5),
    lines((label) => label),
  );
  expect(mrr!.candidate).toBeCloseTo((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4, 14);
  expect(mrr!.baseline).toBe(1);
});

describe("what counts as a unit", () => {
  const uniform = seededUniform(7);
  const lines = Array.from(
    { length: 90 },
    (_row, k) => `q${k % 30},d${k},${k % 3 === 1 ? 1 : 0},${uniform()}`,
  );

  test("a query without a relevant document is left out, and said", async () => {
    const scored = await scoredOf(fileOf([...lines, "empty,d1,0,0.2", "empty,d2,0,0.7"]), { columns });
    expect(scored.task).toBe("ranking");
    expect(scored.notes).toContain("21 queries without a relevant document left out");
  });

  test("fewer than 30 queries are too few, in those words", async () => {
    const few = lines.filter((line) => !line.startsWith("q1,"));
    const [ndcg] = await statsOf(
      few,
      few.map((line) => line.replace(/0\.(\d)/, "0.$15")),
    );
    expect(ndcg!.status).toBe("too_few");
    expect(ndcg!.note).toContain("queries, at least 30 are needed");
  });

  test("the same scores are identical; other scores that rank alike are no proof of it", async () => {
    const relevant = Array.from({ length: 80 }, (_row, k) => `q${k >> 1},d${k},${k % 2},${k % 2}`);
    const shifted = relevant.map((line) => line.replace(/,([01])$/, ",$1.5"));
    expect((await statsOf(relevant, relevant))[0]).toMatchObject({ status: "identical", units: 40, n: 80 });
    const [ndcg] = await statsOf(shifted, relevant);
    expect(ndcg).toMatchObject({ status: "ok", delta: 0, pHarm: 0.5 });
    expect(ndcg!.se).toBeCloseTo(1 / Math.sqrt(40 * 39), 12);
  });

  test("queries of one user count together", async () => {
    const grouped = (score: (k: number) => number) =>
      `query,id,label,score,user\n${Array.from({ length: 200 }, (_row, k) => `q${k >> 2},d${k},${k % 4 === 2 ? 1 : 0},${score(k)},u${(k >> 2) % 8}`).join("\n")}\n`;
    const asked = { columns: { query: "query", group: "user" } };
    const { view } = await pairingOf(
      grouped(() => uniform()),
      grouped(() => uniform()),
      asked,
    );
    expect(compareMetrics(view, ["mrr"])[0]).toMatchObject({ unit: "group", units: 8, groups: 8 });
  });
});

describe("wrong input", () => {
  const asked = { columns: { query: "query" } };
  test("a relevance below 0 names its line", async () => {
    await expect(outcomeOf(fileOf(["a,1,1,0.5", "a,2,-1,0.5"]), asked)).rejects.toThrow(
      'line 3: "label" is "-1", a relevance below 0',
    );
  });
  test("a ranking without queries says which column is missing", async () => {
    await expect(outcomeOf(fileOf(["a,1,1,0.5"]), { task: "ranking" })).rejects.toThrow(
      "a ranking needs a column of queries",
    );
  });
  test("a document that a query names twice has no identity", async () => {
    const outcome = await outcomeOf(fileOf(["a,1,1,0.5", "b,1,0,0.5", "a,1,0,0.4"]), asked);
    expect(outcome).toMatchObject({ noEvidence: { code: "duplicate-ids" } });
  });
  test("rows of one query with two weights are refused", async () => {
    const file = "query,label,score,w\na,1,0.5,1\na,0,0.4,2\n";
    await expect(outcomeOf(file, { columns: { query: "query", weight: "w" } })).rejects.toThrow(
      'line 3: "w" is "2", and "1" on another row of the query "a"',
    );
  });
});

test("a stored baseline compares as its file does, with queries hashed", async () => {
  const data = cases[1]!;
  const baseline = await scoredOf(fileOf(linesOf(data, "baseline")), { columns });
  const candidate = {
    scored: await scoredOf(fileOf(linesOf(data, "candidate")), { columns }),
    scalars: null,
  };
  const stored = packPredictions(baseline, "hashed");
  expect(JSON.stringify(stored)).not.toContain("q1");
  const again = measure(
    { candidate, baseline: { scored: unpackPredictions(stored), scalars: null } },
    null,
    undefined,
  );
  const direct = measure({ candidate, baseline: { scored: baseline, scalars: null } }, null, undefined);
  expect(again.stats).toEqual(direct.stats);
  expect(again.differs).toEqual([]);
});

test("ndcg@10 gates when nothing is configured", async () => {
  const data = cases[0]!;
  const side = async (which: "candidate" | "baseline") => ({
    scored: await scoredOf(fileOf(linesOf(data, which)), { columns }),
    scalars: null,
  });
  const { stats, facts, flips, confusion } = measure(
    { candidate: await side("candidate"), baseline: await side("baseline") },
    null,
    undefined,
  );
  const { metrics } = judge(stats, choosePolicy(facts, null, "default"));
  expect(metrics.filter(({ gated }) => gated).map(({ name }) => name)).toEqual(["ndcg@10"]);
  expect(stats.map(({ name }) => name)).toEqual(["ndcg@10", "map@10", "mrr", "recall@10"]);
  expect([flips, confusion]).toEqual([null, null]);
});
