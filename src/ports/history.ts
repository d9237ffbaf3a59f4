import type { HistoryLines } from "../core/baseline/history-lines.ts";
import type { HistoryEntry } from "../core/record/history.ts";

export type { HistoryEntry, HistoryLines };

/** The append-only history of a model's evaluations on accepted commits, `refs/evenhand/history/<model>`. It outlives
 *  artifacts, and is there where a server has none. */
export interface History {
  /** Every entry, oldest first; null: there is no history yet. */
  read(model: string): Promise<HistoryLines | null>;
  /** Adds entries of one model without force; those that are there already are left as they are. Lines beyond `keep`
   *  go, the oldest first. Throws PermissionDenied when the token may not write. */
  append(model: string, entries: readonly HistoryEntry[], keep: number): Promise<void>;
}
