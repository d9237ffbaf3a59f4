import type { Series } from "../record/monitor-state.ts";
import type { Chart } from "../record/monitoring.ts";
import { cusum, ewma, movingRangeSpread } from "../stats/control-charts.ts";

/** Series as they are drawn, those in alarm first. Moving averages and sums are drawn and open no alarm: on short
 *  histories they would far more often than they are supposed to. */
export function chartsOf(series: readonly Series[]): Chart[] {
  const drawn = series.filter(({ recent }) => recent.length > 0);
  return drawn
    .toSorted((a, b) => Number(b.inAlarm) - Number(a.inAlarm))
    .slice(0, 200)
    .map(({ kind, name, recent, baseline, inAlarm }) => {
      const values = recent.flatMap(({ value }) => (value === null ? [] : [value]));
      const centre =
        baseline.length === 0
          ? (values[0] ?? 0)
          : baseline.reduce((sum, value) => sum + value, 0) / baseline.length;
      const around = { centre, spread: movingRangeSpread(baseline) };
      const isWhole = values.length === recent.length && around.spread > 0;
      return {
        kind,
        name,
        points: [...recent],
        ewma: isWhole ? ewma(values, around).map(({ value }) => value) : [],
        cusum: isWhole ? cusum(values, around) : [],
        inAlarm,
      };
    });
}
