import type { MetricStats } from "../record/evaluation.ts";
import type { Direction } from "../record/words.ts";
import { blankStats } from "./blank-stats.ts";
import { isClock } from "./guardrail.ts";
import { inferScalars } from "./infer-scalars.ts";
import type { OwnNoise, Scalar, Scalars } from "./scalar.ts";
import { scalarDirection } from "./scalar-direction.ts";

/** Where the two sides were measured; null: not known. */
export interface Machines {
  readonly candidate: string | null;
  readonly baseline: string | null;
}

/**
 * Compares numbers that stand without rows. Runs of both sides, or standard errors of both, give an interval; one
 * number a model says nothing of its noise. Times of two machines are not compared. Every name of either side,
 * candidate's order first.
 */
export function compareScalars(
  candidate: Scalars,
  baseline: Scalars | null,
  machines: Machines = { candidate: null, baseline: null },
): MetricStats[] {
  const names = new Set([...candidate.keys(), ...(baseline?.keys() ?? [])]);
  return Array.from(names, (name) => {
    const [own, other] = [candidate.get(name), baseline?.get(name)];
    const stats = compareScalar(name, { own, other }, baseline !== null);
    return holdMachines(stats, machines);
  });
}

interface Pair {
  readonly own: Scalar | undefined;
  readonly other: Scalar | undefined;
}

function compareScalar(name: string, { own, other }: Pair, hasBaseline: boolean): MetricStats {
  const direction = own?.direction ?? other?.direction ?? scalarDirection(name);
  const start: MetricStats = {
    ...blankStats(name, direction),
    method: "point",
    ...noiseOf(own, other),
  };
  const baseline = finite(other?.value);
  if (own === undefined || finite(own.value) === null) {
    const note =
      own === undefined ? "the candidate has no such metric" : "the candidate's value is not a finite number";
    return { ...start, baseline, note };
  }
  const candidate = own.value!;
  if (other === undefined || baseline === null) {
    return { ...start, candidate, status: "not_comparable", note: whyNoBaseline(other, hasBaseline) };
  }
  const delta = candidate - baseline;
  if (!Number.isFinite(delta)) {
    const note = "the difference is too large to be represented";
    return { ...start, candidate, baseline, status: "not_comparable", note };
  }
  return conclude({ ...start, candidate, baseline, delta }, own, other);
}

function conclude(both: MetricStats, own: Scalar, other: Scalar): MetricStats {
  const found = inferScalars(own, other, both.direction);
  if (!("why" in found)) return { ...both, ...found, status: "ok", note: sourceNotes[found.method] ?? "" };
  const { why, comparable } = found;
  if (comparable) return { ...both, status: "too_few", note: why };
  return { ...both, delta: null, status: "not_comparable", note: why };
}

const sourceNotes: Partial<Record<MetricStats["method"], string>> = {
  stderr: "from the standard errors of the two files, taken as independent: the rows are not paired",
};

/** A time on one machine says nothing of a time on another. */
function holdMachines(stats: MetricStats, { candidate, baseline }: Machines): MetricStats {
  if (stats.delta === null || !isClock(stats.name)) return stats;
  if (candidate === null || baseline === null || candidate === baseline) return stats;
  const { name, direction, noise } = stats;
  return {
    ...blankStats(name, direction),
    ...(noise === undefined ? {} : { noise }),
    method: "point",
    candidate: stats.candidate,
    baseline: stats.baseline,
    status: "not_comparable",
    note: `measured on other hardware: ${candidate}, the baseline on ${baseline}`,
  };
}

function noiseOf(own: Scalar | undefined, other: Scalar | undefined): Pick<MetricStats, "noise"> {
  const [candidate, baseline] = [ownNoise(own), ownNoise(other)];
  return candidate === null && baseline === null ? {} : { noise: { candidate, baseline } };
}

function ownNoise(scalar: Scalar | undefined): OwnNoise | null {
  if (scalar?.runs !== undefined) return { runs: scalar.runs };
  return scalar?.stderr === undefined ? null : { stderr: scalar.stderr };
}

function whyNoBaseline(other: Scalar | undefined, hasBaseline: boolean): string {
  if (!hasBaseline) return "no baseline";
  return other === undefined
    ? "the baseline has no such metric"
    : "the baseline's value is not a finite number";
}

function finite(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** A number of which nothing else is known. */
export function plainScalar(value: number | null, direction?: Direction): Scalar {
  return direction === undefined ? { value } : { value, direction };
}
