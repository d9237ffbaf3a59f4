import type { Scored } from "./evidence.ts";
import { areSameIds } from "./ids.ts";

/** The other side with the ids and labels of this one where they are equal, so that they are in memory once. O(n). */
export function shareRows(own: Scored, other: Scored): Scored {
  const ids = own.ids && other.ids && areSameIds(own.ids, other.ids) ? own.ids : other.ids;
  const label = areEqual(own.rows.label, other.rows.label) ? own.rows.label : other.rows.label;
  return { ...other, ids, rows: { ...other.rows, label } };
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) return false;
  return true;
}
