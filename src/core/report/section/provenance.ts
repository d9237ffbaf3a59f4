import type { BaselineProvenance, EvaluationRecord } from "../../record/evaluation.ts";
import { shortSha } from "../../short-sha.ts";
import { age, count, counted } from "../number.ts";
import type { Prose } from "../prose.ts";

/** False for the zeros that stand where nothing names a commit. */
export function isCommit(sha: string): boolean {
  return !/^0*$/.test(sha);
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
    const written: Prose = sha === null ? [] : [", written at ", { code: shortSha(sha) }];
    return [
      { strong: ["Baseline"] },
      " the file that ",
      { code: "baseline" },
      " names",
      ...written,
      rowsOf(baseline),
      `.${unusable}`,
    ];
  }
  return [
    { strong: ["Baseline"] },
    " ",
    { code: shortSha(sha) },
    ...nearness(baseline, base),
    `; ${storeWords(baseline)}.${unusable}`,
  ];
}

const stores: Record<BaselineProvenance["source"], string> = {
  path: "the file that was named",
  artifact: "its run's artifact",
  history: "its line in the history",
  release: "an asset of its release",
  "re-scored": "its model scored these rows in this run, by its own command",
  rebuilt: "trained again in this run, by its own command",
  production: "what production serves",
  none: "nowhere",
};

/** Where a baseline's result came from, and how old it is. */
export function storeWords({ source, ageDays }: BaselineProvenance): string {
  return ageDays === null ? stores[source] : `${stores[source]}, ${age(ageDays)}`;
}

function nearness(baseline: BaselineProvenance, base: BaselineProvenance["base"]): Prose {
  const { distance, asked, source } = baseline;
  if (asked !== undefined && asked.sha !== null) return nearnessToAsked(distance, asked.ref);
  if (base === null) return [];
  if (distance === null && (source === "production" || source === "artifact" || source === "history"))
    return [", not among the commits before ", { code: shortSha(base.sha) }];
  if (distance === 0 || distance === null) return [`, exactly ${bases[base.how]}`];
  return [
    `, ${counted(distance, "commit")} before `,
    { code: shortSha(base.sha) },
    ` (${bases[base.how]}, which has no record of its own)`,
  ];
}

function nearnessToAsked(distance: number | null, ref: string): Prose {
  const asked: Prose = [{ code: ref }, ", the commit that was asked for"];
  if (distance === null) return [", not among the commits before ", ...asked];
  return distance === 0 ? [": ", ...asked] : [`, ${counted(distance, "commit")} before `, ...asked];
}

function rowsOf({ rows }: BaselineProvenance): string {
  return rows === null ? "" : `, ${counted(rows, "row")}`;
}

/** What was compared, and what was left out. */
export function comparedSentence(record: EvaluationRecord): Prose {
  if (record.task === "scalars") {
    return [{ strong: ["Compared"] }, ` numbers as they were reported: ${noiseWord(record)}.`];
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

/** Where intervals of single numbers come from. */
function noiseWord({ metrics, guardrails }: EvaluationRecord): string {
  const used = new Set([...metrics, ...guardrails].map((metric) => metric.method));
  const sources = [
    ...(used.has("stderr")
      ? ["from the standard errors of the two files, which do not pair their rows"]
      : []),
    ...(used.has("welch") || used.has("nadeau-bengio") ? ["from repeated training on both sides"] : []),
  ];
  return sources.length === 0
    ? "without rows there are no intervals"
    : `intervals come ${sources.join(", or ")}`;
}

function left({ dropped }: EvaluationRecord): Prose {
  if (dropped.unlabelled === 0) return [];
  return [
    ` ${count(dropped.unlabelled)} without a label ${dropped.unlabelled === 1 ? "was" : "were"} left out.`,
  ];
}

/** True when rows were held against rows, or numbers against numbers. */
export function isCompared({ metrics, guardrails }: EvaluationRecord): boolean {
  return [...metrics, ...guardrails].some(
    (metric) => metric.delta !== null && metric.verdict !== "not-comparable",
  );
}
