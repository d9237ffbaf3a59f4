/**
 * How often planted slices are found, and how often slices are found where there are none:
 *
 *     node test/core/discovery/simulate.ts [sets a scenario, 500]
 */
import type { DiscoveredSlice } from "../../../src/core/record/discovered.ts";
import { discoverIn, drawFiles, type Scenario } from "./planted.ts";

const plain = (more: Partial<Scenario>): Scenario => ({
  task: "binary",
  rows: 4000,
  planted: null,
  kind: "weak",
  ...more,
});

export const scenarios: Readonly<Record<string, Scenario>> = {
  "nothing, probabilities": plain({}),
  "nothing, classes": plain({ task: "labels" }),
  "nothing, numbers": plain({ task: "regression" }),
  "nothing, 1,000 rows": plain({ rows: 1000 }),
  "nothing, 20,000 rows": plain({ rows: 20_000 }),
  "nothing, 150 groups": plain({ groups: 150 }),
  "worse everywhere": plain({ everywhere: 0.3 }),
  "weak: plan is empty (15 %)": plain({ planted: ({ plan }) => plan === "" }),
  "weak: PL on a phone (7.5 %)": plain({
    planted: ({ country, device }) => country === "PL" && device === "phone",
  }),
  "weak: age up to 25 (13 %)": plain({ planted: ({ age }) => age <= 25 }),
  "weak, numbers: FR (25 %)": plain({
    task: "regression",
    planted: ({ country }) => country === "FR",
  }),
  "regressed: tablet (20 %)": plain({ kind: "regressed", planted: ({ device }) => device === "tablet" }),
  "regressed: IT on a desk (6 %)": plain({
    kind: "regressed",
    planted: ({ country, device }) => country === "IT" && device === "desk",
  }),
  "regressed, classes: PL (15 %)": plain({
    task: "labels",
    kind: "regressed",
    planted: ({ country }) => country === "PL",
  }),
  "regressed, numbers: FR (25 %)": plain({
    task: "regression",
    kind: "regressed",
    planted: ({ country }) => country === "FR",
  }),
  "regressed: DE, 150 groups (35 %)": plain({
    kind: "regressed",
    groups: 150,
    planted: ({ country }) => country === "DE",
  }),
};

/** Rows of a slice as the file's own cells say. */
function rowsIn(
  slice: DiscoveredSlice,
  lines: readonly (readonly string[])[],
  head: readonly string[],
): boolean[] {
  return lines.map((cells) =>
    slice.predicates.every((predicate) => {
      const cell = cells[head.indexOf(predicate.column)]!;
      if ("equals" in predicate) return cell === predicate.equals;
      const value = Number(cell);
      return (
        (predicate.above === null || value > predicate.above) &&
        (predicate.upTo === null || value <= predicate.upTo)
      );
    }),
  );
}

function overlap(a: readonly boolean[], b: readonly boolean[]): { jaccard: number; within: number } {
  const both = a.filter((is, row) => is && b[row]).length;
  const either = a.filter((is, row) => is || b[row]).length;
  return { jaccard: both / Math.max(1, either), within: both / Math.max(1, a.filter(Boolean).length) };
}

export interface Tally {
  /** Sets with a slice of the planted kind whose rows are the planted ones: Jaccard ≥ 0.8. */
  readonly found: number;
  /** Sets with a slice of the planted kind of which half or more of the rows are planted. */
  readonly touched: number;
  /** Sets with a slice whose share of planted rows is no larger than that of all rows: nothing is wrong with it. */
  readonly wrong: number;
  readonly sets: number;
}

export async function simulate(scenario: Scenario, sets: number, from = 1): Promise<Tally> {
  let [found, touched, wrong] = [0, 0, 0];
  for (let seed = from; seed < from + sets; seed++) {
    const { discovered, isPlanted } = await discoverIn(scenario, seed);
    const [head, ...lines] = drawFiles(scenario, seed)
      .candidate.trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    const told = discovered.map((slice) => ({
      kind: slice.kind,
      ...overlap(rowsIn(slice, lines, head!), isPlanted),
    }));
    const share = isPlanted.filter(Boolean).length / isPlanted.length;
    const own = told.filter(({ kind }) => kind === scenario.kind);
    if (own.some(({ jaccard }) => jaccard >= 0.8)) found += 1;
    if (own.some(({ within }) => within >= 0.5)) touched += 1;
    if (told.some(({ within }) => within <= share)) wrong += 1;
  }
  return { found, touched, wrong, sets };
}

if (import.meta.filename === process.argv[1]) {
  const sets = Number(process.argv[2] ?? 500);
  const only = process.argv[3] ?? "";
  console.log(`${sets} sets a scenario\nfound  half of it  a wrong one  scenario`);
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (!name.includes(only)) continue;
    const { found, touched, wrong } = await simulate(scenario, sets);
    const share = (count: number) => `${((100 * count) / sets).toFixed(1).padStart(5)} %`;
    console.log(`${share(found)}  ${share(touched)}  ${share(wrong)}  ${name}`);
  }
}
