import type { Curves } from "../../record/curves.ts";
import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { shade } from "../heat.ts";
import { lineChart } from "../mermaid.ts";
import { plain, signed } from "../number.ts";

type Bins = NonNullable<Curves["calibration"]>["candidate"];

const judges = new Set(["brier", "log_loss", "ece"]);

/** Expected calibration error of the bins that are drawn: the mean distance between probability and share, by rows. */
function gapOf(bins: Bins): number {
  return bins.reduce((sum, { mean, positive, weight }) => sum + weight * Math.abs(positive - mean), 0);
}

/** Promised probability beside what came true, where a metric that looks at it moved. */
export function calibrationFold({ curves, metrics }: EvaluationRecord, charts = true): Block[] {
  const calibration = curves?.calibration;
  const isMoved = metrics.some(
    ({ name, verdict }) => judges.has(name) && (verdict === "regressed" || verdict === "improved"),
  );
  if (calibration === undefined || calibration.candidate.length < 2 || !isMoved) return [];
  const { candidate, baseline } = calibration;
  const base = baseline === null ? "" : `${plain(gapOf(baseline), 3)} → `;
  return [
    fold(`<b>Calibration</b>: mean gap ${base}${plain(gapOf(candidate), 3)}`, [
      ...(charts ? chartOf(candidate) : []),
      tableOf(candidate, baseline),
      paragraph(
        "<sub>Rows by what the model promised. A gap above 0 came true more often than it said; the fuller the square, the larger.</sub>",
      ),
    ]),
  ];
}

function chartOf(bins: Bins): Block[] {
  return lineChart({
    title: "Candidate, grey came true, brown was promised",
    places: bins.map(({ mean }) => plain(mean, 2)),
    axis: "share of positives",
    lines: [bins.map(({ positive }) => positive), bins.map(({ mean }) => mean)],
  });
}

function tableOf(candidate: Bins, baseline: Bins | null): Block {
  const gaps = candidate.map(({ mean, positive }) => Math.abs(positive - mean));
  const largest = Math.max(...gaps);
  const rows = candidate.map(({ mean, positive, weight }, at) => {
    const beside = nearest(baseline, mean);
    return [
      plain(mean, 2),
      plain(positive, 3),
      `${shade(largest > 0 ? gaps[at]! / largest : 0)}\u00a0${signed(positive - mean, 3)}`,
      beside === null ? "—" : signed(beside.positive - beside.mean, 3),
      `${plain(100 * weight, 1)}\u00a0%`,
    ];
  });
  return table(["promised", "came true", "gap", "gap of the base", "rows"], "rrrrr", rows);
}

/** The base's bin of the same tenth. */
function nearest(bins: Bins | null, mean: number): Bins[number] | null {
  const tenth = (value: number) => Math.min(9, Math.max(0, Math.ceil(value * 10) - 1));
  return bins?.find((bin) => tenth(bin.mean) === tenth(mean)) ?? null;
}
