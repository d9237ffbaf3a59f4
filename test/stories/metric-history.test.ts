import { expect, it } from "vitest";
import { keptNumbers } from "../../src/stories/metric-history.ts";
import { historyEntry } from "../core/baseline/history-entry.ts";

const about = { model: "fraud", leg: "default", evalSet: null };
const entries = [0.1, 0.2, 0.3].map((auc, index) => {
  return historyEntry({ sha: `${index}`.repeat(40), run: index, values: { auc, f1: auc * 2 } });
});

it("the values of all metrics cost one reading of the history, oldest first", async () => {
  let reads = 0;
  const history = {
    read: async () => {
      reads++;
      return { entries, unreadable: 0 };
    },
  };
  const numbers = await keptNumbers(history, about);
  expect(numbers.get("auc")).toEqual([0.1, 0.2, 0.3]);
  expect(numbers.get("f1")).toEqual([0.2, 0.4, 0.6]);
  expect(reads).toBe(1);
});

it("values on another evaluation set are left aside", async () => {
  const history = { read: async () => ({ entries, unreadable: 0 }) };
  expect((await keptNumbers(history, { ...about, evalSet: `sha256:${"1".repeat(64)}` })).size).toBe(0);
});

it("without a history, or with one that cannot be read, there are no values", async () => {
  expect((await keptNumbers(null, about)).size).toBe(0);
  const broken = { read: () => Promise.reject(new Error("GitHub did not answer")) };
  expect((await keptNumbers(broken, about)).size).toBe(0);
});
