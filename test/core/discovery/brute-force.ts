import { compareSlicesByScore, type ScoredSlice } from "../../../src/core/discovery/best-slices.ts";
import { isIn } from "../../../src/core/discovery/choose-slices.ts";
import type { SearchAsked } from "../../../src/core/discovery/search-slices.ts";
import type { Whole } from "../../../src/core/discovery/slice-score.ts";
import type { Sample } from "../../../src/core/discovery/tabulate.ts";

/** Every conjunction of conditions, one after another, with the score as the paper writes it. */
export function searchEverything(sample: Sample, whole: Whole, asked: SearchAsked): ScoredSlice[] {
  const found: ScoredSlice[] = [];
  for (const conditions of conjunctions(sample.sizes, 0, asked.maxPredicates)) {
    if (conditions.length === 0) continue;
    const columns = conditions.map(([column]) => column);
    const values = conditions.map(([, value]) => value);
    let rows = 0;
    let sum = 0;
    for (let row = 0; row < sample.errors.length; row++) {
      if (!isIn({ columns, values }, sample, row)) continue;
      rows += 1;
      sum += sample.errors[row]!;
    }
    if (rows < asked.least) continue;
    const score = (0.95 * (sum / rows - whole.mean)) / whole.unit - (1 - 0.95) * (whole.rows / rows - 1);
    if (score > 0) found.push({ columns, values, rows, sum, score });
  }
  return found.sort(compareSlicesByScore).slice(0, asked.most);
}

type Condition = readonly [column: number, value: number];

function* conjunctions(sizes: readonly number[], from: number, most: number): Generator<Condition[]> {
  yield [];
  if (most === 0) return;
  for (let column = from; column < sizes.length; column++) {
    for (let value = 0; value < sizes[column]!; value++) {
      for (const rest of conjunctions(sizes, column + 1, most - 1)) yield [[column, value], ...rest];
    }
  }
}
