import type { DiscoveredSlice } from "../../../src/core/record/discovered.ts";
import type { EvaluationRecord, MetricRecord } from "../../../src/core/record/evaluation.ts";
import type { Direction, Verdict } from "../../../src/core/record/words.ts";
import type { ReportInput } from "../../../src/core/report/input.ts";

/** Records for the reports: figures of digits (even or odd, 1,079 rows), breast cancer (285 rows) and
 *  diabetes (442 rows) as scikit-learn 1.9.1 gave them. */
export const headSha = "7f3c2a9d4b1e8f60a2c5d7e9b3f1a4c6d8e0f2a4";
export const baseSha = "e41b0d7c9a2f4e6b8d0c1a3f5e7b9d2c4a6f8e1b";
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

export interface MetricFigures {
  name: string;
  values: [baseline: number | null, candidate: number | null];
  interval?: [low: number, high: number];
  margin?: number | null;
  verdict: Verdict;
  direction?: Direction;
  gated?: boolean;
  n?: number;
}

export function metric(figures: MetricFigures, more: Partial<MetricRecord> = {}): MetricRecord {
  const {
    name,
    values,
    interval,
    margin = null,
    verdict,
    direction = "higher",
    gated = true,
    n = 1079,
  } = figures;
  const [baseline, candidate] = values;
  const se = interval === undefined ? null : (interval[1] - interval[0]) / 3.29;
  const mde = se === null ? null : 2.487 * se;
  const sure = verdict === "regressed" ? 1e-7 : verdict === "improved" ? 1 : 0.21;
  return {
    name,
    direction,
    unit: "row",
    candidate,
    baseline,
    delta: baseline === null || candidate === null ? null : candidate - baseline,
    interval: interval === undefined ? null : { low: interval[0], high: interval[1], level: 0.9 },
    pHarm: interval === undefined ? null : sure,
    pGain: interval === undefined ? null : 1 - sure,
    se,
    df: n - 1,
    method:
      interval === undefined
        ? "none"
        : name === "roc_auc"
          ? "delong"
          : name === "accuracy"
            ? "tango"
            : "influence",
    status: "ok",
    note: "",
    n,
    units: n,
    groups: null,
    discordant: null,
    dominance: null,
    seed: null,
    replicates: null,
    pHarmAdjusted: interval === undefined || !gated ? null : Math.min(1, sure * 3),
    pGainAdjusted: interval === undefined || !gated ? null : Math.min(1, (1 - sure) * 3),
    pNotWorse: interval === undefined ? null : verdict === "improved" ? 1e-9 : 0.4,
    family: 3,
    margin,
    mde,
    rowsNeeded: mde === null || margin === null || margin === 0 ? null : Math.ceil(n * (mde / margin) ** 2),
    blind: mde !== null && margin !== null && mde > margin,
    verdict,
    gated,
    proved: false,
    floor: null,
    ...more,
  };
}

const run = {
  repository: "example/digits",
  workflow: "model",
  id: 4815162342,
  attempt: 1,
  event: "pull_request",
  url: "https://github.com/example/digits/actions/runs/4815162342",
};

const base: EvaluationRecord = {
  schema: "evenhand/evaluation/v1",
  id: digest("1"),
  model: "digits-even",
  leg: "default",
  task: "binary",
  tool: { name: "evenhand", version: "0.1.0" },
  createdAt: "2026-11-23T14:05:00.000Z",
  run,
  policy: { source: "base", sha: baseSha, digest: digest("2") },
  candidate: {
    sha: headSha,
    tested: "5b0e6a1f3c7d9e2b4a6c8d0f1e3b5a7c9d1f2e4b",
    source: "out/predictions.csv",
    rows: 1079,
    model: { digest: digest("3"), bytes: 63_500, where: "out/model.pkl" },
    predictions: { digest: digest("4"), rows: 1079 },
    bound: "run",
  },
  baseline: {
    status: "found",
    sha: baseSha,
    source: "artifact",
    distance: 0,
    ageDays: 2.1,
    rows: 1079,
    base: { sha: baseSha, how: "merge-parent" },
    looked: [
      { where: `artifact of the base commit \`${baseSha.slice(0, 7)}\``, result: "found, 1,079 rows" },
    ],
  },
  receipt: { evalSet: digest("5"), metrics: digest("6") },
  differs: [],
  causes: [],
  facts: { hasScore: true, probabilistic: true, majorityShare: 0.519 },
  columns: { id: "id", label: "label", prediction: "prediction", score: "score" },
  positive: "even",
  threshold: 0.5,
  metrics: [],
  guardrails: [],
  slices: [],
  flips: null,
  confusion: null,
  dropped: { unlabelled: 0, candidateOnly: 0, baselineOnly: 0 },
  notes: ["task `binary` was inferred: `label` has two values", "the positive class is `even`"],
  overrides: [],
  decision: { mode: "guard", strict: false, result: "pass", reasons: [], warnings: [] },
};

