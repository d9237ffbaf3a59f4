import { describe, expect, test } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import { storedPredictionsSchema } from "../../../src/core/record/predictions.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { storedText } from "../../../src/core/table/stored-text.ts";
import { seededUniform } from "../../reference/random-views.ts";
import { outcomeOf, pairingOf, scoredOf } from "../table/csv.ts";

const task = "text" as const;
const reading = { task, columns: { group: "case" } };

/** Each of 40 cases answered three times; what a case is worth is the same in its three answers. */
function answers(shift: number, seed: number, extra = ""): string {
  const [ofCase, ofAnswer] = [seededUniform(7), seededUniform(seed)];
  const lines = Array.from({ length: 40 }, (_case, k) => {
    const worth = 2 + 2 * ofCase();
    return [0, 1, 2].map((again) => {
      const score = (worth + shift + 0.3 * ofAnswer()).toFixed(3);
      return `q${k}-${again},case${k},answer ${seed} ${k} ${again},${score},${again % 2}`;
    });
  });
  return `id,case,prediction,score_help,score_polite${extra}\n${lines.flat().join("\n")}\n`;
}

describe("answers that somebody scored, without references", () => {
  test("gate on the mean of each column of scores, over cases and not answers", async () => {
    const side = async (shift: number, seed: number) => ({
      scored: await scoredOf(answers(shift, seed), reading),
      scalars: null,
    });
    const sides = { candidate: await side(-0.4, 1), baseline: await side(0, 2) };
    const { stats, facts } = measure(sides, null, undefined);
    expect(stats.map(({ name }) => name)).toEqual(["score_help", "score_polite"]);
    const { metrics, decision } = judge(stats, choosePolicy(facts, null, "default"));
    expect(metrics[0]).toMatchObject({
      gated: true,
      verdict: "regressed",
      unit: "group",
      groups: 40,
      n: 120,
    });
    expect(metrics[0]!.df).toBeCloseTo(39, 9);
    expect(metrics[0]!.margin).toBeCloseTo(0.02 * metrics[0]!.baseline!, 12);
    expect(metrics[1]).toMatchObject({ gated: true, delta: 0 });
    expect(decision.result).toBe("fail");
    expect(sides.candidate.scored.notes).toContain(
      "there is no reference column: only scores of the answers are compared",
    );
  });

  test("repeats of a case are not counted as cases: as many answers, fewer degrees of freedom", async () => {
    const grouped = await pairingOf(answers(-0.4, 1), answers(0, 2), reading);
    const alone = await pairingOf(answers(-0.4, 1), answers(0, 2), { task, columns: {} });
    const [withGroup, without] = [grouped, alone].map(({ view }) => compareMetrics(view, ["score_help"])[0]!);
    expect(withGroup!.delta).toBe(without!.delta);
    expect([withGroup!.units, without!.units]).toEqual([40, 120]);
    expect(withGroup!.df!).toBeLessThan(without!.df!);
  });

  test("are the same answers only when their texts are: equal scores say too little", async () => {
    const file = answers(0, 1);
    const reworded = file.replaceAll("answer 1", "reply 1");
    const same = await pairingOf(file, file, reading);
    expect(compareMetrics(same.view, ["score_help"])[0]!.status).toBe("identical");
    const other = await pairingOf(reworded, file, reading);
    expect(compareMetrics(other.view, ["score_help"])[0]).toMatchObject({ status: "too_few", delta: 0 });
  });

  test("are stored as scores, without a text, and compare as their file does", async () => {
    const baseline = await scoredOf(answers(0, 2), reading);
    const stored = packPredictions(baseline, "hashed");
    expect(JSON.stringify(stored)).not.toContain("answer");
    const text = Buffer.concat([...storedText(baseline, "hashed")]).toString();
    expect(storedPredictionsSchema.parse(JSON.parse(text))).toEqual(stored);
    const candidate = { scored: await scoredOf(answers(-0.4, 1), reading), scalars: null };
    const against = (scored: typeof baseline) =>
      measure({ candidate, baseline: { scored, scalars: null } }, null, undefined).stats;
    expect(against(unpackPredictions(stored))).toEqual(against(baseline));
    expect(() => unpackPredictions({ ...stored, scoreNames: ["score_help"] })).toThrow(
      "240 values of scores for 120 rows",
    );
  });

  test("that the baseline lacks are not comparable, with the column's name", async () => {
    const without = answers(0, 2).replace("score_polite", "polite");
    const { view } = await pairingOf(answers(0, 1), without, reading);
    expect(compareMetrics(view, ["score_polite"])[0]).toMatchObject({
      status: "not_comparable",
      note: "on the baseline: there is no column score_polite",
    });
  });

  test("gate beside exact match only when asked: with references exact match is the headline", async () => {
    const file = answers(0, 1).replace("case,", "answer,");
    const columns = { reference: "answer" };
    const sides = { candidate: { scored: await scoredOf(file, { columns }), scalars: null }, baseline: null };
    const { facts } = measure(sides, null, undefined);
    expect(facts.available).toEqual(expect.arrayContaining(["exact_match", "score_help"]));
    expect([...choosePolicy(facts, null, "m").metrics.keys()]).toEqual(["exact_match"]);
  });

  test("that are missing are no evidence, and a word is a wrong input", async () => {
    const file = "id,prediction,score_help\na,x,1\nb,y,\n";
    expect(await outcomeOf(file, { task })).toMatchObject({
      noEvidence: {
        code: "not-finite",
        message: expect.stringContaining('"score_help" is empty, NaN or infinite on 1 row'),
      },
    });
    await expect(scoredOf("id,prediction,score_help\na,x,good\n", { task })).rejects.toThrow(
      '"score_help" is "good", not a number',
    );
  });
});
