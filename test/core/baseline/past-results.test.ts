import { describe, expect, test } from "vitest";
import { pastResults } from "../../../src/core/baseline/past-results.ts";
import { type HistoryEntry, historyEntryOf } from "../../../src/core/record/history.ts";
import { pastLimits } from "../../../src/core/record/past.ts";
import { sealEvaluation } from "../../../src/core/record/seal.ts";
import { regression } from "../report/records.ts";

const shaOf = (k: number) => k.toString(16).padStart(40, "0");
const { schema: _schema, id: _id, ...body } = regression;

/** The line of a commit, its value of roc_auc and of a metric of its own telling which. */
function entry(k: number, more: Partial<typeof regression> = {}): HistoryEntry {
  const metrics = body.metrics.map((metric) => ({ ...metric, candidate: k / 1000 }));
  const candidate = { ...body.candidate, tested: shaOf(k) };
  return historyEntryOf(sealEvaluation({ ...body, metrics, candidate, ...more }))!;
}

const ask = { leg: "default", evalSet: regression.receipt.evalSet, names: ["roc_auc"], sha: null };

describe("the past of a model", () => {
  test("is one result a commit, oldest first, with the metrics that are asked for alone", () => {
    const past = pastResults([entry(1), entry(2), entry(3)], ask);
    expect(past.map(({ sha }) => sha)).toEqual([1, 2, 3].map(shaOf));
    expect(past.map(({ values }) => values)).toEqual([0.001, 0.002, 0.003].map((roc_auc) => ({ roc_auc })));
    expect(past[0]!.result).toBe("fail");
  });

  test("leaves out the commit itself, other rows, other legs, and what has no such number", () => {
    const others = [
      entry(2, { leg: "int4" }),
      entry(3, { receipt: { ...body.receipt, evalSet: `sha256:${"0".repeat(64)}` } }),
      entry(4, { metrics: [{ ...body.metrics[0]!, name: "other" }] }),
      entry(5, { metrics: [{ ...body.metrics[0]!, candidate: null }] }),
    ];
    const past = pastResults([entry(1), ...others, entry(6)], { ...ask, sha: shaOf(6) });
    expect(past.map(({ sha }) => sha)).toEqual([shaOf(1)]);
  });

  test("takes a commit's newest line, and the newest thirty commits", () => {
    const many = Array.from({ length: 40 }, (_, k) => entry(k + 1));
    const again = entry(40, { metrics: [{ ...body.metrics[0]!, candidate: 0.5 }] });
    const past = pastResults([...many, again], ask);
    expect(past).toHaveLength(pastLimits.commits);
    expect(past[0]!.sha).toBe(shaOf(11));
    expect(past.at(-1)!.values).toEqual({ roc_auc: 0.5 });
  });
});
