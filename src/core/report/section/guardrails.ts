import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { type Block, fold, table } from "../block.ts";
import { brokenOf } from "../case.ts";
import { code } from "../encode.ts";
import { plain, signed } from "../number.ts";
import { quantity } from "../quantity.ts";
import { brokenLimit, isPointOnly, type VerdictWord, wordOf, wordText } from "../verdict-words.ts";

/** A guardrail as every surface prints it. */
export interface GuardrailRow {
  readonly metric: MetricRecord;
  readonly base: string;
  readonly candidate: string;
  readonly change: string;
  readonly limit: string;
  readonly word: VerdictWord;
}

/** Broken ones first, then those with a limit, in the order of the record. */
export function guardrailRows(record: EvaluationRecord): GuardrailRow[] {
  const broken = brokenOf(record);
  const rank = (metric: MetricRecord) => (broken.has(metric.name) ? 0 : metric.gated ? 1 : 2);
  return record.guardrails
    .toSorted((a, b) => rank(a) - rank(b))
    .map((metric) => rowOf(metric, broken.has(metric.name)));
}

function rowOf(metric: MetricRecord, isBroken: boolean): GuardrailRow {
  const { name, baseline, candidate } = metric;
  const shown = (value: number | null) => (value === null ? "—" : quantity(name, value));
  return {
    metric,
    base: shown(baseline),
    candidate: shown(candidate),
    change: metric.verdict === "not-comparable" ? "—" : changeOf(metric),
    limit: limitsOf(metric),
    word: isBroken ? { ...brokenLimit, word: "over the limit" } : stateOf(metric),
  };
}

/** A share of the base says more than a difference; without one to divide by it is the difference. */
function changeOf({ delta, baseline, name }: MetricRecord): string {
  if (delta === null || baseline === null) return "—";
  if (delta === 0) return "0";
  if (baseline === 0) return `${delta > 0 ? "+" : ""}${quantity(name, delta)}`;
  const share = (100 * delta) / Math.abs(baseline);
  return `${signed(share, Math.abs(share) < 10 ? 1 : 0)}\u00a0%`;
}

function limitsOf({ name, direction, floor, allowed, baseline }: MetricRecord): string {
  const bounds = [
    ...(floor?.min == null ? [] : [`≥ ${quantity(name, floor.min)}`]),
    ...(floor?.max == null ? [] : [`≤ ${quantity(name, floor.max)}`]),
    ...(allowed === undefined ? [] : [lossText(allowed, { name, direction, baseline })]),
  ];
  return bounds.length === 0 ? "—" : bounds.join(", ").replaceAll(" ", "\u00a0");
}

function lossText(
  allowed: number,
  { name, direction, baseline }: Pick<MetricRecord, "name" | "direction" | "baseline">,
): string {
  const sign = direction === "higher" ? "−" : "+";
  if (!baseline) return `${sign}${quantity(name, allowed)}`;
  const share = (100 * allowed) / Math.abs(baseline);
  return `${sign}${plain(share, Number.isInteger(Math.round(share * 10) / 10) ? 0 : 1)} %`;
}

function stateOf(metric: MetricRecord): VerdictWord {
  const hasLimit = metric.floor !== null || metric.allowed !== undefined;
  if (metric.verdict === "not-comparable" && metric.floor?.held === true)
    return { ...wordOf(metric), word: "within limits, not compared" };
  if (!isPointOnly(metric) || hasLimit) return wordOf(metric);
  return { shape: "·", word: "no limit", tone: "calm", rank: 5 };
}

/** What the section says in a heading. */
export function guardrailsFinding(rows: readonly GuardrailRow[]): string {
  const broken = rows.filter(({ word }) => word.word === "over the limit").length;
  if (broken > 0) return `${broken} over the limit`;
  return rows.some(({ metric }) => metric.floor !== null || metric.allowed !== undefined)
    ? "within limits"
    : "no limits are set";
}

/** Open where a guardrail gates: it takes part in the decision. */
export function guardrailBlocks(record: EvaluationRecord): Block[] {
  return record.guardrails.some((metric) => metric.gated) ? [guardrailTable(record)] : [];
}

/** Behind a click where none gates. */
export function guardrailsFold(record: EvaluationRecord): Block[] {
  if (record.guardrails.length === 0 || record.guardrails.some((metric) => metric.gated)) return [];
  const rows = guardrailRows(record);
  return [fold(`<b>Size, speed, cost</b>: ${guardrailsFinding(rows)}`, [guardrailTable(record)])];
}

function guardrailTable(record: EvaluationRecord): Block {
  return table(
    ["size, speed, cost", "", "Δ", "base → candidate", "limit"],
    "llrll",
    guardrailRows(record).map(({ metric, base, candidate, change, limit, word }) => [
      `${code(metric.name)}${metric.direction === "lower" ? " ↓" : ""}`,
      metric.gated ? `**${wordText(word)}**` : wordText(word),
      change,
      metric.baseline === null ? candidate : `${base}\u00a0→\u00a0${candidate}`,
      limit,
    ]),
  );
}
