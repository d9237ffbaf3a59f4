import type { Curves, Point } from "../../record/curves.ts";
import type { EvaluationRecord } from "../../record/evaluation.ts";
import { plain } from "../number.ts";
import { axesOf, dotsOf, lineOf } from "./chart.ts";
import { figure } from "./figure.ts";
import { h, type Markup } from "./markup.ts";
import { type Place, section, sub } from "./parts.ts";
import { residualFigure } from "./residuals.ts";

/** The curves of both models, each with its numbers a click below it. */
export function curvesSection({ curves }: EvaluationRecord, place: Place): Markup | null {
  if (curves === undefined) return null;
  const { roc, precisionRecall, calibration, residuals } = curves;
  const figures = [
    roc === undefined ? null : rateFigure(place, rocWords, roc),
    precisionRecall === undefined ? null : rateFigure(place, precisionRecallWords, precisionRecall),
    calibration === undefined ? null : calibrationFigure(place, calibration),
    residuals === undefined ? null : residualFigure(place, residuals),
  ].filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return section(place, "curves", "Curves", [
    sub(
      "The solid line is the candidate, the dashed grey one the base. Curves are simplified; the verdicts above are not made from them.",
    ),
    h`<div class="curves">${figures}</div>`,
  ]);
}

interface RateWords {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Chance, or none. */
  readonly diagonal: boolean;
}

const rocWords: RateWords = {
  title: "ROC",
  x: "false-positive rate",
  y: "true-positive rate",
  diagonal: true,
};
const precisionRecallWords: RateWords = {
  title: "Precision and recall",
  x: "recall",
  y: "precision",
  diagonal: false,
};

function rateFigure(
  place: Place,
  words: RateWords,
  { candidate, baseline }: NonNullable<Curves["roc"]>,
): Markup {
  const axes = axesOf(words.x, words.y, [0, 1], [0, 1]);
  const steps = Array.from({ length: 11 }, (_, k) => k / 10);
  const rows = steps.map((x) => [plain(x, 1), valueAt(baseline, x), valueAt(candidate, x)]);
  return figure(
    place,
    { title: words.title, axes },
    [
      words.diagonal
        ? lineOf("grid", axes, [
            [0, 0],
            [1, 1],
          ])
        : null,
      baseline === null ? null : lineOf("basel", axes, baseline),
      lineOf("cand", axes, candidate),
    ],
    { head: [words.x, `${words.y}, base`, "candidate"], rows },
  );
}

/** Where the curve has come to at x; what it does between two points is not known. */
function valueAt(points: readonly Point[] | null, x: number): string {
  const reached = points?.filter(([at]) => at <= x + 1e-9).at(-1) ?? points?.[0];
  return reached === undefined ? "—" : plain(reached[1], 3);
}

function calibrationFigure(
  place: Place,
  { candidate, baseline }: NonNullable<Curves["calibration"]>,
): Markup {
  const axes = axesOf("mean probability", "share of positives", [0, 1], [0, 1]);
  const pointsOf = (bins: typeof candidate): Point[] => bins.map(({ mean, positive }) => [mean, positive]);
  const sides = [
    ["base", baseline],
    ["candidate", candidate],
  ] as const;
  const rows = sides.flatMap(([side, bins]) =>
    (bins ?? []).map(({ mean, positive, weight }) => [
      side,
      plain(mean, 3),
      plain(positive, 3),
      `${plain(100 * weight, 1)} %`,
    ]),
  );
  return figure(
    place,
    { title: "Calibration", axes },
    [
      lineOf("grid", axes, [
        [0, 0],
        [1, 1],
      ]),
      baseline === null
        ? null
        : [lineOf("basel", axes, pointsOf(baseline)), dotsOf("basept", axes, pointsOf(baseline))],
      lineOf("cand", axes, pointsOf(candidate)),
      dotsOf("candpt", axes, pointsOf(candidate)),
    ],
    { head: ["side", "mean probability", "share of positives", "rows"], rows },
  );
}
