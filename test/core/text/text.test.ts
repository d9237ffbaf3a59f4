import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { hashId } from "../../../src/core/digest.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { evalSetDigest } from "../../../src/core/table/receipt.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { textMeasures } from "../../../src/core/text/measures.ts";
import { seededUniform } from "../../reference/random-views.ts";
import { outcomeOf, pairingOf, scoredOf } from "../table/csv.ts";

type TextCase = { reference: string; prediction: string } & Record<string, number>;

const cases: TextCase[] = JSON.parse(
  readFileSync(new URL("../../reference/text.json", import.meta.url), "utf8"),
);
const columns = { reference: "answer" };

describe("every value is that of the reference functions, to 1e-12", () => {
  test.each(textMeasures.map(({ name, of }) => ({ name, of })))("$name", ({ name, of }) => {
    for (const each of cases) {
      const value = of(each.reference, each.prediction);
      expect([each.reference, each.prediction, value]).toEqual([
        each.reference,
        each.prediction,
        expect.closeTo(each[name]!, 12),
      ]);
    }
  });
});

/** 80 answers of which a share is given right. */
function fileOf(share: number, seed: number): string {
  const uniform = seededUniform(seed);
  const lines = Array.from({ length: 80 }, (_row, k) => {
    const answer = `city ${k} of light`;
    return `r${k},"${answer}","${uniform() < share ? `The ${answer}!` : "no idea of it"}"`;
  });
  return `id,answer,prediction\n${lines.join("\n")}\n`;
}

test("exact match is judged by Tango, the others by a mean of each row", async () => {
  const { view } = await pairingOf(fileOf(0.5, 1), fileOf(0.9, 2), { columns });
  const [exact, f1] = compareMetrics(view, ["exact_match", "token_f1"]);
  expect(exact).toMatchObject({ status: "ok", method: "tango", unit: "row", n: 80, units: 80 });
  expect(f1).toMatchObject({ status: "ok", method: "influence" });
  const right = (share: number, seed: number) => fileOf(share, seed).split("The city").length - 1;
  expect(exact!.candidate).toBe(right(0.5, 1) / 80);
  expect(exact!.baseline).toBe(right(0.9, 2) / 80);
  const { baselineOnly, candidateOnly } = exact!.discordant!;
  expect((candidateOnly - baselineOnly) / 80).toBeCloseTo(exact!.delta!, 14);
});

test("the same texts are identical; other words of the same worth are not", async () => {
  const file = fileOf(0.5, 1);
  const other = file.replaceAll("no idea of it", "it of idea no");
  const same = await pairingOf(file, file, { columns });
  expect(compareMetrics(same.view, ["token_f1"])[0]!.status).toBe("identical");
  const changed = await pairingOf(other, file, { columns });
  expect(compareMetrics(changed.view, ["token_f1"])[0]).toMatchObject({ status: "ok", delta: 0 });
});

test("exact match gates when nothing is configured, and there are no flips of fingerprints", async () => {
  const side = async (share: number, seed: number) => ({
    scored: await scoredOf(fileOf(share, seed), { columns }),
    scalars: null,
  });
  const sides = { candidate: await side(0.4, 1), baseline: await side(0.95, 2) };
  const { stats, facts, flips, confusion } = measure(sides, null, undefined);
  const { metrics, decision } = judge(stats, choosePolicy(facts, null, "default"));
  expect(stats.map(({ name }) => name)).toEqual([
    "exact_match",
    "token_f1",
    "rouge1",
    "rougeL",
    "bleu",
    "chrf",
  ]);
  expect(metrics.filter(({ gated }) => gated).map(({ name }) => name)).toEqual(["exact_match"]);
  expect(decision.result).toBe("fail");
  expect([flips, confusion]).toEqual([null, null]);
});

test("a stored baseline keeps no text and compares as its file does", async () => {
  const baseline = await scoredOf(fileOf(0.9, 2), { columns });
  const candidate = { scored: await scoredOf(fileOf(0.5, 1), { columns }), scalars: null };
  const stored = packPredictions(baseline, "hashed");
  expect(JSON.stringify(stored)).not.toMatch(/city|idea|light/);
  expect(stored.columns.id![0]).toBe(hashId("r0"));
  const again = unpackPredictions(stored);
  expect(evalSetDigest(again)).toBe(evalSetDigest(baseline));
  const fromStored = measure({ candidate, baseline: { scored: again, scalars: null } }, null, undefined);
  const direct = measure({ candidate, baseline: { scored: baseline, scalars: null } }, null, undefined);
  expect(fromStored.stats).toEqual(direct.stats);
});

test("another reference of a row makes the two not comparable", async () => {
  const { differs } = await pairingOf(
    fileOf(0.5, 1),
    fileOf(0.5, 1).replace("city 7 of light", "city 7 of rain"),
    {
      columns,
    },
  );
  expect(differs).toEqual(['the reference changed on 1 shared row (id "r7")']);
});

describe("odd input", () => {
  test("numbers, empty cells and the word nan are texts like others", async () => {
    const scored = await scoredOf("id,answer,prediction\na,42,42\nb,,\nc,nan,nan\nd,x,\n", { columns });
    expect([...scored.outputs.textValues![0]!]).toEqual([1, 1, 1, 0]);
    expect(scored.notes).toContain('2 predictions in "prediction" without text');
  });
  test("a text task without references says which column is missing", async () => {
    await expect(outcomeOf("id,label,prediction\na,x,y\n", { task: "text" })).rejects.toThrow(
      "a text task needs a column of references",
    );
  });
});
