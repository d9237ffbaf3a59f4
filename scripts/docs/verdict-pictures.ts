import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import { judgeMetric, ungated } from "../../src/core/gate/judge-metric.ts";
import type { MetricRecord } from "../../src/core/record/evaluation.ts";
import type { PairedView } from "../../src/core/table/scored.ts";

/** Two models that are right on the same rows but for these: what the candidate mends, and what it breaks. */
interface Flips {
  readonly rows: number;
  readonly mended: number;
  readonly broken: number;
}

const margin = 0.02;

/** The comparison itself: accuracy of the two models, through the code that every action runs. */
export function judgeFlips({ rows, mended, broken }: Flips): MetricRecord {
  const outputs = (wrong: (row: number) => boolean) => ({
    prediction: Float64Array.from({ length: rows }, (_row, row) => (wrong(row) ? 1 - (row % 2) : row % 2)),
    score: null,
    probabilistic: false,
  });
  const both = Math.round(rows * 0.08);
  const view: PairedView = {
    rows: {
      task: "binary",
      n: rows,
      label: Float64Array.from({ length: rows }, (_row, row) => row % 2),
      classes: ["no", "yes"],
      weight: null,
      group: null,
      groups: 0,
    },
    candidate: outputs((row) => row < both || (row >= both && row < both + broken)),
    baseline: outputs((row) => row < both || (row >= both + broken && row < both + broken + mended)),
    id: String,
  };
  const [stats] = compareMetrics(view, ["accuracy"]);
  if (stats === undefined) throw new Error("accuracy was not computed");
  const family = (p: number | null) => new Map(p === null ? [] : [[stats, p] as const]);
  return judgeMetric(
    stats,
    { ...ungated, gated: true, margin: { absolute: margin } },
    { family: 1, harm: family(stats.pHarm), gain: family(stats.pGain), floorMode: "point" },
  );
}

const marks: Readonly<Record<string, readonly [string, string]>> = {
  improved: ["▲", "#1a7f37"],
  equivalent: ["≈", "#57606a"],
  "not-worse": ["≥", "#57606a"],
  inconclusive: ["◇", "#9a6700"],
  regressed: ["▼", "#cf222e"],
};

const [left, right, reach] = [250, 690, 0.07];
const x = (value: number) => Math.round(left + ((value + reach) / (2 * reach)) * (right - left));
const points = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value * 100).toFixed(1)}`;

/** One interval a line, as the comment draws it: right is better. */
function renderPicture(title: string, all: readonly Flips[]): string {
  const height = 74 + all.length * 40;
  const lines = all.map((flips, index) => {
    const metric = judgeFlips(flips);
    const [mark, colour] = marks[metric.verdict] ?? ["∅", "#cf222e"];
    const { low, high } = metric.interval ?? { low: 0, high: 0 };
    const y = 62 + index * 40;
    const words = `${flips.rows.toLocaleString("en")} rows: ${flips.mended} mended, ${flips.broken} broken`;
    return `<text x="10" y="${y - 2}" fill="${colour}" font-weight="600">${mark} ${metric.verdict.replace("-", " ")}</text><text x="10" y="${y + 14}" class="small">${words}</text><path d="M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 6}v12M${x(high)} ${y - 6}v12" stroke="${colour}" stroke-width="3" fill="none"/><circle cx="${x(metric.delta ?? 0)}" cy="${y}" r="5" fill="${colour}"/><text x="710" y="${y + 4}" class="small">${points(metric.delta ?? 0)}, ${points(low)} to ${points(high)}</text>`;
  });
  const bottom = height - 28;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 880 ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="15"><style>.small{font-size:13px;fill:#57606a}</style><rect width="880" height="${height}" fill="#ffffff" rx="8"/><text x="${left}" y="22" class="small">◂ worse</text><text x="${right}" y="22" text-anchor="end" class="small">better ▸</text><rect x="${x(-margin)}" y="32" width="${x(margin) - x(-margin)}" height="${bottom - 32}" fill="#eaeef2"/><path d="M${x(0)} 32V${bottom}" stroke="#8c959f"/><path d="M${x(-margin)} 32V${bottom}" stroke="#57606a" stroke-dasharray="4 3"/><text x="${x(-margin) + 8}" y="${bottom + 18}" text-anchor="end" class="small">the margin, −2 points</text><text x="${x(0) - 8}" y="${bottom + 18}" class="small">no change</text>${lines.join("")}</svg>\n`;
}

/** The pictures of docs/verdict.md, by path. */
export function renderVerdictPictures(): Map<string, string> {
  return new Map([
    [
      "docs/pictures/verdicts.svg",
      renderPicture("Six comparisons of two models, with interval and verdict", [
        { rows: 2000, mended: 120, broken: 60 },
        { rows: 4000, mended: 60, broken: 64 },
        { rows: 600, mended: 34, broken: 27 },
        { rows: 300, mended: 10, broken: 18 },
        { rows: 1000, mended: 20, broken: 45 },
        { rows: 2000, mended: 20, broken: 110 },
      ]),
    ],
    [
      "docs/pictures/rows.svg",
      renderPicture("The same loss of half a point on test sets of four sizes", [
        { rows: 200, mended: 9, broken: 10 },
        { rows: 800, mended: 36, broken: 40 },
        { rows: 3200, mended: 144, broken: 160 },
        { rows: 12_800, mended: 576, broken: 640 },
      ]),
    ],
  ]);
}
