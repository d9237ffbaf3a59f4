import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { brokenOf, gatedMetricsOf, gatedOf, worstFirst } from "../case.ts";
import { figuresOf } from "../figures.ts";
import { count } from "../number.ts";
import { artifactSentenceOf, hasIntervals } from "../section/evidence.ts";
import { hasFloor, limitOf } from "../section/metric-table.ts";
import { sliceRows, slicesRule } from "../section/slices.ts";
import { finding } from "../section/ungated.ts";
import { wordOf } from "../verdict-words.ts";
import { h, type Markup } from "./markup.ts";
import { apart, named, note, type Place, section, sub, verdictOf, wide } from "./parts.ts";
import { plotAxis, plotOf } from "./plot.ts";

/** The candidate's own values, when there is nothing to hold them against. */
export function valuesSection(record: EvaluationRecord, place: Place): Markup {
  const others = [...record.metrics, ...record.guardrails].filter((metric) => !metric.gated);
  const metrics = [...gatedOf(record), ...others];
  const limits = metrics.some(hasFloor);
  const rows = metrics.map(
    (metric) =>
      h`<tr><th scope="row"><code>${metric.name}</code>${metric.direction === "lower" ? " ↓" : ""}</th><td class="n b">${figuresOf(metric).candidate}</td>${limits ? h`<td>${limitOf(metric)}</td>` : null}</tr>\n`,
  );
  const table = h`<table><thead><tr><th scope="col">metric</th><th scope="col" class="n">this run</th>${limits ? h`<th scope="col">hard limit</th>` : null}</tr></thead><tbody>${rows}</tbody></table>`;
  return section(place, "metrics", "Metrics", [
    sub(
      "The values of this run. No change is shown, because there is nothing it could honestly be measured from.",
    ),
    h`<div class="narrow">${wide(place, "Values of this run", table)}</div>`,
  ]);
}

/** Every metric, gated ones first; on a phone each row becomes a card. */
export function metricsSection(record: EvaluationRecord, place: Place): Markup | null {
  if (record.metrics.length === 0) return null;
  const gated = gatedMetricsOf(record);
  const broken = brokenOf(record);
  const rest = worstFirst(record.metrics.filter((metric) => !metric.gated));
  const arrow = [...gated, ...rest].some((metric) => metric.direction === "lower");
  return section(place, "metrics", "Metrics", [
    sub(
      `The line is the 90 % interval of the change, the one that decides; the grey band is the margin. Each row is drawn in its own margin and turned so that right is better.${arrow ? " ↓ marks a metric where lower is better." : ""}`,
    ),
    h`<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col">verdict</th><th role="columnheader" scope="col" class="p"><span class="vh">interval plot</span>${plotAxis()}</th><th role="columnheader" scope="col" class="n">change</th><th role="columnheader" scope="col" class="n">base → candidate</th><th role="columnheader" scope="col" class="n">90 % interval</th><th role="columnheader" scope="col" class="n">margin</th></tr></thead><tbody role="rowgroup">${[...gated, ...rest].map((metric) => metricRow(metric, broken.has(metric.name)))}</tbody></table>`,
    hasIntervals(record) ? note(artifactSentenceOf(record)) : null,
  ]);
}

function metricRow(metric: MetricRecord, isBroken: boolean): Markup {
  const { delta, baseline, candidate, low, high, margin } = figuresOf(metric);
  const compared = metric.verdict !== "not-comparable";
  const tags = [
    ...(metric.gated ? ["gate"] : []),
    ...(metric.proved ? ["to prove"] : []),
    ...(metric.floor === null ? [] : [limitOf(metric)]),
  ].map((tag) => h`<span class="tag">${tag}</span>`);
  const arrow =
    metric.direction === "lower" ? h` <span aria-label="lower is better" role="img">↓</span>` : null;
  const interval = metric.interval === null || !compared ? "—" : apart(`${low} to`, high);
  const pair =
    compared && metric.baseline !== null
      ? apart(`${baseline} →`, h`<b>${candidate}</b>`)
      : h`<b>${candidate}</b>`;
  return h`<tr role="row"><th role="rowheader" scope="row">${named(metric.name)}${arrow} ${tags}</th><td role="cell" class="v ${wordOf(metric).tone === "calm" ? "calm" : ""}">${verdictOf(metric, isBroken)}</td><td role="cell" class="p">${plotOf(metric)}</td><td role="cell" class="n b x" data-label="change">${compared ? delta : "—"}</td><td role="cell" class="n w x end"><span>${pair}</span></td><td role="cell" class="n w x" data-label="90 %">${interval}</td><td role="cell" class="n x end" data-label="margin">${compared ? margin : "—"}</td></tr>\n`;
}

const mostSlices = 200;

/** Slices, worst first. */
export function slicesSection(record: EvaluationRecord, place: Place): Markup | null {
  const rows = sliceRows(record);
  if (rows.length === 0) return null;
  const cells = rows.slice(0, mostSlices).map(({ name, metric }) => {
    const { delta, baseline, candidate } = figuresOf(metric);
    return h`<tr role="row"><th role="rowheader" scope="row">${named(name)}</th><td role="cell" class="v ${wordOf(metric).tone === "calm" ? "calm" : ""}">${verdictOf(metric)}</td><td role="cell" class="p">${plotOf(metric)}</td><td role="cell" class="x all" data-label="metric">${named(metric.name)}</td><td role="cell" class="n b x" data-label="change">${delta}</td><td role="cell" class="n w x end"><span>${apart(`${baseline} →`, h`<b>${candidate}</b>`)}</span></td><td role="cell" class="n x end" data-label="rows">${count(metric.n)}</td></tr>\n`;
  });
  const more =
    rows.length > mostSlices ? note(`The ${mostSlices} worst of ${count(rows.length)} are listed.`) : null;
  return section(place, "slices", "Slices", [
    sub(`${finding(rows.map((row) => row.metric))}, of ${count(rows.length)}. ${slicesRule(rows)}`),
    h`<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">slice</th><th role="columnheader" scope="col">verdict</th><th role="columnheader" scope="col" class="p"><span class="vh">interval plot</span>${plotAxis()}</th><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col" class="n">change</th><th role="columnheader" scope="col" class="n">base → candidate</th><th role="columnheader" scope="col" class="n">rows</th></tr></thead><tbody role="rowgroup">${cells}</tbody></table>`,
    more,
  ]);
}
