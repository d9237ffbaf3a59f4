import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { shortSha } from "../../short-sha.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { gatedOf } from "../case.ts";
import { code } from "../encode.ts";
import { bytes, counted } from "../number.ts";
import { asSentence, listed, markdown, type Prose } from "../prose.ts";

/** Digests, rules, methods and assumptions: what a doubter needs. */
export function evidenceFold(record: EvaluationRecord): Block[] {
  const notes = record.notes.slice(0, 20).map((note) => `- ${markdown(asSentence(note))}`);
  const same = record.differs.length > 0 ? "evaluation sets differ" : comparedWord(record);
  return [
    fold(`<b>Evidence and method</b>: ${same}, ${policyWord(record)}`, [
      table(
        ["", "sha256", ""],
        "lll",
        evidenceRows(record).map(([what, digest, remark]) => [
          what,
          digest === null ? "—" : code(digest),
          remark,
        ]),
      ),
      paragraph([policySentence(record), methodSentence(record)].map(markdown).join(" ")),
      ...(hasIntervals(record) ? [paragraph(artifactSentenceOf(record))] : []),
      ...(notes.length === 0 ? [] : [paragraph(notes.join("\n"))]),
    ]),
  ];
}

/** What the intervals do not hold: where training was repeated, its variation is in them. */
export function artifactSentenceOf({ metrics, guardrails }: EvaluationRecord): string {
  const repeated = [...metrics, ...guardrails].filter(
    ({ method }) => method === "welch" || method === "nadeau-bengio",
  );
  if (repeated.length > 0)
    return "Where training was repeated, the interval holds how far it varies from run to run: it speaks of the recipe, not of one artifact.";
  return "One artifact is held against one artifact: how far training itself varies from seed to seed is not in these intervals.";
}

/** What, twelve digits of its digest, a remark in our words. */
export function evidenceRows(
  record: EvaluationRecord,
): [what: string, digest: string | null, remark: string][] {
  const { candidate, receipt, differs } = record;
  const both =
    record.baseline.status === "found" && differs.length === 0
      ? "the same on both sides"
      : "of the candidate";
  const rows: [string, string | null, string][] = [
    ["evaluation set", short(receipt.evalSet), receipt.evalSet === null ? "no rows" : both],
    ["metric definitions", short(receipt.metrics), both],
  ];
  if (receipt.judge !== undefined)
    rows.push(["judge", short(receipt.judge.prompt), `answers scored by ${receipt.judge.model}`]);
  if (candidate.predictions !== null) {
    rows.push([
      "predictions",
      short(candidate.predictions.digest),
      counted(candidate.predictions.rows, "row"),
    ]);
  }
  if (candidate.model !== null) {
    const bound = {
      run: "made by this run",
      declared: "named by the workflow",
      none: "not tied to the predictions",
    };
    rows.push([
      "model file",
      short(candidate.model.digest),
      `${bytes(candidate.model.bytes)}, ${bound[candidate.bound]}`,
    ]);
  }
  return rows;
}

function short(digest: string | null): string | null {
  return digest === null ? null : digest.replace("sha256:", "").slice(0, 12);
}

/** True when at least one difference has an interval. */
export function hasIntervals({ metrics }: EvaluationRecord): boolean {
  return metrics.some((metric) => metric.interval !== null && metric.verdict !== "not-comparable");
}

function comparedWord({ baseline, receipt }: EvaluationRecord): string {
  if (receipt.evalSet === null) return "numbers as reported";
  return baseline.status === "found" ? "same evaluation set" : "no baseline";
}

function policyWord({ policy }: EvaluationRecord): string {
  return {
    base: "rules of the base commit",
    file: "rules of the configuration file",
    "built-in": "built-in rules",
  }[policy.source];
}

export function policySentence({ policy, decision }: EvaluationRecord): Prose {
  const mode = `${decision.mode} mode${decision.strict ? ", strict" : ""}`;
  if (policy.source === "built-in")
    return [`Rules: the built-in ones (${mode}); there is no `, { code: "evenhand.yml" }, " to read."];
  const at: Prose = policy.sha === null ? [" as checked out"] : [" at ", { code: shortSha(policy.sha) }];
  return ["Rules: ", { code: "evenhand.yml" }, ...at, ` (${mode}).`];
}

const methods: Partial<Record<MetricRecord["method"], string>> = {
  tango: "Tango's score",
  delong: "DeLong",
  influence: "influence function",
  bootstrap: "Poisson bootstrap",
  "diebold-mariano": "Diebold–Mariano",
  stderr: "the files' own standard errors",
  welch: "Welch over runs",
  "nadeau-bengio": "Nadeau–Bengio over splits",
};

export function methodSentence(record: EvaluationRecord): Prose {
  const gated = gatedOf(record);
  const used = [...new Set(gated.map((metric) => metric.method))].filter(
    (method) => methods[method] !== undefined,
  );
  if (used.length === 0) return ["No interval was computed."];
  const parts = used.map(
    (method): Prose => [
      `${methods[method]} (`,
      ...listed(gated.filter((metric) => metric.method === method).map((metric) => [{ code: metric.name }])),
      ")",
    ],
  );
  const family = gated.reduce((most, metric) => Math.max(most, metric.family), 0);
  const holm =
    family > 1 && hasIntervals(record) ? ` p values are Holm-corrected over ${family} gated metrics.` : "";
  return ["Intervals: ", ...listed(parts, 4), `.${holm}`];
}
