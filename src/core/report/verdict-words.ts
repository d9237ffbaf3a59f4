import type { MetricRecord } from "../record/evaluation.ts";
import type { Verdict } from "../record/words.ts";

/** Blue, vermilion, or neither: spent on verdicts only. */
export type Tone = "good" | "bad" | "calm";

export interface VerdictWord {
  /** Says it without colour, on every screen. */
  readonly shape: string;
  readonly word: string;
  readonly tone: Tone;
  /** 0 is worst. */
  readonly rank: number;
}

/** The seven cases as every surface shows them, worst first. */
export const verdictWords: Readonly<Record<Verdict, VerdictWord>> = {
  regressed: { shape: "▼", word: "regressed", tone: "bad", rank: 0 },
  "no-evidence": { shape: "∅", word: "no evidence", tone: "bad", rank: 1 },
  "not-comparable": { shape: "≠", word: "not comparable", tone: "calm", rank: 2 },
  inconclusive: { shape: "◇", word: "inconclusive", tone: "calm", rank: 3 },
  "not-worse": { shape: "≥", word: "not worse", tone: "calm", rank: 4 },
  equivalent: { shape: "≈", word: "equivalent", tone: "calm", rank: 5 },
  improved: { shape: "▲", word: "improved", tone: "good", rank: 6 },
};

/** A plain number without an interval or a margin, of which nothing but its limits is asked. */
export function isPointOnly(metric: MetricRecord): boolean {
  const { status, interval, margin, verdict, method } = metric;
  if (verdict !== "inconclusive" || (metric.gated && !hasLimit(metric))) return false;
  return method === "point" || (status === "ok" && (interval === null || margin === null));
}

function hasLimit({ floor, allowed }: MetricRecord): boolean {
  return floor !== null || allowed !== undefined;
}

/** The word of one metric. A plain number that gates is within its limits unless a reason says otherwise. */
export function wordOf(metric: MetricRecord): VerdictWord {
  if (!isPointOnly(metric)) return verdictWords[metric.verdict];
  return metric.gated
    ? { shape: "✔", word: "within limits", tone: "calm", rank: 5 }
    : { shape: "·", word: "not judged", tone: "calm", rank: 5 };
}

/** @example verdictText("not-worse") // "≥ not worse" */
export function verdictText(verdict: Verdict): string {
  return wordText(verdictWords[verdict]);
}

/** Shape and word, which no line break parts. */
export function wordText({ shape, word }: VerdictWord): string {
  return `${shape}\u00a0${word.replaceAll(" ", "\u00a0")}`;
}

/** Stands for a hard limit that was not held. */
export const brokenLimit: VerdictWord = { shape: "✖", word: "limit", tone: "bad", rank: 0.5 };
