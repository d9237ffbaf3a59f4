import type { BaseCommit } from "../../core/baseline/base-commit.ts";
import type { Look } from "../../core/baseline/choose-baseline.ts";
import type { BaselineProvenance, EvaluationRecord } from "../../core/record/evaluation.ts";
import type { HistoryEntry } from "../../core/record/history.ts";
import type { Scored } from "../../core/table/evidence.ts";
import { predictionsFile } from "../../formats/stored/predictions.ts";

/** What a baseline is made of. */
export type BaselineContent =
  /** A record and the files beside it, evaluation.json among them. */
  | {
      readonly kind: "record";
      readonly record: EvaluationRecord;
      readonly files: ReadonlyMap<string, Uint8Array>;
    }
  /** Numbers without rows. */
  | { readonly kind: "entry"; readonly entry: HistoryEntry }
  /** Rows that the base's own code scored in this run. */
  | { readonly kind: "rows"; readonly scored: Scored };

/** A baseline that was found, before anybody decided to take it. */
export interface Finding {
  readonly sha: string;
  readonly source: BaselineProvenance["source"];
  /** First-parent commits behind the commit it was looked for at; null: not on that line. */
  readonly distance: number | null;
  /** When its result was made; null: in this run. */
  readonly createdAt: string | null;
  readonly content: BaselineContent;
}

/** The model that a finding is the result of; null: it names none. */
export function modelFileOf({ content }: Finding): EvaluationRecord["candidate"]["model"] {
  if (content.kind === "record") return content.record.candidate.model;
  return content.kind === "entry" ? content.entry.modelFile : null;
}

function rowsOf({ content }: Finding): number {
  if (content.kind === "record") return content.record.candidate.rows;
  return content.kind === "entry" ? content.entry.rows : content.scored.rows.n;
}

/** Why a candidate's rows cannot be held against a finding, as the end of a sentence; null: they can.
 *  @param evalSet digest of the candidate's rows; null: it has none, and numbers stand beside numbers */
export function whyNotComparable({ content }: Finding, evalSet: string | null): string | null {
  if (evalSet === null || content.kind === "rows") return null;
  if (content.kind === "entry") return "it keeps numbers without rows";
  if (content.record.receipt.evalSet !== evalSet) return "its evaluation set is another one";
  return content.files.has(predictionsFile) ? null : "it keeps no rows";
}

const dayMs = 86_400_000;

/** Age in days, two decimals; null: made in this run, or at no time that can be read. */
export function daysSince(createdAt: string | null, now: number): number | null {
  const days = createdAt === null ? Number.NaN : (now - Date.parse(createdAt)) / dayMs;
  return Number.isFinite(days) ? Math.max(0, Math.round(days * 100) / 100) : null;
}

/** How a finding is told in the record. */
export function provenanceOf(
  finding: Finding,
  context: { base: BaseCommit | null; looked: readonly Look[]; now: number },
): BaselineProvenance {
  return {
    status: "found",
    sha: finding.sha,
    source: finding.source,
    distance: finding.distance,
    ageDays: daysSince(finding.createdAt, context.now),
    rows: rowsOf(finding),
    base: context.base,
    looked: [...context.looked],
  };
}

/** No baseline, and where it was looked for. */
export function noProvenance(
  base: BaseCommit | null,
  looked: readonly Look[],
  status: "none" | "unusable" = "none",
): BaselineProvenance {
  return {
    status,
    sha: null,
    source: "none",
    distance: null,
    ageDays: null,
    rows: null,
    base,
    looked: [...looked],
  };
}
