import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import type { TunedTrial } from "../../../src/core/record/tuning.ts";
import { importanceOf } from "../../../src/core/tune/importance.ts";
import { bestSoFar, rankTrials } from "../../../src/core/tune/rank-trials.ts";
import type { Value } from "../../../src/core/tune/space.ts";

interface Case {
  readonly metric: number[];
  readonly params: Record<string, Value[]>;
  readonly share: Record<string, number | null>;
}

const file = path.resolve(import.meta.dirname, "../../reference/importance.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

const trialsOf = ({ metric, params }: Pick<Case, "metric" | "params">): TunedTrial[] =>
  metric.map((value, trial) => ({
    trial,
    state: "complete",
    params: Object.fromEntries(Object.entries(params).map(([name, values]) => [name, values[trial]!])),
    value,
    seconds: 1,
  }));

describe("importance", () => {
  test.each(cases.map((one) => [one.metric.length, one] as const))(
    "of %i trials is what SciPy's Kruskal–Wallis test gives",
    (_, one) => {
      const names = Object.keys(one.params);
      const { importance, note } = importanceOf(trialsOf(one), names);
      expect(note).toBe("");
      for (const { param, share } of importance) expect(share).toBeCloseTo(one.share[param]!, 10);
      const shares = importance.map(({ share }) => share!);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(importance.map(({ param }) => param).toSorted()).toEqual(names.toSorted());
    },
  );

  it("is not told of fewer than ten complete trials, however many were stopped", () => {
    const trials = trialsOf(cases[1]!).map(
      (one, at): TunedTrial => (at < 9 ? one : { ...one, state: "stopped" }),
    );
    expect(importanceOf(trials, ["lr"])).toEqual({
      importance: [],
      note: "9 complete trials: 10 are needed to tell importance",
    });
  });

  it("is not told when every trial gave the same", () => {
    const flat = trialsOf({ ...cases[1]!, metric: cases[1]!.metric.map(() => 1) });
    expect(importanceOf(flat, ["lr"]).note).toBe("every trial gave the same value");
  });

  it("of a parameter with one value is none", () => {
    const one = cases[0]!;
    const trials = trialsOf({ ...one, params: { a: one.metric.map(() => 3) } });
    expect(importanceOf(trials, ["a"]).importance).toEqual([{ param: "a", share: null }]);
  });
});

describe("the best trial", () => {
  const trial = (number: number, value: number | null, state: TunedTrial["state"] = "complete") => ({
    trial: number,
    value,
    state,
  });
  const trials = [trial(3, 0.2), trial(0, 0.4), trial(1, 0.1, "stopped"), trial(2, 0.2), trial(4, null)];

  it("is complete and has a value; of equal ones the lower number is first", () => {
    expect(rankTrials(trials, { direction: "minimize" }).map((one) => one.trial)).toEqual([2, 3, 0]);
    expect(rankTrials(trials, { direction: "maximize" }).map((one) => one.trial)).toEqual([0, 2, 3]);
  });

  it("so far is told trial by trial", () => {
    expect(bestSoFar(trials, { direction: "minimize" })).toEqual([0.4, 0.4, 0.2, 0.2, 0.2]);
  });

  it("so far is thinned out to at most so many, the last one included", () => {
    const many = Array.from({ length: 500 }, (_, at) => trial(at, 500 - at));
    const line = bestSoFar(many, { direction: "minimize" }, 40);
    expect([line.length, line[0], line.at(-1)]).toEqual([40, 500, 1]);
  });
});
