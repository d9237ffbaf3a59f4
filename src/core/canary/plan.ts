import type { CanaryConfig, CanaryMetricConfig, SourceName } from "../config/canary-schema.ts";
import { parseDuration } from "../deploy/rules.ts";
import type { Direction } from "../record/words.ts";
import { type ScoreRule, scoreRule } from "./kayenta.ts";

/** A metric whose versions are compared. Queries are templates. */
export interface JudgedMetric {
  readonly kind: "rate" | "mean";
  readonly name: string;
  readonly direction: Direction;
  /** Tolerated loss, above 0, in the metric's unit; 0 where a score judges, which asks for none. */
  readonly margin: number;
  /** What is asked: `events`, or `sum` and `squares`; `of` where the units are not the requests. */
  readonly queries: Readonly<Record<string, string>>;
}

/** A number that is told beside them. */
export interface ShownMetric {
  readonly kind: "value";
  readonly name: string;
  readonly max: number | null;
  readonly queries: Readonly<Record<string, string>>;
}

export type CanaryMetric = JudgedMetric | ShownMetric;

export interface CanaryPlan {
  /** Per cent of traffic, rising, below 100. */
  readonly steps: readonly number[];
  /** Looks at each step, at most. */
  readonly looks: number;
  /** Milliseconds. */
  readonly every: number;
  readonly warmUp: number;
  readonly source: SourceName;
  readonly at: string | null;
  readonly requests: string;
  readonly totals: boolean;
  readonly checksSplit: boolean;
  readonly metrics: readonly CanaryMetric[];
  /** Judged once at the end of each step by the score of Kayenta's judge; absent: at each look, by the margins. */
  readonly score?: ScoreRule;
}

/** Rules of the gate, as far as a canary takes them over. */
export type GateMargins = Readonly<
  Record<string, { readonly margin?: number | string | undefined; readonly max?: number | undefined }>
>;

/** The plan of a configuration in which `canaryProblems` found nothing. */
export function planCanary(config: CanaryConfig, gate: GateMargins): CanaryPlan {
  return {
    steps: config.steps.map(parsePercent).filter((step) => step < 100),
    looks: config.looks,
    every: parseDuration(config.every)!,
    warmUp: parseDuration(config["warm-up"])!,
    source: config.source,
    at: config.at ?? null,
    requests: config.requests,
    totals: config.totals,
    checksSplit: config["split-check"],
    ...(config.judge === "kayenta" ? { score: scoreRule(config.score) } : {}),
    metrics: Object.entries(config.metrics).map(([name, metric]) => planMetric(name, metric, gate[name])),
  };
}

function planMetric(name: string, metric: CanaryMetricConfig, gate: GateMargins[string] = {}): CanaryMetric {
  const kind = kindOf(metric)!;
  const queries = Object.fromEntries(
    (["of", "events", "sum", "squares", "value"] as const).flatMap((key) =>
      metric[key] === undefined ? [] : [[key, metric[key]]],
    ),
  );
  if (kind === "value") return { kind, name, queries, max: metric.max ?? gate.max ?? null };
  const margin = metric.margin ?? Number(gate.margin ?? 0);
  return { kind, name, queries, margin, direction: metric.direction ?? "lower" };
}

/** What a metric's keys make of it; null: nothing. */
export function kindOf({ events, sum, squares, value }: CanaryMetricConfig): CanaryMetric["kind"] | null {
  const shape = [events, sum, squares, value].map((one) => (one === undefined ? "-" : "x")).join("");
  return ({ "x---": "rate", "-xx-": "mean", "---x": "value" } as const)[shape] ?? null;
}

/** How many metrics are compared, not only shown. */
export function comparedOf({ metrics }: Pick<CanaryPlan, "metrics">): number {
  return metrics.filter(({ kind }) => kind !== "value").length;
}

/** @example parsePercent("12.5%") // 12.5 */
export function parsePercent(text: string): number {
  return Number(text.replace("%", "").trim());
}
