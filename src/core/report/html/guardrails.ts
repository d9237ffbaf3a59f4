import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type GuardrailRow, guardrailRows, guardrailsFinding } from "../section/guardrails.ts";
import { h, type Markup } from "./markup.ts";
import { type Place, section, sub, verdictMark, wide } from "./parts.ts";

/** What the model costs, with its limits. */
export function guardrailsSection(record: EvaluationRecord, place: Place): Markup | null {
  if (record.guardrails.length === 0) return null;
  const rows = guardrailRows(record);
  const finding = guardrailsFinding(rows);
  const arrow = rows.some(({ metric }) => metric.direction === "lower");
  const table = h`<table><thead><tr><th scope="col">what it costs</th><th scope="col">finding</th><th scope="col" class="n">base</th><th scope="col" class="n">candidate</th><th scope="col" class="n">change</th><th scope="col">limit</th></tr></thead><tbody>${rows.map(rowMarkup)}</tbody></table>`;
  return section(place, "guardrails", "Size, speed, cost", [
    sub(
      `${finding.charAt(0).toUpperCase()}${finding.slice(1)}. One number a side has no interval: limits hold the value itself.${arrow ? " ↓ marks where lower is better." : ""}`,
    ),
    wide(place, "Costs with their limits", table),
  ]);
}

function rowMarkup({ metric, base, candidate, change, limit, word }: GuardrailRow): Markup {
  const arrow =
    metric.direction === "lower" ? h` <span aria-label="lower is better" role="img">↓</span>` : null;
  const tag = metric.gated ? h` <span class="tag">gate</span>` : null;
  const why =
    metric.verdict === "not-comparable" || metric.verdict === "no-evidence"
      ? h`<span class="why">${metric.note}</span>`
      : null;
  return h`<tr><th scope="row"><code>${metric.name}</code>${arrow}${tag}</th><td class="v">${verdictMark(word)}${why}</td><td class="n">${base}</td><td class="n b">${candidate}</td><td class="n">${change}</td><td>${limit}</td></tr>\n`;
}