export function record(more: Partial<EvaluationRecord>): EvaluationRecord {
  return { ...base, ...more };
}

export function input(records: readonly EvaluationRecord[], more: Partial<ReportInput> = {}): ReportInput {
  return {
    records,
    problems: [],
    repository: "example/digits",
    headSha,
    runUrl: run.url,
    reportUrl: `${run.url}/artifacts/99`,
    fork: false,
    policyChanged: [],
    overridden: [],
    carried: [],
    files: null,
    paths: {},
    title: null,
    marker: { key: "default", run: run.id, attempt: 1, parts: records.length, head: headSha },
    place: {
      path: "evenhand.yml",
      line: 1,
      gates: { "digits-even/roc_auc": 12, "digits-even/accuracy": 13 },
    },
    ...more,
  };
}

const flip = (
  id: string,
  label: string,
  baseline: string,
  candidate: string,
  change: "broken" | "fixed",
) => ({
  id,
  label,
  baseline,
  candidate,
  change,
});

export const regression = record({
  causes: ["params.yaml", "src/prepare.py"],
  metrics: [
    metric({
      name: "roc_auc",
      values: [0.9732, 0.957],
      interval: [-0.021, -0.0115],
      margin: 0.005,
      verdict: "regressed",
    }),
    metric({
      name: "accuracy",
      values: [0.911, 0.8814],
      interval: [-0.0434, -0.0167],
      margin: 0.005,
      verdict: "regressed",
    }),
    metric({
      name: "log_loss",
      values: [0.3035, 0.3715],
      interval: [0.0618, 0.074],
      margin: 0.00607,
      verdict: "regressed",
      direction: "lower",
    }),
    metric({
      name: "brier",
      values: [0.0841, 0.108],
      interval: [0.0214, 0.0264],
      margin: 0.00168,
      verdict: "regressed",
      direction: "lower",
      gated: false,
    }),
    metric({
      name: "f1",
      values: [0.9077, 0.8788],
      interval: [-0.0426, -0.0158],
      margin: 0.01,
      verdict: "regressed",
      gated: false,
    }),
    metric({
      name: "recall",
      values: [0.9094, 0.894],
      interval: [-0.033, 0.0023],
      margin: 0.01,
      verdict: "inconclusive",
      gated: false,
    }),
    metric({
      name: "precision",
      values: [0.906, 0.8641],
      interval: [-0.0561, -0.0277],
      margin: 0.01,
      verdict: "regressed",
      gated: false,
    }),
    metric({
      name: "average_precision",
      values: [0.9711, 0.9509],
      interval: [-0.0264, -0.0149],
      margin: 0.01,
      verdict: "regressed",
      gated: false,
    }),
  ],
  flips: {
    fixed: 22,
    broken: 54,
    bothWrong: 74,
    worst: [
      flip("scan-1329", "odd", "0.228", "0.537", "broken"),
      flip("scan-1237", "odd", "0.196", "0.505", "broken"),
      flip("scan-1634", "odd", "0.246", "0.554", "broken"),
      flip("scan-1621", "odd", "0.286", "0.584", "broken"),
      flip("scan-1631", "odd", "0.231", "0.527", "broken"),
      flip("scan-1112", "odd", "0.222", "0.518", "broken"),
      flip("scan-0491", "odd", "0.685", "0.486", "fixed"),
      flip("scan-0129", "even", "0.392", "0.559", "fixed"),
      flip("scan-1380", "odd", "0.337", "0.631", "broken"),
    ],
  },
  confusion: {
    labels: ["odd", "even"],
    baseline: [
      [511, 49],
      [47, 472],
    ],
    candidate: [
      [487, 73],
      [55, 464],
    ],
  },
  decision: {
    mode: "guard",
    strict: false,
    result: "fail",
    reasons: [
      { code: "regressed", metric: "roc_auc", text: "`roc_auc` regressed by 0.0162; 0.005 is allowed" },
      { code: "regressed", metric: "accuracy", text: "`accuracy` regressed by 0.0297; 0.005 is allowed" },
      { code: "regressed", metric: "log_loss", text: "`log_loss` regressed by 0.0679; 0.00607 is allowed" },
    ],
    warnings: [],
  },
});

