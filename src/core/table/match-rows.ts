import type { Scored } from "./evidence.ts";
import { hashedIds } from "./hashed-ids.ts";
import { IdIndex } from "./id-index.ts";
import { areSameIds, type IdList } from "./ids.ts";
import { countOf, listNames, plural } from "./wording.ts";

export interface RowMatch {
  /** Baseline row of each candidate row, -1 without one; null = the same row everywhere. */
  readonly baselineRow: Int32Array | null;
  readonly candidateOnly: number;
  readonly baselineOnly: number;
  /** Why rows do not match one to one; empty when they do. */
  readonly differs: readonly string[];
}

const shownIds = 5;

/** Finds each candidate row in the baseline: by id as text (by hashed id when one side is stored so), by
 *  position when neither side has ids. O(n). */
export function matchRows(candidate: Scored, baseline: Scored): RowMatch {
  if ((candidate.ids === null) !== (baseline.ids === null)) {
    const [withIds, without] = candidate.ids === null ? ["baseline", "candidate"] : ["candidate", "baseline"];
    const say = `the ${withIds} has ids and the ${without} has none, so rows cannot be matched; name the id column (\`id\`) in both`;
    return { baselineRow: null, candidateOnly: 0, baselineOnly: 0, differs: [say] };
  }
  if (candidate.ids === null || baseline.ids === null)
    return matchPositions(candidate.rows.n, baseline.rows.n);
  const clear = candidate.idKind === baseline.idKind;
  const ours = clear ? candidate.ids : hashedIds(candidate)!;
  const theirs = clear ? baseline.ids : hashedIds(baseline)!;
  if (areSameIds(ours, theirs)) return sameRows;
  return matchIds(candidate, baseline, ours, theirs);
}

const sameRows: RowMatch = { baselineRow: null, candidateOnly: 0, baselineOnly: 0, differs: [] };

function matchPositions(candidate: number, baseline: number): RowMatch {
  if (candidate === baseline) return sameRows;
  const say = `the candidate has ${plural(candidate, "row")} and the baseline ${countOf(baseline)}; without ids rows are matched by position`;
  const candidateOnly = Math.max(0, candidate - baseline);
  return {
    baselineRow: null,
    candidateOnly,
    baselineOnly: Math.max(0, baseline - candidate),
    differs: [say],
  };
}

function matchIds(candidate: Scored, baseline: Scored, ours: IdList, theirs: IdList): RowMatch {
  const index = new IdIndex(theirs);
  const baselineRow = new Int32Array(ours.length);
  for (let row = 0; row < ours.length; row++) baselineRow[row] = index.find(ours, row);
  const found = new Uint8Array(theirs.length);
  const added: string[] = [];
  let candidateOnly = 0;
  for (let row = 0; row < ours.length; row++) {
    const at = baselineRow[row]!;
    if (at !== -1) found[at] = 1;
    else if (++candidateOnly <= shownIds) added.push(candidate.ids!.text(row));
  }
  const gone: string[] = [];
  let baselineOnly = 0;
  for (let row = 0; row < theirs.length; row++) {
    if (found[row] === 0 && ++baselineOnly <= shownIds) gone.push(baseline.ids!.text(row));
  }
  const differs: string[] = [];
  if (candidateOnly > 0) {
    const of = `${countOf(candidateOnly)} of ${plural(ours.length, "candidate row")}`;
    differs.push(
      `${of} ${candidateOnly === 1 ? "is" : "are"} not in the baseline${shown(candidate, added, candidateOnly)}`,
    );
  }
  if (baselineOnly > 0) {
    const of = `${countOf(baselineOnly)} of ${plural(theirs.length, "baseline row")}`;
    differs.push(
      `${of} ${baselineOnly === 1 ? "is" : "are"} not in the candidate${shown(baseline, gone, baselineOnly)}`,
    );
  }
  return { baselineRow, candidateOnly, baselineOnly, differs };
}

/** A hashed id tells a reader nothing, so it is not shown. */
export function shown(side: Scored, ids: readonly string[], total: number): string {
  if (side.idKind === "hashed") return "";
  const first = total > ids.length ? "first " : "";
  return ` (${first}${total === 1 ? "id" : "ids"} ${listNames(ids)})`;
}
