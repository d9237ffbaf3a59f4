import type { Probe } from "../record/monitoring.ts";
import { placeOf, type Seen } from "./series.ts";

/** One request to the endpoint. */
export interface Asked {
  /** Milliseconds until the whole answer was there, or until it was given up. */
  readonly took: number;
  /** What was wrong, as the end of a sentence; null: nothing. */
  readonly fault: string | null;
}

/** Quantiles of the answers that came, and what went wrong. Of n answers the p-th is the ⌈pn⌉-th smallest. */
export function summarizeProbe(asked: readonly Asked[]): Probe {
  const good = asked
    .filter(({ fault }) => fault === null)
    .map(({ took }) => took)
    .sort((a, b) => a - b);
  const at = (share: number) => good[Math.max(0, Math.ceil(share * good.length) - 1)] ?? null;
  const faults = asked.flatMap(({ fault }) => (fault === null ? [] : [fault.slice(0, 300)]));
  return {
    requests: asked.length,
    failed: faults.length,
    latency: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    failures: [...new Set(faults)].slice(0, 10),
  };
}

export interface ProbeLimits {
  readonly errorRate: number;
  /** Milliseconds; null: shown only. */
  readonly latencyP95: number | null;
}

/** @param window names the run, whose probe is one observation of each series */
export function seenProbe(window: string, probe: Probe, { errorRate, latencyP95 }: ProbeLimits): Seen[] {
  const rate = probe.requests === 0 ? 1 : probe.failed / probe.requests;
  const base = { kind: "endpoint", window, counts: false } as const;
  const errors: Seen = {
    ...base,
    name: "errors",
    place: placeOf(rate > errorRate, rate, Math.max(errorRate, 1e-9)),
    value: rate,
    threshold: errorRate,
  };
  const { p95 } = probe.latency;
  if (latencyP95 === null || p95 === null) return [errors];
  const late: Seen = {
    ...base,
    name: "latency (95 %)",
    place: placeOf(p95 > latencyP95, p95, latencyP95),
    value: p95,
    threshold: latencyP95,
  };
  return [errors, late];
}
