import { findMetric } from "../metrics/index.ts";
import type { MetricRecord } from "../record/evaluation.ts";
import type { Figures } from "../report/figures.ts";
import { pairOf } from "../report/figures.ts";
import { approximately, count, decimalsFor, plain, probability, signed } from "../report/number.ts";
import { asSentence, type Prose } from "../report/prose.ts";
import { reading } from "../report/reading.ts";
import { isPointOnly, verdictWords } from "../report/verdict-words.ts";
import type { Change } from "./changes.ts";
import type { MetricExplanation } from "./explain.ts";
import type { LimitFinding } from "./limits.ts";

/** Rule: the margin, and where it came from. */
export function ruleSentence({ metric, margin, role, limits }: MetricExplanation, figures: Figures): Prose {
  if (role === "guardrail" && metric.margin === null) {
    return [limits.length > 0 ? "Rule: its limits, no margin." : "Rule: none; it is shown."];
  }
  if (metric.margin === null) return ["Rule: ", ...asSentence(margin)];
  const proof = role === "proved" ? " To be proved: the interval must stay clear of it." : "";
  return [`Rule: a loss of ${figures.margin} is tolerated; it is `, { sentence: margin }, `.${proof}`];
}

/** Number: values, interval, p values. */
export function numberSentence({ metric }: MetricExplanation, figures: Figures): Prose {
  if (metric.delta === null) return ["Number: ", figures.candidate, ". ", ...asSentence(metric.note)];
  const values = `Number: ${pairOf(figures)} (${figures.delta})`;
  if (metric.interval === null) return [`${values}. `, ...asSentence(metric.note || "there is no interval")];
  return [`${values}; `, ...reading(metric), `.${pValues(metric)}`];
}

function pValues({ pHarm, pHarmAdjusted, pNotWorse, family, gated }: MetricRecord): string {
  if (pHarm === null) return "";
  const p = pHarmAdjusted ?? pHarm;
  const corrected = gated && family > 1 ? `, corrected for ${family} gated metrics` : "";
  const excluded = pNotWorse === null ? "" : `; p of a loss past the margin ${probability(pNotWorse)}`;
  return ` p of no loss ${probability(p)}${corrected}${excluded}.`;
}

const limitNames: Readonly<Record<LimitFinding["limit"], string>> = {
  min: "the floor `min`",
  max: "the ceiling `max`",
  "max-regression": "the largest loss `max-regression`",
};

/** Limit: what is held against what, and how much is missing or left. */
export function limitSentences({ metric, limits }: MetricExplanation): Prose[] {
  return limits.map(({ limit, bound, against, held, room, would }) => {
    const what =
      limit === "max-regression"
        ? "the loss"
        : metric.floor?.mode === "ci" && metric.interval !== null
          ? "the worse end"
          : "the value";
    const rest = held
      ? `it holds with ${number(room)} to spare`
      : `it is broken by ${number(-room)}${would === null ? "" : `: with ${plain(would, decimalsOf(would))} it would have held`}`;
    return [`Limit: ${limitNames[limit]} is ${number(bound)}, ${what} is ${number(against)}; ${rest}.`];
  });
}

/** Would have changed it: one sentence a change. */
export function changeSentences({ metric, changes, limits }: MetricExplanation): Prose[] {
  if (changes.length === 0) {
    if (limits.length > 0 || isPointOnly(metric)) return [];
    return [["Would have changed it: ", nothingToChange(metric)]];
  }
  return changes.map((change) => [`Would have changed it: ${changeText(metric, change)}.`]);
}

function nothingToChange({ status, verdict }: MetricRecord): string {
  if (verdict === "not-comparable") return "a baseline that answers the same question.";
  if (verdict === "no-evidence") return "a value for the candidate.";
  if (status === "identical") return "outputs that differ.";
  return status === "too_few"
    ? "more evidence: the number above says which."
    : "no single number that could be named.";
}

function changeText(metric: MetricRecord, change: Change): string {
  const { word } = verdictWords[change.verdict];
  switch (change.kind) {
    case "delta": {
      const rows =
        metric.method === "tango"
          ? ` (${count(Math.abs(Math.round((change.delta - metric.delta!) * metric.n)))} rows ${change.delta > metric.delta! ? "more" : "fewer"} right)`
          : "";
      const needed = `a change of ${signed(change.delta, decimalsOf(change.delta))}${rows}`;
      const end = endBefore(metric, change.value);
      if (end !== null)
        return `${needed}, but no value of ${metric.name} is ${metric.direction === "higher" ? "above" : "below"} ${end}: with this noise no value would be enough`;
      return `${needed}, that is a value of ${number(change.value)}: ${word}`;
    }
    case "margin":
      return `a margin of ${plain(change.margin, decimalsOf(change.margin))}: ${word}`;
    case "units":
      return `${unitsText(metric, change.factor)}, with the same change: ${word}`;
  }
}

/** The best value that a metric can have, when what is needed lies beyond it; null: it can be reached. */
function endBefore({ name, direction, unit }: MetricRecord, value: number): number | null {
  const metric = unit === "run" ? undefined : findMetric(name);
  if (metric === undefined || metric.column !== undefined || metric.direction !== direction) return null;
  if (direction === "lower") return value < 0 ? 0 : null;
  return metric.defaultMargin !== "loss" && value > 1 ? 1 : null;
}

function unitsText(metric: MetricRecord, factor: number): string {
  if (metric.method === "stderr") {
    const se = metric.se! / Math.sqrt(factor);
    return `a standard error of the difference of ${number(se)}, which is ${plain(factor, 1)} times as much data`;
  }
  if (metric.unit === "run")
    return `${approximately(Math.round(metric.units * factor))} runs a side in place of ${metric.units}`;
  const more = (factor - 1) * metric.n;
  return `${approximately(metric.n * factor)} rows, ${approximately(more)} more than now`;
}

/** A number that was rounded to be read is printed to its last digit. */
function decimalsOf(value: number): number {
  const written = value.toPrecision(13).replace(/e.*$/, "").replace(/0+$/, "");
  const digits = written.replace(/[-.]/g, "").replace(/^0+/, "").length;
  return Math.max(0, Math.min(12, decimalsFor(value, Math.max(1, digits))));
}

function number(value: number): string {
  return plain(value, Math.min(8, decimalsFor(value, 4)));
}