/** The regression, with what its training record and the pull request tell. */
export const explained = record({
  ...regression,
  causes: ["dedupe_radius", "data/train.csv", "requirements.txt"],
  changes: [
    { kind: "param", name: "dedupe_radius", baseline: "0", candidate: "20" },
    { kind: "param", name: "warm_start", baseline: null, candidate: "true" },
    { kind: "input", name: "data/train.csv", baseline: "412.7 kB", candidate: "248.9 kB" },
    { kind: "dependency", name: "requirements.txt", baseline: "9b28ad1ba572", candidate: "00d27a4f7636" },
  ],
  costs: [
    { name: "model file", unit: "bytes", baseline: 63_500, candidate: 63_500 },
    { name: "training time", unit: "seconds", baseline: 41, candidate: 26.4 },
  ],
});

export const changedFiles = [
  { path: "models/digits/prepare.py", before: null, added: 31, removed: 4 },
  { path: "data/train.csv", before: null, added: 0, removed: 285 },
  { path: "models/digits/loss.py", before: "models/digits/losses.py", added: 0, removed: 0 },
  { path: "docs/readme.md", before: null, added: 400, removed: 1 },
];

export const improvement = record({
  metrics: [
    metric({
      name: "roc_auc",
      values: [0.9732, 0.9885],
      interval: [0.0116, 0.0188],
      margin: 0.005,
      verdict: "improved",
    }),
    metric({
      name: "accuracy",
      values: [0.911, 0.9444],
      interval: [0.0231, 0.0439],
      margin: 0.005,
      verdict: "improved",
    }),
    metric({
      name: "log_loss",
      values: [0.3035, 0.2042],
      interval: [-0.1061, -0.0925],
      margin: 0.00607,
      verdict: "improved",
      direction: "lower",
    }),
    metric({
      name: "f1",
      values: [0.9077, 0.9427],
      interval: [0.0244, 0.0456],
      margin: 0.01,
      verdict: "improved",
      gated: false,
    }),
  ],
  flips: {
    fixed: 42,
    broken: 6,
    bothWrong: 54,
    worst: [
      flip("scan-0208", "odd", "0.301", "0.577", "broken"),
      flip("scan-0911", "even", "0.388", "0.871", "fixed"),
    ],
  },
  confusion: {
    labels: ["odd", "even"],
    baseline: [
      [511, 49],
      [47, 472],
    ],
    candidate: [
      [529, 31],
      [29, 490],
    ],
  },
  slices: [
    {
      slice: { digit: "1" },
      metrics: [
        metric({
          name: "accuracy",
          values: [0.725, 0.817],
          interval: [0.031, 0.153],
          margin: 0.02,
          verdict: "improved",
          gated: false,
          n: 109,
        }),
      ],
    },
    {
      slice: { digit: "5" },
      metrics: [
        metric({
          name: "accuracy",
          values: [0.967, 0.959],
          interval: [-0.035, 0.018],
          margin: 0.02,
          verdict: "inconclusive",
          gated: false,
          n: 122,
        }),
      ],
    },
  ],
});

