import { renderTable } from "../../bench/bench.ts";
import type { ReferenceResults } from "../reference/hold-against.ts";
import type { ReferenceRow } from "../reference/tally.ts";

/** Largest relative difference that counts as equal, and cases with a value that are wanted at least. */
export const allowed = 1e-9;
export const leastCases = 200;

export function isFaithful({ cases, oneSided, largest }: ReferenceRow): boolean {
  return cases >= leastCases && oneSided === 0 && largest <= allowed;
}

export function renderReference({ against, seed, cases, rows }: ReferenceResults): string {
  const faithful = rows.filter(isFaithful).length;
  const worst = rows.reduce((most, { largest }) => Math.max(most, largest), 0);
  const table = renderTable(
    rows.map((row) => ({
      "metric or function": `${row.name} (${row.family})`,
      cases: `${row.cases}`,
      weighted: `${row.weighted}`,
      "≤ 12 rows": `${row.tiny}`,
      "undefined on both sides": `${row.undefined}`,
      "on one side": `${row.oneSided}`,
      "largest difference": row.largest === 0 ? "0" : row.largest.toExponential(1),
    })),
  );
  return [
    `${faithful} of ${rows.length} agree to ${allowed} in ${leastCases} cases or more; the largest difference of all is`,
    `${worst.toExponential(1)}. Seed ${seed}, ${cases} random cases of each kind, against ${against.join(", ")}.`,
    "",
    table,
  ].join("\n");
}
