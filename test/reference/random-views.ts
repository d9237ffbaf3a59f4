import fc from "fast-check";
import { type PairedView, type RowTask, type ScoredView, viewOf } from "../../src/core/table/scored.ts";

/** A row of any task: ties are frequent, weights and groups come along. */
const row = fc.record({
  label: fc.nat({ max: 2 }),
  scores: fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 })),
  predictions: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })),
  weight: fc.integer({ min: 1, max: 50 }),
  group: fc.nat({ max: 8 }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

interface Shape {
  task: RowTask;
  weighted: boolean;
  grouped: boolean;
}

export interface RandomPair extends Shape {
  rows: Row[];
}

export function randomPairs(minLength: number, maxLength: number): fc.Arbitrary<RandomPair> {
  return fc.record({
    task: fc.constantFrom<RowTask>("binary", "multiclass", "regression"),
    weighted: fc.boolean(),
    grouped: fc.boolean(),
    rows: fc.array(row, { minLength, maxLength }),
  });
}

/** Candidate = side 0, baseline = side 1. */
export function pairFrom({ task, weighted, grouped, rows }: RandomPair, scale = 1): PairedView {
  const most = task === "binary" ? 1 : 2;
  const classOf = (code: number) => Math.min(code, most);
  const column = (side: 0 | 1) =>
    Float64Array.from(rows, (item) =>
      task === "regression"
        ? item.scores[side] / 3 + item.predictions[side]
        : classOf(item.predictions[side]),
    );
  const outputs = (side: 0 | 1) => ({
    prediction: column(side),
    score: task === "binary" ? Float64Array.from(rows, (item) => item.scores[side] / 10) : null,
    probabilistic: task === "binary",
  });
  return {
    rows: {
      task,
      n: rows.length,
      label: Float64Array.from(rows, (item) =>
        task === "regression" ? item.label * 1.7 : classOf(item.label),
      ),
      classes: task === "regression" ? [] : ["a", "b", "c"].slice(0, most + 1),
      weight: weighted ? Float64Array.from(rows, (item) => (item.weight * scale) / 7) : null,
      group: grouped ? Int32Array.from(rows, (item) => item.group) : null,
      groups: grouped ? 9 : 0,
    },
    candidate: outputs(0),
    baseline: outputs(1),
    id: (index) => `row ${index}`,
  };
}

export function candidateOf(pair: PairedView): ScoredView {
  return viewOf(pair.rows, pair.candidate);
}

/** The same rows in an order drawn from `keys`. */
export function shuffled<T>(items: readonly T[], keys: readonly number[]): T[] {
  const order = items.map((_item, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || b - a);
  return order.map((index) => items[index]!);
}

/** Uniform numbers in [0, 1) from a seed (mulberry32): the same on every machine. */
export function seededUniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
