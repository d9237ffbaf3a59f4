import type { DrawnUnits } from "../metrics/metric.ts";

/** More units than this are drawn as buckets. */
const mostUnits = 100_000;
const buckets = 1000;

/** The units that a bootstrap draws: rows, or groups numbered as they first appear; many of them are gathered into
 *  buckets in turn, which is at random when rows stand in the order of their hashes. O(n).
 *  @param group the group of each row, in that order; null: every row is its own */
export function drawnUnits(n: number, group: Int32Array | null): DrawnUnits {
  const codeOf = new Map<number, number>();
  const of = Int32Array.from({ length: n }, (_, row) => {
    if (group === null) return row;
    const code = codeOf.get(group[row]!) ?? codeOf.size;
    codeOf.set(group[row]!, code);
    return code;
  });
  const count = group === null ? n : codeOf.size;
  if (count <= mostUnits) return { of, count };
  return { of: of.map((unit) => unit % buckets), count: buckets };
}
