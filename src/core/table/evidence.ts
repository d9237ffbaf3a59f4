import type { Feature } from "../discovery/feature.ts";
import type { IdList } from "./ids.ts";
import type { Outputs, Rows, RowTask } from "./scored.ts";
import type { AbsentColumn, SliceColumn } from "./slice-columns.ts";
import type { Role } from "./synonyms.ts";

/** One model's predictions, read, checked and coded: everything a comparison needs of one side. */
export interface Scored {
  /** File name as the user wrote it. */
  readonly source: string;
  readonly task: RowTask;
  readonly rows: Rows;
  readonly outputs: Outputs;
  /** In row order; null when rows are known by position only. No two are equal. */
  readonly ids: IdList | null;
  /** hashed: `ids` are hashId of what the file held. */
  readonly idKind: "text" | "hashed" | "position";
  /** Names of the group codes; empty without a group column. */
  readonly groupNames: readonly string[];
  /** Binary: the name of class 1. */
  readonly positive: string | null;
  /** Binary: score ≥ threshold made the predictions; null when the file held them. */
  readonly threshold: number | null;
  /** Role → column name, as read. */
  readonly columns: Partial<Record<Role, string>>;
  /** Columns whose values divide the rows, where any were asked for. */
  readonly sliceColumns?: readonly SliceColumn[];
  /** Those that were asked for and are not in the file. */
  readonly absentColumns?: readonly AbsentColumn[];
  /** Columns by which slices are looked for, where that was asked. */
  readonly features?: readonly Feature[];
  /** These rows are a sample: of how many, and the digest of that evaluation set. */
  readonly sampleOf?: { readonly rows: number; readonly evalSet: string };
  /** Rows left out because they have no label. */
  readonly unlabelled: number;
  /** Sentences a reader of the report needs: what was inferred, what is odd. */
  readonly notes: readonly string[];
  /** The label as text in one spelling (1, 1.0 and 1e0 are `1`), equal for equal labels of any two files. */
  labelText(row: number): string;
}

export type NoEvidenceCode =
  | "empty"
  | "not-finite"
  | "one-class"
  | "crossed-bounds"
  | "duplicate-ids"
  | "missing-id"
  | "missing-label"
  | "missing-prediction";

/** The candidate cannot be judged: a value, never a pass. */
export interface NoEvidence {
  readonly noEvidence: { readonly code: NoEvidenceCode; readonly message: string; readonly hint: string };
}

export function noEvidence(code: NoEvidenceCode, message: string, hint: string): NoEvidence {
  return { noEvidence: { code, message, hint } };
}

export function isNoEvidence<T extends object>(outcome: T | NoEvidence): outcome is NoEvidence {
  return "noEvidence" in outcome;
}
