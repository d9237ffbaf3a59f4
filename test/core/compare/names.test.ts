import { describe, expect, it } from "vitest";
import { isClock, isGuardrail, isRate, lastPart, wordsOf } from "../../../src/core/compare/guardrail.ts";
import { scalarDirection } from "../../../src/core/compare/scalar-direction.ts";

const clocks =
  "latency duration time times wall runtime second seconds sec secs ms minute minutes hour hours throughput qps rps tps".split(
    " ",
  );
const others =
  "memory ram vram bytes kb mb gb kib mib gib size cost costs price usd eur tokens flops macs params parameters energy kwh watts carbon co2".split(
    " ",
  );
const qualities =
  "loss losses error errors err mae mse rmse mape smape rmsle acc accuracy auc auroc f1 r2 score precision recall corr correlation bleu rouge".split(
    " ",
  );
const lower =
  "loss losses error errors err rmse mse mae mape smape wape mase rmsle brier ece perplexity ppl wer cer fpr fnr latency duration runtime wall time seconds secs minutes hours ms memory ram vram bytes kb mb gb kib mib gib size cost costs price usd eur tokens flops macs params parameters energy kwh watts carbon co2 nll bce deviance hinge pinball crossentropy entropy fid regret".split(
    " ",
  );

describe("a word counts as a whole word, wherever it stands in the last part of a name", () => {
  it.each([...clocks, ...others])("%s names a cost", (word) => {
    for (const name of [
      word,
      `a_${word}`,
      `${word}_b`,
      `a_${word}_b`,
      `val.a-${word}`,
      `x.${word}.a${word}_${word}`,
    ]) {
      expect(isGuardrail(name), name).toBe(true);
    }
    for (const name of [`a${word}q`, `q${word}z_b`, `${word}.plain`])
      expect(isGuardrail(name), name).toBe(false);
  });

  it.each(clocks)("%s depends on the machine", (word) => {
    for (const name of [word, `a_${word}`, `${word}_b`]) expect(isClock(name), name).toBe(true);
    expect(isClock(`a${word}q`)).toBe(false);
  });

  it.each(others)("%s does not", (word) => {
    expect(isClock(word)).toBe(false);
    expect(isClock(`a_${word}`)).toBe(false);
  });

  it.each(qualities)("%s says how good a model is, whatever of", (word) => {
    for (const name of [`time_${word}`, `${word}_time`, `a_${word}_seconds`])
      expect(isGuardrail(name), name).toBe(false);
    expect(isGuardrail(`time_q${word}q`)).toBe(true);
    expect(isClock(`time_${word}`)).toBe(false);
  });

  it.each(lower)("of %s less is better", (word) => {
    for (const name of [`a_${word}_b`, `a_${word}`, `${word}_b`, `val/${word}`]) {
      expect(scalarDirection(name), name).toBe("lower");
    }
    expect(scalarDirection(`q${word}z`)).toBe("higher");
    expect(scalarDirection(`${word}.plain`)).toBe("higher");
  });

  it.each([
    "throughput",
    "qps",
    "rps",
    "tps",
    "per_second",
    "per_sec",
    "per_s",
    "per_minute",
    "per_hour",
    "per_dollar",
    "per_usd",
  ])("%s is a rate: more is better", (word) => {
    for (const name of [word, `tokens_${word}`, `${word}_b`, `a_${word}_mb`]) {
      expect(isRate(name), name).toBe(true);
      expect(scalarDirection(name), name).toBe("higher");
    }
    for (const name of [`q${word}`, `${word}q`]) expect(isRate(name), name).toBe(false);
  });
});

describe("a name", () => {
  it("is cut at its last point, and its words are in lower case", () => {
    expect(lastPart("a.b.c")).toBe("c");
    expect(lastPart("abc")).toBe("abc");
    expect(lastPart("a.")).toBe("");
    expect(lastPart("val.pinball@0.9")).toBe("pinball@0.9");
    expect(lastPart("pinball@0.95")).toBe("pinball@0.95");
    expect(lastPart("p@1.b")).toBe("b");
    expect(wordsOf("latencyP95Ms")).toBe("latency_p95_ms");
    expect(wordsOf("GPUMemory -- MB")).toBe("gpumemory_mb");
    expect(wordsOf("x9Time")).toBe("x9_time");
  });

  it("is read up to 200 signs", () => {
    expect(wordsOf(`${"a".repeat(196)}_ms`)).toBe(`${"a".repeat(196)}_ms`);
    expect(isGuardrail(`${"a".repeat(197)}_ms`)).toBe(true);
    expect(isGuardrail(`${"a".repeat(198)}_ms`)).toBe(false);
  });

  it("of a metric of ours is never a cost, and goes the metric's way", () => {
    for (const [name, direction] of [
      ["mae", "lower"],
      ["val.roc_auc", "higher"],
      ["fpr_at_tpr@0.9", "lower"],
      ["val.pinball@0.05", "lower"],
      ["val.recall_at_precision@0.95", "higher"],
      ["top_k_accuracy", "higher"],
      ["score_tokens", "higher"],
    ] as const) {
      expect(isGuardrail(name), name).toBe(false);
      expect(isClock(name), name).toBe(false);
      expect(scalarDirection(name), name).toBe(direction);
    }
  });
});
