import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOnChain, likeEntries, metricValues } from "../../../src/core/baseline/choose-entry.ts";
import { appendHistory, parseHistory } from "../../../src/core/baseline/history-lines.ts";
import { historyRef } from "../../../src/core/baseline/history-policy.ts";
import { historyEntryOf, largestEntry } from "../../../src/core/record/history.ts";
import { explained } from "../report/records.ts";
import { evaluationRecord } from "./evaluation-record.ts";
import { evalSetOf, historyEntry } from "./history-entry.ts";

const shaOf = (index: number) => index.toString(16).padStart(40, "0");
const entries = [1, 2, 3].map((run) => historyEntry({ sha: shaOf(run), run }));

describe("the lines of a history", () => {
  it("come back as they were written, oldest first", () => {
    const text = appendHistory("", entries, 200)!;
    expect(parseHistory(text, "fraud")).toEqual({ entries, unreadable: 0 });
  });

  it("are each there once, however often and in whatever order they are added", () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(entries), { maxLength: 6 }), (writes) => {
        const text = writes.reduce((now, added) => appendHistory(now, added, 200) ?? now, "");
        const ids = parseHistory(text, "fraud").entries.map(({ id }) => id);
        expect(ids.length).toBe(new Set(ids).size);
        expect(new Set(ids)).toEqual(new Set(writes.flat().map(({ id }) => id)));
      }),
    );
  });

  it("beyond what is kept go, the oldest first", () => {
    const text = appendHistory(appendHistory("", entries.slice(0, 2), 200)!, entries.slice(2), 2)!;
    expect(parseHistory(text, "fraud").entries).toEqual(entries.slice(1));
  });

  it("that were changed, belong to another model or to another release are left aside, and stay", () => {
    const other = historyEntry({ sha: shaOf(9), model: "churn" });
    const text = appendHistory("", [entries[0]!, other], 200)!;
    const torn = `${text.replace('"value":0.9', '"value":0.1')}{"schema":"evenhand/history/v2"}\n`;
    expect(parseHistory(torn, "fraud")).toEqual({ entries: [], unreadable: 3 });
    expect(appendHistory(torn, [entries[1]!], 200)!.startsWith(torn)).toBe(true);
  });

  it("hold each metric's verdict and what had changed, data first, while there is room, and the numbers before either", () => {
    const of = (count: number) => {
      const record = evaluationRecord({ tested: shaOf(1), leg: "default", model: "fraud" });
      const metric = { ...explained.metrics[0]!, verdict: "regressed" as const, gated: true };
      const changes = [
        { kind: "param" as const, name: "lr", baseline: "1", candidate: "2" },
        { kind: "input" as const, name: "data/train.csv", baseline: null, candidate: null },
      ];
      const metrics = Array.from({ length: count }, (_, k) => ({ ...metric, name: `metric_${k}` }));
      return historyEntryOf({ ...record, run: explained.run, changes, metrics })!;
    };
    expect(of(2).metrics[1]).toMatchObject({ name: "metric_1", verdict: "regressed", gated: true });
    expect(of(2).changes).toEqual([
      { kind: "input", name: "data/train.csv" },
      { kind: "param", name: "lr" },
    ]);
    const full = of(90);
    expect(full.metrics).toHaveLength(90);
    expect(full.metrics[0]).not.toHaveProperty("verdict");
    expect(full).not.toHaveProperty("changes");
  });

  it("stay below 8 KiB each: metrics that do not fit are left out, the last first", () => {
    const values = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${"long-".repeat(30)}${index}`, index]),
    );
    const entry = historyEntry({ sha: shaOf(1), values });
    const bytes = Buffer.byteLength(appendHistory("", [entry], 1)!);
    expect(bytes).toBeLessThanOrEqual(largestEntry);
    expect(bytes).toBeGreaterThan(largestEntry - 400);
    expect(entry.metrics[0]).toMatchObject({ value: 0 });
  });

  it("are made of runs only: at a terminal nobody accepted the commit", () => {
    expect(historyEntryOf(evaluationRecord({ tested: shaOf(1) }))).toBeNull();
  });
});

describe("looking in a history", () => {
  const [a, b] = [evalSetOf("a"), evalSetOf("b")];
  const lines = [
    historyEntry({ sha: shaOf(5), run: 1, evalSet: a, values: { auc: 0.5 } }),
    historyEntry({ sha: shaOf(4), run: 2, evalSet: b, values: { auc: 0.6 } }),
    historyEntry({ sha: shaOf(3), run: 3, evalSet: a, values: { auc: 0.7 }, leg: "seed-1" }),
    historyEntry({ sha: shaOf(2), run: 4, evalSet: a, values: { auc: null } }),
    historyEntry({ sha: shaOf(2), run: 5, evalSet: a, values: { auc: 0.8 } }),
    historyEntry({ sha: shaOf(1), run: 6, evalSet: a, values: { auc: 0.9 } }),
  ];

  it("finds the nearest commit, and of one commit the newest line", () => {
    const chain = [shaOf(2), shaOf(3), shaOf(4), shaOf(5)];
    const found = entriesOnChain(lines, chain, "default");
    expect(found.map(({ entry, distance }) => [entry.run.id, distance])).toEqual([
      [5, 0],
      [4, 0],
      [2, 2],
      [1, 3],
    ]);
  });

  it("finds like entries newest first, and the last values of a metric oldest first, one a commit", () => {
    const like = { leg: "default", evalSet: a };
    expect(likeEntries(lines, like).map(({ run }) => run.id)).toEqual([6, 5, 4, 1]);
    expect(metricValues(lines, "auc", like, 10)).toEqual([0.5, 0.8, 0.9]);
    expect(metricValues(lines, "auc", like, 2)).toEqual([0.8, 0.9]);
    expect(metricValues(lines, "f1", like, 2)).toEqual([]);
    const again = [0.1, 0.2, 0.3].map((auc, k) =>
      historyEntry({ sha: shaOf(1), run: k + 1, evalSet: a, values: { auc } }),
    );
    expect(metricValues(again, "auc", like, 10)).toEqual([0.3]);
  });
});

describe("the ref of a history", () => {
  it.each([
    ["fraud", "evenhand/history/fraud"],
    ["v1.2_b", "evenhand/history/v1.2_b"],
    ["a..b", "evenhand/history/a-dot--dot-b"],
    [".hidden", "evenhand/history/-dot-hidden"],
    ["x.lock", "evenhand/history/x-dot-lock"],
    ["end.", "evenhand/history/end-dot-"],
  ])("of %s is one that git takes", (model, ref) => {
    expect(historyRef(model)).toBe(ref);
  });
});
