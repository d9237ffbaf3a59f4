import { compareScalars, plainScalar } from "../core/compare/compare-scalars.ts";
import type { DiffRow } from "../core/diff/diff-scalars.ts";
import { canonicalJson, sha256 } from "../core/digest.ts";
import { choosePolicy } from "../core/gate/choose-policy.ts";
import { judge } from "../core/gate/judge.ts";
import type { MetricStats } from "../core/record/evaluation.ts";
import { sealEvaluation } from "../core/record/seal.ts";
import type { MetricsFile } from "../formats/metrics/read.ts";
import { makeClock } from "../host/clock.ts";
import { version } from "../version.ts";

interface Compared {
  readonly a: string;
  readonly b: string;
  readonly rows: readonly DiffRow[];
  readonly files: readonly [MetricsFile, MetricsFile];
}

const facts = { hasScore: false, probabilistic: false, majorityShare: 0 };

/** Two files of single numbers as an evaluation record: nothing gates, and nothing is said of commits. */
export function recordOfDiff({ a, b, rows, files }: Compared): string {
  const stats = rows.flatMap((row) => statsOf(row));
  const available = stats.map((each) => each.name);
  const judged = judge(stats, choosePolicy({ task: "scalars", ...facts, available }, null, "default"));
  const none = { sha: null, distance: null, ageDays: null, rows: null, base: null, looked: [] };
  const record = sealEvaluation({
    model: "default",
    leg: "default",
    task: "scalars",
    tool: { name: "evenhand", version },
    createdAt: new Date(makeClock().now()).toISOString(),
    run: null,
    policy: { source: "built-in", sha: null, digest: null },
    candidate: { sha: null, tested: null, source: b, rows: 0, model: null, predictions: null, bound: "none" },
    baseline: { ...none, status: "found", source: "path" },
    receipt: { evalSet: null, metrics: sha256(canonicalJson({ task: "scalars" })) },
    differs: [],
    causes: [],
    facts,
    columns: {},
    positive: null,
    threshold: null,
    metrics: judged.metrics,
    guardrails: judged.guardrails,
    slices: [],
    flips: null,
    confusion: null,
    dropped: { unlabelled: 0, candidateOnly: 0, baselineOnly: 0 },
    notes: [`the baseline is ${a}`, ...new Set(files.flatMap((file) => file.notes))],
    overrides: [],
    decision: judged.decision,
  });
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** One number a side; a direction that nobody knows is written as compareScalars guesses it, and noted. */
function statsOf({ name, a, b, direction, change, noise }: DiffRow): MetricStats[] {
  const candidate = new Map(change === "only-a" ? [] : [[name, plainScalar(b)]]);
  const baseline = new Map(change === "only-b" ? [] : [[name, plainScalar(a)]]);
  return compareScalars(candidate, baseline).map((stats) => ({
    ...stats,
    direction: direction === "neutral" ? stats.direction : direction,
    se: noise?.se ?? stats.se,
    note: noteOf(stats.note, direction, noise),
  }));
}

function noteOf(note: string, direction: DiffRow["direction"], noise: DiffRow["noise"]): string {
  const said =
    noise?.z == null ? note : `z = ${noise.z.toFixed(2)} from the standard errors of the two files`;
  return direction === "neutral" ? `${said}; neither direction is better` : said;
}
