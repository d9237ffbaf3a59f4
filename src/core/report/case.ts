import { outcomeOf } from "../gate/outcome.ts";
import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { brokenLimit, isPointOnly, type VerdictWord, verdictWords, wordOf } from "./verdict-words.ts";

/** What happened to a model as a whole, worst first: the case that a report is written for. */
export const cases = [
  "unsafe",
  "regressed",
  "floor",
  "guardrail",
  "no-evidence",
  "not-proved",
  "undecided",
  "not-comparable",
  "overridden",
  "suspected",
  "no-baseline",
  "inconclusive",
  "ungated",
  "held",
  "not-worse",
  "equivalent",
  "improved",
] as const;
export type Case = (typeof cases)[number];

/** The case of a whole report: its worst model's; one that gave no result counts. null: nothing was judged. */
export function worstCase(records: readonly EvaluationRecord[], problems: number): Case | null {
  if (problems > 0) return "no-evidence";
  const worst = orderRecords(records)[0];
  return worst === undefined ? null : caseOf(worst);
}

/** Gated metrics and gated guardrails, worst first. */
export function gatedOf(record: EvaluationRecord): MetricRecord[] {
  const { metrics, guardrails } = record;
  return worstFirst(
    [...metrics, ...guardrails].filter((metric) => metric.gated),
    brokenOf(record),
  );
}

/** Gated metrics, worst first; guardrails have a place of their own. */
export function gatedMetricsOf(record: EvaluationRecord): MetricRecord[] {
  return worstFirst(
    record.metrics.filter((metric) => metric.gated),
    brokenOf(record),
  );
}

/** Metrics whose hard limit was not held. */
export function brokenOf({ decision }: EvaluationRecord): ReadonlySet<string> {
  const broken = decision.reasons.filter(({ code }) => code === "floor" || code === "guardrail");
  return new Set(broken.flatMap(({ metric }) => metric ?? []));
}

/** A broken limit stands just after a regression. */
export function worstFirst(
  metrics: readonly MetricRecord[],
  broken: ReadonlySet<string> = new Set(),
): MetricRecord[] {
  const rank = (metric: MetricRecord) =>
    broken.has(metric.name) ? Math.min(wordOf(metric).rank, brokenLimit.rank) : wordOf(metric).rank;
  return metrics.toSorted((a, b) => rank(a) - rank(b));
}

/** Pure reading of the decision: nothing is judged here. */
export function caseOf(record: EvaluationRecord): Case {
  const codes = new Set(record.decision.reasons.map((reason) => reason.code));
  const gated = gatedOf(record);
  const has = (verdict: MetricRecord["verdict"]) => gated.some((metric) => metric.verdict === verdict);
  switch (record.decision.result) {
    case "fail":
      if (codes.has("unsafe-model")) return "unsafe";
      if (codes.has("regressed") || has("regressed")) return "regressed";
      return codes.has("guardrail") ? "guardrail" : "floor";
    case "no-evidence":
      if (codes.has("undefined") || codes.has("no-evidence") || has("no-evidence")) return "no-evidence";
      if (codes.has("not-proved")) return "not-proved";
      if (codes.has("inconclusive")) return "undecided";
      return codes.has("not-comparable") ? "not-comparable" : "no-baseline";
    case "no-baseline":
      return record.differs.length > 0 || (codes.has("not-comparable") && record.baseline.status === "found")
        ? "not-comparable"
        : "no-baseline";
    case "pass":
      return record.overrides.length > 0 ? "overridden" : passOf(gated);
  }
}

function passOf(gated: readonly MetricRecord[]): Case {
  const held = gated.filter((metric) => metric.verdict !== "not-comparable");
  if (held.length === 0) return "ungated";
  const compared = held.filter((metric) => !isPointOnly(metric));
  if (compared.length === 0) return "held";
  const verdicts = new Set(compared.map((metric) => metric.verdict));
  if (compared.some(looksWorse)) return "suspected";
  if (verdicts.has("improved")) return "improved";
  if (verdicts.has("inconclusive")) return "inconclusive";
  return verdicts.has("not-worse") ? "not-worse" : "equivalent";
}

/** Inconclusive, and the whole interval lies on the side of a loss. */
export function looksWorse(metric: MetricRecord): boolean {
  if (metric.verdict !== "inconclusive" || metric.interval === null) return false;
  return metric.direction === "higher" ? metric.interval.high < 0 : metric.interval.low > 0;
}

/** Red in the table of colours: it stops a merge. */
export function isRed({ decision }: EvaluationRecord): boolean {
  return outcomeOf(decision).conclusion === "failure";
}

const emojis: Partial<Record<Case, string>> = {
  "not-comparable": "⚠️",
  overridden: "⚠️",
  suspected: "⚠️",
  "no-baseline": "ℹ️",
  inconclusive: "ℹ️",
  ungated: "ℹ️",
};

/** The one emoji of a comment. */
export function emojiOf(record: EvaluationRecord): string {
  return isRed(record) ? "❌" : (emojis[caseOf(record)] ?? "✅");
}

const caseWords: Partial<Record<Case, VerdictWord>> = {
  unsafe: { ...verdictWords.regressed, shape: "✖", word: "unsafe to load" },
  floor: { ...verdictWords.regressed, shape: "✖", word: "outside a limit" },
  guardrail: { ...verdictWords.regressed, shape: "✖", word: "guardrail broken" },
  "not-proved": { ...verdictWords.inconclusive, tone: "bad", word: "not proved" },
  undecided: { ...verdictWords.inconclusive, tone: "bad", word: "inconclusive" },
  overridden: { ...verdictWords.regressed, tone: "calm", word: "overridden" },
  suspected: verdictWords.inconclusive,
  "no-baseline": { ...verdictWords["no-evidence"], tone: "calm", word: "no baseline" },
  held: { shape: "✔", word: "within limits", tone: "calm", rank: 5 },
  ungated: { shape: "·", word: "not gated", tone: "calm", rank: 5 },
};

/** Shape, word and tone of a whole model. */
export function caseWord(record: EvaluationRecord): VerdictWord {
  const word = wordOfCase(caseOf(record));
  return isRed(record) ? { ...word, tone: "bad" } : word;
}

export function wordOfCase(which: Case): VerdictWord {
  return caseWords[which] ?? verdictWords[which as keyof typeof verdictWords];
}

/** Red ones first, then by what happened, then by name: the order of every list of models. */
export function orderRecords(records: readonly EvaluationRecord[]): EvaluationRecord[] {
  const rank = (record: EvaluationRecord) =>
    (isRed(record) ? 0 : cases.length) + cases.indexOf(caseOf(record));
  const name = (record: EvaluationRecord) => `${record.model}/${record.leg}`;
  return records.toSorted((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1));
}
