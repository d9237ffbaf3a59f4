import { chainEntry } from "../../../src/core/deploy/ledger.ts";
import type { DeploymentDraft, DeploymentEntry } from "../../../src/core/record/deployment.ts";
import { type HistoryEntry, historyKind } from "../../../src/core/record/history.ts";
import { seal } from "../../../src/core/record/sealed.ts";
import type { Verdict } from "../../../src/core/record/words.ts";
import type { SiteMaterial } from "../../../src/core/site/material.ts";

const day = 86_400_000;
const start = Date.UTC(2026, 2, 2, 9, 30);
export const digestOf = (hex: string) => `sha256:${hex.repeat(64).slice(0, 64)}`;

/** Numbers that look drawn, and are the same in every run. */
export function makeDraws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const shaOf = (seed: number) =>
  Array.from({ length: 5 }, (_, k) =>
    (Math.imul(seed * 5 + k + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, "0"),
  ).join("");

export interface Course {
  readonly model?: string;
  readonly leg?: string;
  readonly results: number;
  readonly seed?: number;
  /** As an earlier release wrote it: without verdicts and changes. */
  readonly plain?: boolean;
  /** Stands for every name that somebody else chose. */
  readonly name?: string;
}

/** A course that climbs, falls once and is mended, with new data now and then. */
export function makeCourse({
  model = "fraud",
  leg = "default",
  results,
  seed = 7,
  plain = false,
  name,
}: Course): HistoryEntry[] {
  const draw = makeDraws(seed);
  let auc = 0.91;
  return Array.from({ length: results }, (_, at) => {
    const roll = draw();
    const verdict: Verdict =
      at === 0
        ? "no-evidence"
        : roll > 0.9
          ? "improved"
          : roll < 0.06
            ? "regressed"
            : roll < 0.2
              ? "inconclusive"
              : "equivalent";
    const step = verdict === "improved" ? 0.006 : verdict === "regressed" ? -0.009 : 0;
    const value = Math.min(0.985, auc + step + (draw() - 0.5) * 0.003);
    if (verdict !== "regressed") auc = Math.min(0.98, auc + Math.max(0, step));
    const round = (x: number) => Math.round(x * 1e6) / 1e6;
    const told = plain ? {} : { verdict };
    const gated = plain ? {} : { gated: true as const };
    const isNewData = at > 0 && at % 17 === 0;
    return seal(historyKind, {
      schema: "evenhand/history/v1" as const,
      ...{ model, leg, sha: shaOf(seed * 100_000 + at), task: "binary" as const, record: digestOf("a1") },
      createdAt: new Date(start + at * day * 0.8).toISOString(),
      run: { id: 1000 + at, attempt: 1, url: `https://github.com/acme/payments/actions/runs/${1000 + at}` },
      rows: 98_200 + Math.floor(at / 40) * 1800,
      receipt: { evalSet: digestOf(String(Math.floor(at / 40) % 10)), metrics: digestOf("c") },
      modelFile: { digest: digestOf((at % 16).toString(16)), bytes: 81_234, where: "artifact" },
      result:
        at === 0 ? ("no-baseline" as const) : verdict === "regressed" ? ("fail" as const) : ("pass" as const),
      metrics: [
        { name: name ?? "roc_auc", direction: "higher" as const, value: round(value), ...told, ...gated },
        {
          name: "recall",
          direction: "higher" as const,
          value: round(0.74 + (value - 0.91) * 2 + (draw() - 0.5) * 0.01),
          ...told,
          ...gated,
        },
        {
          name: "log_loss",
          direction: "lower" as const,
          value: round(0.24 - (value - 0.91) + (draw() - 0.5) * 0.004),
          ...(plain ? {} : { verdict: "equivalent" as const }),
        },
        { name: "latency_p95_ms", direction: "lower" as const, value: round(31 + draw() * 4) },
      ],
      ...(plain || !isNewData
        ? {}
        : {
            changes: [
              { kind: "input" as const, name: name ?? "data/train.parquet" },
              { kind: "param" as const, name: name ?? "learning_rate" },
            ],
          }),
    });
  });
}

const tool = { name: "evenhand" as const, version: "0.1.0" };

/** Attempts at these results: the newest is the one that serves. */
export function makeLedger(
  entries: readonly HistoryEntry[],
  every: number,
  over: Partial<DeploymentDraft> = {},
): DeploymentEntry[] {
  const lines: DeploymentEntry[] = [];
  const chosen = entries.filter(({ result }, at) => at > 0 && at % every === 0 && result === "pass");
  let before = { digest: null as string | null, version: null as string | null };
  for (const [at, entry] of chosen.entries()) {
    const after = { digest: entry.modelFile!.digest, version: String(at + 1) };
    const isTorn = at % 5 === 3;
    const draft: DeploymentDraft = {
      ...{ key: `${at}/started`, phase: "started", started: null, kind: "deploy", environment: "production" },
      ...{ model: entry.model, leg: entry.leg, target: "kserve", before, after, commit: entry.sha },
      evidence: {
        ...{ record: entry.record, commit: entry.sha, runId: entry.run.id, artifactId: 1 },
        ...{ artifact: "evenhand-evaluation-fraud-default", url: entry.run.url, kept: {} },
      },
      ...{ notes: [], actor: "lena-w", approver: null, reason: "better recall on small shops", run: null },
      ...{ deploymentId: null, outcome: null, serving: null, steps: [], tool },
      createdAt: new Date(Date.parse(entry.createdAt) + 3_600_000).toISOString(),
      ...over,
    };
    const begun = chainEntry(lines, draft);
    lines.push(begun);
    const ended = {
      ...draft,
      ...{ key: `${at}/finished`, phase: "finished" as const, started: begun.seq },
      ...{
        outcome: isTorn ? ("restored" as const) : ("deployed" as const),
        serving: isTorn ? before : after,
      },
      createdAt: new Date(Date.parse(entry.createdAt) + 3_900_000).toISOString(),
    };
    lines.push(chainEntry(lines, ended));
    if (!isTorn) before = after;
  }
  return lines;
}

/** Two models, one of them in two legs, deployments, one alarm that goes on and one that is over. */
export function makeMaterial(results = 90): SiteMaterial {
  const fraud = makeCourse({ results });
  const digits = ["fp16", "int8"].flatMap((leg, at) =>
    makeCourse({ model: "digits", leg, results: Math.ceil(results / 3), seed: 20 + at }),
  );
  return {
    repository: "acme/payments",
    entries: [...digits, ...fraud],
    ledger: makeLedger(fraud, 6),
    alarms: [
      {
        ...{
          id: "a-1",
          model: "fraud",
          environment: "production",
          leg: "default",
          url: "https://github.com/acme/payments/issues/41",
        },
        ...{ text: "`amount` has drifted in 2 of 3 windows", from: "2026-04-20T06:00:00.000Z", until: null },
      },
      {
        ...{
          id: "a-2",
          model: "fraud",
          leg: "default",
          environment: "production",
          url: null,
        },
        ...{
          text: "the endpoint was slower than 50 ms",
          from: "2026-04-02T06:00:00.000Z",
          until: "2026-04-03T06:00:00.000Z",
        },
      },
    ],
    notes: [],
  };
}