export const inconclusive = record({
  model: "tumour",
  positive: "malignant",
  candidate: { ...base.candidate, rows: 285, predictions: { digest: digest("4"), rows: 285 } },
  baseline: {
    ...base.baseline,
    distance: 4,
    ageDays: 6,
    rows: 285,
    sha: "9d20c1be5f7a3d8c6b4e2f1a0c9d7e5b3a1f8c64",
    base: { sha: baseSha, how: "merge-base" },
    looked: [
      {
        where: `artifact of the base commit \`${baseSha.slice(0, 7)}\``,
        result: "none: no run of it kept a record",
      },
      { where: "nearest ancestors with a record", result: "found `9d20c1b`, 4 commits before" },
    ],
  },
  metrics: [
    metric(
      {
        name: "roc_auc",
        values: [0.9958, 0.9858],
        interval: [-0.0214, 0.0013],
        margin: 0.001,
        verdict: "inconclusive",
        n: 285,
      },
      { note: "test set too small" },
    ),
    metric(
      {
        name: "accuracy",
        values: [0.9579, 0.9579],
        interval: [-0.0183, 0.0183],
        margin: 0.0042,
        verdict: "inconclusive",
        n: 285,
      },
      { note: "test set too small" },
    ),
    metric(
      {
        name: "recall",
        values: [0.8947, 0.9211],
        interval: [0.0002, 0.0524],
        margin: 0.01,
        verdict: "not-worse",
        n: 285,
      },
      { note: "looks better, not significant after correction for 3" },
    ),
    metric({
      name: "precision",
      values: [1, 0.9722],
      interval: [-0.0551, -0.0004],
      margin: 0.001,
      verdict: "inconclusive",
      gated: false,
      n: 285,
    }),
  ],
  flips: { fixed: 5, broken: 5, bothWrong: 7, worst: [flip("17", "malignant", "0.612", "0.447", "broken")] },
  decision: {
    mode: "guard",
    strict: false,
    result: "pass",
    reasons: [{ code: "inconclusive", metric: "roc_auc", text: "`roc_auc` is inconclusive on 285 rows" }],
    warnings: [],
  },
});

export const suspected = record({
  ...inconclusive,
  metrics: [
    metric(
      {
        name: "roc_auc",
        values: [0.9958, 0.9858],
        interval: [-0.0192, -0.0009],
        margin: 0.001,
        verdict: "inconclusive",
        n: 285,
      },
      { note: "worse, but not significant after correction for 3" },
    ),
    ...inconclusive.metrics.slice(1),
  ],
  decision: {
    ...inconclusive.decision,
    warnings: ["`roc_auc` looks worse: the whole interval is below zero"],
  },
});

const bare = (
  name: string,
  value: number,
  direction: Direction = "higher",
  verdict: Verdict = "no-evidence",
) =>
  metric(
    { name, values: [null, value], margin: null, verdict, direction },
    { note: "no baseline", status: "not_comparable" },
  );

export const notComparable = record({
  differs: [
    "36 ids of the baseline are not in `out/predictions.csv` (first: `scan-1134`, `scan-0349`)",
    "12 labels differ on the ids that both have (first: `scan-0608`)",
  ],
  baseline: { ...base.baseline, status: "unusable" },
  metrics: [
    bare("roc_auc", 0.9704, "higher", "not-comparable"),
    bare("accuracy", 0.907, "higher", "not-comparable"),
    bare("log_loss", 0.311, "lower", "not-comparable"),
  ],
  decision: {
    mode: "guard",
    strict: false,
    result: "no-baseline",
    reasons: [{ code: "not-comparable", metric: null, text: "the evaluation set changed" }],
    warnings: [],
  },
});

const unfound: EvaluationRecord["baseline"] = {
  status: "none",
  sha: null,
  source: "none",
  distance: null,
  ageDays: null,
  rows: null,
  base: { sha: baseSha, how: "merge-parent" },
  looked: [
    { where: `artifact of the base commit \`${baseSha.slice(0, 7)}\``, result: "no run of it kept a record" },
    { where: "50 nearest first-parent ancestors", result: "none has a record" },
  ],
};

