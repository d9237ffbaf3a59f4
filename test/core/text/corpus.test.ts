import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { corpusMeasures, sumsOfTexts } from "../../../src/core/text/corpus.ts";
import { relativeError } from "../../reference/gold.ts";
import { scoredOf } from "../table/csv.ts";

type Side = "candidate" | "baseline";
interface CorpusCase {
  name: string;
  references: string[];
  candidate: string[];
  baseline: string[];
  values: Record<Side, Record<string, number>>;
  se?: Record<string, number>;
}

const cases: CorpusCase[] = JSON.parse(
  readFileSync(new URL("../../reference/corpus.json", import.meta.url), "utf8"),
);
const columns = { reference: "reference" };

describe.each(cases)("$name", ({ references, values, ...sides }) => {
  test.each(["candidate", "baseline"] as const)("%s is sacreBLEU's, to 1e-9", (side) => {
    const rows = references.map((reference, row) => sumsOfTexts([reference], sides[side][row]!));
    for (const { name, from, count, of } of corpusMeasures) {
      const sums = Array.from({ length: count }, (_sum, k) =>
        rows.reduce((sum, row) => sum + row[from + k]!, 0),
      );
      expect([name, of(sums)]).toEqual([name, expect.closeTo(values[side][name]!, 9)]);
    }
  });
});

const translation = cases[0]!;

function fileOf(side: Side, turned = false): string {
  const lines = translation.references.map((reference, row) =>
    JSON.stringify({ id: `r${row}`, reference, prediction: translation[side][row] }),
  );
  return `${(turned ? lines.toReversed() : lines).join("\n")}\n`;
}

async function statsOf(turned = false): Promise<MetricStats[]> {
  const candidate = await scoredOf(fileOf("candidate", turned), { columns }, "cand.jsonl");
  const baseline = await scoredOf(fileOf("baseline"), { columns }, "base.jsonl");
  return compareMetrics(pairRows(candidate, baseline).view, ["bleu", "chrf"]);
}

test("the error is that of an ordinary bootstrap, to the noise of 400 replicates", async () => {
  for (const stats of await statsOf()) {
    expect(stats).toMatchObject({ status: "ok", method: "bootstrap", unit: "row", n: 120, replicates: 400 });
    expect(stats.candidate!).toBeCloseTo(translation.values.candidate[stats.name]!, 9);
    // sd of a standard deviation from 400 draws: 1/√800 = 3.5 %; four of them.
    expect(relativeError(stats.se!, translation.se![stats.name]!)).toBeLessThan(0.14);
  }
});

test("the order of rows changes no bit", async () => {
  expect(await statsOf(true)).toEqual(await statsOf());
});

test("a stored baseline gives the same numbers, without a text", async () => {
  const candidate = await scoredOf(fileOf("candidate"), { columns }, "cand.jsonl");
  const stored = packPredictions(await scoredOf(fileOf("baseline"), { columns }, "base.jsonl"), "hashed");
  expect(JSON.stringify(stored)).not.toMatch(/house|river|Zürich/);
  const { view } = pairRows(candidate, unpackPredictions(stored));
  expect(compareMetrics(view, ["bleu", "chrf"])).toEqual(await statsOf());
});

test("texts that are all equal are identical, and weights are refused with a reason", async () => {
  const file = fileOf("candidate");
  const same = pairRows(
    await scoredOf(file, { columns }, "a.jsonl"),
    await scoredOf(file, { columns }, "b.jsonl"),
  );
  expect(compareMetrics(same.view, ["bleu"])[0]!.status).toBe("identical");
  const weighted = file.replaceAll('{"id":"r1', '{"w":2,"id":"r1').replaceAll('{"id"', '{"w":1,"id"');
  const { view } = pairRows(
    await scoredOf(weighted, { columns: { ...columns, weight: "w" } }, "a.jsonl"),
    null,
  );
  expect(compareMetrics(view, ["bleu"])[0]).toMatchObject({
    status: "undefined",
    note: "bleu takes no weights",
  });
});
