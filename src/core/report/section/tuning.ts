import type { EvaluationRecord } from "../../record/evaluation.ts";
import type { TuningSummary } from "../../record/tuning.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code, sentence } from "../encode.ts";
import { counted } from "../number.ts";
import { sparkline } from "../sparkline.ts";

/** How the candidate's parameters were chosen: the best trials, and how the search went. */
export function tuningFold({ training }: EvaluationRecord): Block[] {
  const tuning = training?.tuning;
  return tuning === undefined ? [] : [tuningBlock(tuning)];
}

export function tuningBlock(tuning: TuningSummary): Block {
  const names = tunedNames(tuning);
  const head = ["trial", ...names.map((name) => code(name, 40)), code(tuning.metric, 40)];
  const rows = tuning.top.map(({ trial, params, value }) => [
    String(trial),
    ...names.map((name) => code(shownValue(params[name]), 30)),
    shownValue(value),
  ]);
  return fold(`<b>Tuning</b>: ${tuningFinding(tuning)}`, [
    table(head, "r".repeat(head.length), rows),
    ...(tuning.bestSoFar.length < 2
      ? []
      : [paragraph(`<sub>Best so far, trial by trial: ${code(sparkline(tuning.bestSoFar))}</sub>`)]),
    paragraph(`<sub>${importanceSentence(tuning)}</sub>`),
  ]);
}

/** How many trials there were, and what became of them: words of ours alone. */
export function tuningFinding({ counts, sampler }: TuningSummary): string {
  const all = counts.complete + counts.stopped + counts.failed;
  const rest = [
    ...(counts.stopped > 0 ? [`${counts.stopped} stopped early`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
  ];
  return `${[`best of ${counted(all, "trial")}`, ...rest].join(", ")} (${sampler})`;
}

const mostColumns = 6;

/** The parameters that matter most first; beyond six the table would not fit. */
export function tunedNames({ importance, top }: TuningSummary): string[] {
  const all = Object.keys(top[0]?.params ?? {});
  const known = importance.map(({ param }) => param).filter((name) => all.includes(name));
  return [...new Set([...known, ...all])].slice(0, mostColumns);
}

/** @example shownValue(0.0011093762) // "0.00110938" */
export function shownValue(value: number | string | boolean | null | undefined): string {
  if (value === null || value === undefined) return "—";
  return typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value);
}

function importanceSentence({ importance, importanceNote }: TuningSummary): string {
  if (importanceNote !== "") return `Importance is not shown: ${sentence(importanceNote)}.`;
  const shares = importance.map(({ param, share }) => `${code(param, 40)} ${percent(share)}`);
  return `${importanceWords}: ${shares.join(", ")}. ${importanceLimits}`;
}

export const importanceWords =
  "Share of the metric's variation between trials that goes with each parameter by itself";
export const importanceLimits =
  "Epsilon squared of the trials' ranks; it sees no interactions, and the first trials of a search weigh as much as the last.";

export function percent(share: number | null): string {
  return share === null ? "—" : `${Math.round(share * 100)} %`;
}