export const firstRun = record({
  baseline: unfound,
  policy: { source: "built-in", sha: null, digest: null },
  metrics: [
    { ...bare("roc_auc", 0.9732), floor: { min: 0.95, max: null, mode: "point", held: true } },
    bare("accuracy", 0.911),
    bare("log_loss", 0.3035, "lower"),
    { ...bare("f1", 0.9077), gated: false },
  ],
  decision: {
    mode: "guard",
    strict: false,
    result: "no-baseline",
    reasons: [{ code: "no-baseline", metric: null, text: "nothing to compare with" }],
    warnings: [],
  },
});

export const strictNoBaseline = record({ ...firstRun, decision: { ...firstRun.decision, strict: true } });

export const noValue = record({
  metrics: [
    metric(
      { name: "roc_auc", values: [0.9732, null], margin: 0.005, verdict: "no-evidence" },
      { status: "undefined", note: "row 18 of `out/predictions.csv` has a score that is not a number" },
    ),
    metric({
      name: "accuracy",
      values: [0.911, 0.909],
      interval: [-0.0049, 0.0011],
      margin: 0.005,
      verdict: "not-worse",
    }),
  ],
  decision: {
    mode: "guard",
    strict: false,
    result: "no-evidence",
    reasons: [
      {
        code: "undefined",
        metric: "roc_auc",
        text: "`roc_auc` has no value: row 18 of `out/predictions.csv` has a score that is not a number",
      },
      { code: "undefined", metric: "accuracy", text: "`accuracy` was computed on 1,061 of 1,079 rows" },
    ],
    warnings: [],
  },
});

export const regressor = record({
  model: "diabetes",
  task: "regression",
  positive: null,
  threshold: null,
  columns: { id: "patient", label: "progression", prediction: "prediction" },
  candidate: { ...base.candidate, rows: 442, model: null, predictions: { digest: digest("4"), rows: 442 } },
  policy: { source: "file", sha: null, digest: digest("7") },
  notes: ["task `regression` was inferred: `progression` is a number"],
  metrics: [
    metric({
      name: "mae",
      values: [44.2738, 46.1202],
      interval: [1.2117, 2.4811],
      margin: 0.885476,
      verdict: "regressed",
      direction: "lower",
      n: 442,
    }),
    metric({
      name: "rmse",
      values: [54.7731, 56.9377],
      interval: [1.3341, 2.9951],
      margin: 1.095462,
      verdict: "regressed",
      direction: "lower",
      n: 442,
    }),
    metric({
      name: "r2",
      values: [0.4941, 0.4532],
      interval: [-0.0571, -0.0247],
      margin: 0.01,
      verdict: "regressed",
      gated: false,
      n: 442,
    }),
  ],
  decision: {
    mode: "guard",
    strict: false,
    result: "fail",
    reasons: [{ code: "regressed", metric: "mae", text: "`mae` regressed by 1.8464; 0.8855 is allowed" }],
    warnings: [],
  },
});

export const floorFailed = record({
  metrics: [
    metric(
      {
        name: "roc_auc",
        values: [0.9412, 0.9415],
        interval: [-0.0011, 0.0017],
        margin: 0.005,
        verdict: "equivalent",
      },
      { floor: { min: 0.95, max: null, mode: "point", held: false } },
    ),
    metric({
      name: "accuracy",
      values: [0.901, 0.9012],
      interval: [-0.0031, 0.0036],
      margin: 0.005,
      verdict: "equivalent",
    }),
  ],
  decision: {
    mode: "guard",
    strict: false,
    result: "fail",
    reasons: [{ code: "floor", metric: "roc_auc", text: "`roc_auc` is 0.9415; at least 0.95 is asked" }],
    warnings: [],
  },
});

export const notProved = record({
  ...inconclusive,
  metrics: inconclusive.metrics.map((one) => (one.name === "roc_auc" ? { ...one, proved: true } : one)),
  decision: {
    mode: "prove",
    strict: true,
    result: "no-evidence",
    reasons: [
      {
        code: "not-proved",
        metric: "roc_auc",
        text: "`roc_auc` is inconclusive: a loss of 0.001 is not excluded",
      },
    ],
    warnings: [],
  },
});

