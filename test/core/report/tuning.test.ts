import { describe, expect, test } from "vitest";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import type { Training } from "../../../src/core/record/training.ts";
import type { TrialRecord } from "../../../src/core/record/tuning.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { renderHtml } from "../../../src/core/report/html.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { renderRun } from "../../../src/core/train/describe-run.ts";
import { sealRun } from "../../../src/core/train/run-record.ts";
import { trainingOf } from "../../../src/core/train/training-facts.ts";
import { judgeTuning } from "../../../src/core/tune/tuning.ts";
import { exampleRun } from "../train/run-example.ts";
import * as records from "./records.ts";

const digest = `sha256:${"7".repeat(64)}`;

/** Twelve trials: the loss is least at lr 0.01 and does not know of `<b>|pipe`. */
const trials = Array.from({ length: 12 }, (_, trial): TrialRecord => {
  const lr = 10 ** (-4 + trial / 4);
  const state = trial === 10 ? "stopped" : trial === 11 ? "failed" : "complete";
  return {
    schema: "evenhand/trial/v1",
    id: digest,
    tool: { name: "evenhand", version: "0.1.0" },
    plan: digest,
    trial: (trial * 5) % 12,
    seed: 0,
    state,
    params: { lr, "<b>|pipe": trial % 2 === 0 ? "a`b" : "@someone" },
    metrics: state === "failed" ? {} : { val_loss: (Math.log10(lr) + 2) ** 2 + 0.3 },
    atRungs: [],
    outputs: {},
    durationSeconds: 3,
    leftBehind: 0,
    notes: [],
  };
});

const goal = { metric: "val_loss", direction: "minimize" } as const;
const contest = { sampler: "hyperband", goal, plan: digest, names: ["lr", "<b>|pipe"] } as const;
const tuning = judgeTuning(contest, trials)!;
const run = sealRun({
  ...exampleRun,
  metrics: { val_loss: 0.3 },
  repeats: {
    kind: "seeds",
    runs: [0, 1, 2].map((seed) => ({ name: String(seed), metrics: { val_loss: 0.29 + seed / 100 } })),
    spread: { val_loss: 0.01 },
  },
  tuning,
});
const training: Training = trainingOf(run);
const tuned: EvaluationRecord = { ...records.improvement, training };

describe("a tuning in the report", () => {
  test("is a fold with the best trials, how the search went, and what mattered", async () => {
    await expect(renderComment(records.input([tuned]))).toMatchFileSnapshot("__outputs__/comment-tuning.md");
  });

  test("is told in the summary and on the page too, its names as text", () => {
    const shown = records.input([tuned]);
    const words = "best of 12 trials, 1 stopped early, 1 failed (hyperband)";
    expect(renderSummary(shown)).toContain(`<b>Tuning</b>: ${words}`);
    const page = renderHtml(shown);
    expect(page).toContain(words);
    expect(page).toContain("&lt;b&gt;|pipe");
    expect(page).not.toContain("<b>|pipe");
  });

  test("changes nothing of a model that was not tuned", () => {
    const { tuning: _, ...plain } = training;
    const before = renderComment(records.input([{ ...records.improvement, training: plain }]));
    expect(before).not.toContain("Tuning");
  });
});

test("a repeated and tuned training is summed up for the job", async () => {
  await expect(renderRun(run)).toMatchFileSnapshot("__outputs__/summary-tuned-run.md");
});
