import { brokenLimit, floorOf, reachOf } from "../gate/floor.ts";
import { ungated } from "../gate/judge-metric.ts";
import { better } from "../gate/orientation.ts";
import type { MetricRecord } from "../record/evaluation.ts";
import { outward } from "./search.ts";

/** A hard limit with the value it is held against, and where the answer turns. */
export interface LimitFinding {
  readonly limit: "min" | "max" | "max-regression";
  /** Of `max-regression` the loss that is allowed, in the metric's unit. */
  readonly bound: number;
  /** What is held against it: the value, the worse end of its interval, or the loss. */
  readonly against: number;
  readonly held: boolean;
  /** How far it is inside (above 0) or outside the bound; at this distance the answer turns. */
  readonly room: number;
  /** The bound that would have held, rounded to be read; null when it holds. */
  readonly would: number | null;
}

type Held = Omit<LimitFinding, "would">;

/** Each limit of a metric. Empty where none is set, or there is no value to hold it against. */
export function limitsOf(metric: MetricRecord): LimitFinding[] {
  return heldOf(metric).map((each) => ({ ...each, would: each.held ? null : boundThatHolds(metric, each) }));
}

function heldOf(metric: MetricRecord): Held[] {
  const { floor, allowed, delta, direction } = metric;
  const reach = reachOf(metric, floor?.mode ?? "point");
  const loss = delta === null || metric.verdict === "not-comparable" ? null : -better(direction, delta);
  const limits: (Omit<Held, "held"> | null)[] = [
    reach === null || floor?.min == null
      ? null
      : { limit: "min", bound: floor.min, against: reach.low, room: reach.low - floor.min },
    reach === null || floor?.max == null
      ? null
      : { limit: "max", bound: floor.max, against: reach.high, room: floor.max - reach.high },
    allowed === undefined || loss === null
      ? null
      : { limit: "max-regression", bound: allowed, against: loss, room: allowed - loss },
  ];
  return limits
    .filter((each) => each !== null)
    .map((each) => ({ ...each, held: holdsWith(metric, each.limit, each.bound) }));
}

function boundThatHolds(metric: MetricRecord, { limit, bound, against }: Held): number | null {
  return outward(bound, against - bound, (other) => holdsWith(metric, limit, other));
}

/** Whether a limit holds with a bound: what the judge says. */
export function holdsWith(metric: MetricRecord, limit: LimitFinding["limit"], bound: number): boolean {
  if (limit === "max-regression")
    return brokenLimit(metric, { ...ungated, maxRegression: { absolute: bound } }) === null;
  const rule = { ...ungated, [limit]: bound };
  return floorOf(metric, rule, metric.floor?.mode ?? "point")?.held === true;
}
