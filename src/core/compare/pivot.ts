import type { MetricStats } from "../record/evaluation.ts";
import { alpha, intervalLevel } from "../record/words.ts";
import { normalCdf, normalSf } from "../stats/normal.ts";
import { normalQuantile } from "../stats/normal-quantile.ts";
import { studentCdf, studentQuantile, studentSf } from "../stats/student-t.ts";
import { type PairedCounts, tangoInterval } from "../stats/tango.ts";

/** Everything a comparison concludes, all from one pivot, so that no part can contradict another. */
export type Inference = Pick<MetricStats, "interval" | "pHarm" | "pGain" | "se" | "df">;

/** Smallest p that is told from 0. */
const smallestP = 1e-300;

export function roundTinyP(p: number): number {
  return p < smallestP ? 0 : p;
}

/** T = delta/se with df degrees of freedom. `sign` is +1 where a higher value is better, −1 elsewhere. */
export function inferFromStudent(delta: number, se: number, df: number, sign: 1 | -1): Inference {
  const t = (sign * delta) / se;
  const reach = studentQuantile(1 - alpha, df) * se;
  return {
    interval: { low: delta - reach, high: delta + reach, level: intervalLevel },
    pHarm: roundTinyP(studentCdf(t, df)),
    pGain: roundTinyP(studentSf(t, df)),
    se,
    df,
  };
}

/** T = delta/se with a standard error that is taken as known. */
export function inferFromNormal(delta: number, se: number, sign: 1 | -1): Inference {
  const z = (sign * delta) / se;
  const reach = normalQuantile(1 - alpha) * se;
  return {
    interval: { low: delta - reach, high: delta + reach, level: intervalLevel },
    pHarm: roundTinyP(normalCdf(z)),
    pGain: roundTinyP(normalSf(z)),
    se,
    df: null,
  };
}

/** The score test of a difference of two paired shares; without discordant rows both p values are ½. */
export function inferFromTango(counts: PairedCounts, se: number): Inference {
  const discordant = counts.baselineOnly + counts.candidateOnly;
  const z = discordant === 0 ? 0 : (counts.candidateOnly - counts.baselineOnly) / Math.sqrt(discordant);
  return {
    interval: { ...tangoInterval(counts, normalQuantile(1 - alpha)), level: intervalLevel },
    pHarm: roundTinyP(normalCdf(z)),
    pGain: roundTinyP(normalSf(z)),
    se,
    df: null,
  };
}
