import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { shortSha } from "../../short-sha.ts";
import { caseOf, caseWord, gatedOf, isRed } from "../case.ts";
import { count } from "../number.ts";
import { nameOf } from "../phrase.ts";
import { storeWords } from "../section/provenance.ts";
import { stateOf } from "../statement.ts";
import { heroPlot } from "./hero-plot.ts";
import { h, type Markup, prose } from "./markup.ts";
import type { Level } from "./parts.ts";

/** What happened, in a word as large as a fist, the sentence with the numbers, and the interval drawn. */
export function heroOf(record: EvaluationRecord, level: 1 | Level): Markup {
  const lead = gatedOf(record).find((metric) => heroPlot(metric) !== null);
  const picture = lead === undefined || !isDrawn(record) ? null : heroPlot(lead);
  const { shape, word, tone } = caseWord(record);
  const title = h`<span class="${tone}"><span aria-hidden="true">${shape}</span> ${capital(word)}</span>`;
  const heading =
    level === 1
      ? h`<h1>${title}<small>${gateWord(record)}</small></h1>`
      : h`<h2 class="model">${title} <small class="mut">${gateWord(record)}</small></h2>`;
  return h`<div class="hero ${picture === null ? "alone" : ""}"><div><p class="which">${prose(nameOf(record))}${taskOf(record)}</p>${heading}<p class="lead">${prose(stateOf(record).detail)}</p></div>${picture}</div>\n`;
}

function isDrawn(record: EvaluationRecord): boolean {
  return !["not-comparable", "no-baseline", "no-evidence", "floor"].includes(caseOf(record));
}

function gateWord(record: EvaluationRecord): string {
  if (isRed(record)) return "The gate failed.";
  if (record.decision.result === "no-baseline") return "The gate is neutral.";
  return caseOf(record) === "ungated" ? "Nothing is gated." : "The gate passed.";
}

function taskOf({ task, positive }: EvaluationRecord): string {
  const words = {
    binary: "binary classification",
    multiclass: "classification",
    regression: "regression",
    ranking: "ranking",
    forecast: "forecast",
    text: "text",
    scalars: "numbers as reported",
  };
  return positive === null ? words[task] : `${words[task]}, positive class ${positive}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Candidate, baseline, rows, rules: the strip under the hero. */
export function stripOf(record: EvaluationRecord): Markup {
  const { baseline, candidate, policy, decision } = record;
  const cells: [string, Markup | string][] = [
    ["Candidate", h`<code>${shortSha(candidate.sha)}</code>`],
    [
      "Baseline",
      baseline.sha === null
        ? baselineWord(record)
        : h`<code>${shortSha(baseline.sha)}</code>${nearnessOf(record)}`,
    ],
    ["From", sourceOf(record)],
    ["Rows", rowsOf(record.metrics, candidate.rows)],
    ["Evaluation set", setOf(record)],
    [
      "Rules",
      `${decision.mode}${decision.strict ? ", strict" : ""}, ${{ base: "from the base commit", file: "from the configuration file", "built-in": "built in" }[policy.source]}`,
    ],
  ];
  return h`<dl class="strip">${cells.map(([term, value]) => h`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}

function baselineWord({ baseline }: EvaluationRecord): string {
  return baseline.source === "path" ? "a file" : "none yet";
}

function nearnessOf({ baseline }: EvaluationRecord): string {
  if (baseline.distance === null) return "";
  return baseline.distance === 0 ? ", the base commit" : `, ${count(baseline.distance)} before the base`;
}

function sourceOf({ baseline }: EvaluationRecord): string {
  if (baseline.source === "none" || baseline.status === "none") return "—";
  return storeWords(baseline);
}

function rowsOf(metrics: readonly MetricRecord[], rows: number): string {
  const compared = metrics.reduce((most, metric) => Math.max(most, metric.n), 0);
  return compared === rows || compared === 0 ? count(rows) : `${count(compared)} of ${count(rows)}`;
}

function setOf({ baseline, differs, receipt }: EvaluationRecord): string {
  if (receipt.evalSet === null) return "no rows";
  if (differs.length > 0) return "≠ differs";
  return baseline.status === "found" ? "✔ the same" : "nothing beside it";
}