export const identical = record({
  metrics: ["roc_auc", "accuracy"].map((name) =>
    metric(
      { name, values: [0.9732, 0.9732], margin: 0.005, verdict: "equivalent" },
      { status: "identical", delta: 0, note: "identical outputs on all 1,079 rows" },
    ),
  ),
});

/** Everything that a pull request's author may choose, chosen badly. */
/** Results of earlier commits on the same rows, as the history of the model keeps them. */
export const past = [
  0.9714, 0.9718, 0.9709, 0.9722, 0.9731, 0.9726, 0.9735, 0.9729, 0.9733, 0.9741, 0.9738, 0.9732,
].map((value, k) => ({
  sha: `${(k + 16).toString(16)}${"b".repeat(38)}`,
  createdAt: `2026-11-${String(k + 10)}T09:00:00.000Z`,
  result: k === 2 ? ("fail" as const) : ("pass" as const),
  values: { roc_auc: value, accuracy: 0.9 + k / 1000, ...(k < 3 ? {} : { log_loss: 0.31 - k / 2000 }) },
}));

export const withPast = record({ ...regression, past });

/** Ten classes of which the candidate confuses two more, and two less. */
export const manyClasses = record({
  ...inconclusive,
  task: "multiclass",
  positive: null,
  threshold: null,
  confusion: {
    labels: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine | ``` </details>"],
    baseline: square(10, (row, column) => (row === column ? 40 : row === 1 && column === 7 ? 9 : 0)),
    candidate: square(10, (row, column) => {
      if (row === 3 && (column === 3 || column === 8)) return column === 3 ? 28 : 12;
      if (row === 1 && (column === 1 || column === 7)) return column === 1 ? 45 : 4;
      return row === column ? 40 : 0;
    }),
  },
});

function square(size: number, cell: (row: number, column: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => cell(row, column)),
  );
}

/** Slices and pairs of slices by two metrics: more than a list shows. */
export const manySlices = record({
  ...regression,
  slices: ["DE", "FR", "US"].flatMap((country, k) =>
    [null, "web", "app"].map((channel, j) => ({
      slice: (channel === null ? { country } : { country, channel }) as Record<string, string>,
      metrics: ["accuracy", "f1"].map((name, i) => {
        const delta = -0.04 * k * (j + 1) + 0.01 * i;
        const verdict = delta < -0.03 ? "regressed" : delta > 0.005 ? "improved" : "inconclusive";
        return metric({
          ...{ name, verdict, margin: 0.02, gated: false, n: 300 / (j + 1) },
          values: [0.91, 0.91 + delta],
          interval: [delta - 0.012, delta + 0.012],
        });
      }),
    })),
  ),
});

/** Slices that nobody named, on the rows of `manySlices`. */
export const found: DiscoveredSlice[] = [
  {
    kind: "regressed",
    predicates: [
      { column: "country", equals: "FR" },
      { column: "age", above: 18, upTo: 25 },
    ],
    ...{
      loss: "brier",
      rows: 220,
      tested: 110,
      p: 0.0001,
      candidate: 0.52,
      baseline: 0.31,
      restCandidate: 0.2,
    },
    ...{ restBaseline: 0.21, pAdjusted: 0.0004 },
  },
];

/** Figures of eight decimals under a long name. */
export const longFigures = metric({
  name: "balanced_accuracy_of_hard_rows",
  values: [0.812345, 0.8123451],
  interval: [-0.000012, 0.0000131],
  margin: 0.00001,
  verdict: "inconclusive",
});

export const firstSlices = record({
  ...firstRun,
  slices: manySlices.slices.map(({ slice, metrics }) => ({
    slice,
    metrics: metrics.map((each) => ({
      ...each,
      baseline: null,
      delta: null,
      interval: null,
      verdict: "not-comparable" as const,
    })),
  })),
});

export function hostile(text: string): EvaluationRecord {
  return record({
    ...regression,
    past: past.map((one) => ({ ...one, values: { [text]: one.values.roc_auc } })),
    candidate: { ...regression.candidate, source: text },
    baseline: { ...inconclusive.baseline, looked: [{ where: text, result: text }] },
    causes: [text],
    columns: { id: text, label: text },
    notes: [text],
    metrics: regression.metrics.map((one) => ({ ...one, name: text, note: text })),
    slices: [{ slice: { [text]: text }, metrics: [{ ...improvement.slices[0]!.metrics[0]!, name: text }] }],
    flips: {
      ...regression.flips!,
      worst: [{ id: text, label: text, baseline: text, candidate: text, change: "broken" }],
    },
    confusion: { ...regression.confusion!, labels: [text, "even"] },
    decision: {
      ...regression.decision,
      warnings: [text],
      reasons: [{ code: "regressed", metric: text, text }],
    },
  });
}

const number = (
  name: string,
  values: [number, number],
  direction: Direction,
  more: Partial<MetricRecord> = {},
) =>
  metric(
    { name, values, verdict: "inconclusive", direction },
    { method: "point", note: "no margin is set for this metric", n: 0, units: 0, ...more },
  );

/** Plain numbers from a metrics file, held by hard limits alone. */
export const scalars = record({
  model: "ranker",
  task: "scalars",
  positive: null,
  threshold: null,
  columns: {},
  candidate: {
    ...base.candidate,
    source: "out/metrics.json",
    rows: 0,
    predictions: null,
    model: null,
    bound: "none",
  },
  baseline: { ...base.baseline, rows: null },
  receipt: { evalSet: null, metrics: digest("6") },
  notes: [],
  metrics: [number("val_ndcg", [0.412, 0.431], "higher", { gated: false, status: "too_few" })],
  guardrails: [
    number("latency_p95_ms", [41.2, 40.1], "lower", {
      floor: { min: null, max: 50, mode: "point", held: true },
    }),
    number("size_mb", [63.5, 63.5], "lower", { gated: false }),
  ],
});

export const guardrailBroken = record({
  ...scalars,
  guardrails: [
    number("latency_p95_ms", [41.2, 48.9], "lower", { allowed: 4.12 }),
    number("size_mb", [63.5, 63.5], "lower", { gated: false }),
  ],
  decision: {
    mode: "guard",
    strict: false,
    result: "fail",
    reasons: [
      {
        code: "guardrail",
        metric: "latency_p95_ms",
        text: "latency_p95_ms rose 41.20 → 48.90: +7.700 where +4.120 is allowed",
      },
    ],
    warnings: [],
  },
});

/** Rows judge the model, and single numbers say what it costs; nothing gates those. */
export const withCosts = record({
  ...improvement,
  guardrails: [
    number("training_seconds", [41, 58], "lower", { gated: false, status: "too_few" }),
    number("model_bytes", [63_500, 292_300], "lower", { gated: false, status: "too_few" }),
    number("tokens_per_second", [812.4, 790.1], "higher", {
      gated: false,
      verdict: "not-comparable",
      status: "not_comparable",
      delta: null,
      note: "measured on other hardware: Linux arm64, 4 CPUs, the baseline on Linux x64, 4 CPUs",
    }),
  ],
});

/** Five trainings a side. */
export const repeated = record({
  ...scalars,
  metrics: [
    metric(
      {
        name: "val_accuracy",
        values: [0.91, 0.906],
        interval: [-0.0082, 0.0002],
        margin: 0.005,
        verdict: "inconclusive",
        n: 0,
      },
      {
        method: "welch",
        unit: "run",
        units: 5,
        df: 7.6,
        note: "too much noise; ≈ 9 runs a side needed, 5 here",
      },
    ),
  ],
  guardrails: [],
});

/** A loss that is unlike its earlier values. */
export const withHistory = record({
  ...scalars,
  metrics: [
    number("val_loss", [0.412, 0.489], "lower", {
      gated: false,
      status: "too_few",
      history: {
        values: [0.41, 0.42, 0.405, 0.415, 0.41, 0.4, 0.418, 0.409, 0.413, 0.411, 0.407, 0.412],
        mean: 0.4108,
        limit: 0.4285,
        level: 0.995,
        beyond: true,
        note: "",
      },
    }),
  ],
});
