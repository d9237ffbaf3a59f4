import type { BaselineProvenance, EvaluationRecord } from "../../record/evaluation.ts";
import { age, count, counted } from "../number.ts";
import type { Prose } from "../prose.ts";

/** @example shortSha("e41b0d7…") // "e41b0d7" */
export function shortSha(sha: string | null): string {
  return sha === null ? "unknown" : sha.slice(0, 7);
}

const bases: Record<NonNullable<BaselineProvenance["base"]>["how"], string> = {
  "merge-parent": "the commit this would merge into",
  "merge-base": "the commit this branch started from",
  head: "the commit that is checked out",
  parent: "the commit before this one",
  "merge-group": "the base of the merge queue",
  input: "the commit that was asked for",
};

/** Which commit the candidate was held against, how near it is, where its result came from and how old. */
export function baselineSentence({ baseline }: EvaluationRecord): Prose {
  const { status, sha, base, source } = baseline;
  if (status === "none") return [{ strong: ["Baseline"] }, ": none was found."];
  const unusable = status === "unusable" ? " It could not be used." : "";
  if (source === "path") {
    const commit: Prose =
      sha === null ? [" a file of this checkout"] : [" a file written at ", { code: shortSha(sha) }];
    return [{ strong: ["Baseline"] }, ...commit, rowsOf(baseline), `.${unusable}`];
  }
  const from =
    baseline.ageDays === null ? "its run's artifact" : `its run's artifact, ${age(baseline.ageDays)}`;
  return [
    { strong: ["Baseline"] },
    " ",
    { code: shortSha(sha) },
    ...nearness(baseline, base),
    `; ${from}.${unusable}`,
  ];
}

function nearness({ distance }: BaselineProvenance, base: BaselineProvenance["base"]): Prose {
  if (base === null) return [];
  if (distance === 0 || distance === null) return [`, exactly ${bases[base.how]}`];
  return [
    `, ${counted(distance, "commit")} before `,
    { code: shortSha(base.sha) },
    ` (${bases[base.how]}, which has no record of its own)`,
  ];
}

function rowsOf({ rows }: BaselineProvenance): string {
  return rows === null ? "" : `, ${counted(rows, "row")}`;
}

/** What was compared, and what was left out. */
export function comparedSentence(record: EvaluationRecord): Prose {
  if (record.task === "scalars") {
    return [{ strong: ["Compared"] }, " numbers as they were reported: without rows there are no intervals."];
  }
  const n = record.metrics.reduce((most, metric) => Math.max(most, metric.n), 0);
  const id = record.columns["id"];
  const paired: Prose = id === undefined ? [" paired by position"] : [" paired by ", { code: id }];
  return [
    { strong: ["Compared"] },
    ` ${counted(n, "row")}`,
    ...paired,
    ", the same evaluation set on both sides.",
    ...left(record),
  ];
}

function left({ dropped }: EvaluationRecord): Prose {
  if (dropped.unlabelled === 0) return [];
  return [
    ` ${count(dropped.unlabelled)} without a label ${dropped.unlabelled === 1 ? "was" : "were"} left out.`,
  ];
}

/** True when rows were held against rows, or numbers against numbers. */
export function isCompared({ metrics }: EvaluationRecord): boolean {
  return metrics.some((metric) => metric.delta !== null && metric.verdict !== "not-comparable");
}
