import type { MetricStats } from "../record/evaluation.ts";
import type { Direction } from "../record/words.ts";

/** A comparison about which nothing is known yet: every number null, status to be set by the caller. */
export function blankStats(name: string, direction: Direction): MetricStats {
  return {
    name,
    direction,
    unit: "row",
    candidate: null,
    baseline: null,
    delta: null,
    interval: null,
    pHarm: null,
    pGain: null,
    se: null,
    df: null,
    method: "none",
    status: "undefined",
    note: "",
    n: 0,
    units: 0,
    groups: null,
    discordant: null,
    dominance: null,
    seed: null,
    replicates: null,
  };
}
