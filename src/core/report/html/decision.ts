import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { brokenOf, gatedOf } from "../case.ts";
import { figuresOf } from "../figures.ts";
import { approximately, count, probability } from "../number.ts";
import { metricNames } from "../phrase.ts";
import { asSentence } from "../prose.ts";
import { reading } from "../reading.ts";
import { methodSentence, policySentence } from "../section/evidence.ts";
import { brokenLimit, isPointOnly, wordOf } from "../verdict-words.ts";
import { h, type Markup, prose } from "./markup.ts";
import { named, note, type Place, section, sub, verdictMark } from "./parts.ts";

/** From interval to verdict to gate, one row a gated metric. */
export function decisionSection(record: EvaluationRecord, place: Place): Markup {
  const gated = gatedOf(record).filter(
    (metric) => !record.guardrails.includes(metric) || !isPointOnly(metric),
  );
  const broken = brokenOf(record);
  const head = h`<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col">what its interval says</th><th role="columnheader" scope="col" class="n">p of no loss</th><th role="columnheader" scope="col" class="n">smallest loss seen</th><th role="columnheader" scope="col">verdict</th></tr></thead>`;
  const table = h`<table class="rows" role="table">${head}<tbody role="rowgroup">${gated.map((metric) => row(metric, broken.has(metric.name)))}</tbody></table>`;
  const told = new Set(["regressed", "inconclusive"]);
  const untold = record.decision.reasons.filter((reason) => !told.has(reason.code));
  const reasons = untold.map((reason) => h`<li>${prose(asSentence(reason.text, metricNames(record)))}</li>`);
  const warnings = record.decision.warnings.map(
    (warning) => h`<li>${prose(asSentence(warning, metricNames(record)))}</li>`,
  );
  return section(place, "decision", "How it was decided", [
    sub([prose(policySentence(record)), " ", prose(methodSentence(record))]),
    ...(gated.length === 0 ? [] : [table]),
    ...(reasons.length + warnings.length === 0 ? [] : [h`<ul>${reasons}${warnings}</ul>`]),
    note(
      "p is one-sided and Holm-corrected over the gated metrics. The smallest loss seen is the one these rows show in 80 % of runs.",
    ),
  ]);
}

function row(metric: MetricRecord, isBroken: boolean): Markup {
  const p = metric.pHarmAdjusted ?? metric.pHarm;
  return h`<tr role="row"><th role="rowheader" scope="row">${named(metric.name)}</th><td role="cell" class="says all">${prose(reading(metric))}</td><td role="cell" class="n x" data-label="p of no loss">${p === null ? "—" : probability(p)}</td><td role="cell" class="n x end" data-label="smallest loss seen">${figuresOf(metric).mde}</td><td role="cell" class="v">${verdictMark(isBroken ? brokenLimit : wordOf(metric))}</td></tr>\n`;
}

/** What would turn an inconclusive metric into an answer. */
export function settleSection(record: EvaluationRecord, place: Place): Markup | null {
  const open = gatedOf(record).filter((metric) => metric.verdict === "inconclusive" && !isPointOnly(metric));
  if (open.length === 0) return null;
  const rows = open.map((metric) => {
    const { margin, mde } = figuresOf(metric);
    const needed = metric.rowsNeeded === null ? "—" : approximately(metric.rowsNeeded);
    const here = metric.n > 0 ? count(metric.n) : `— (${metric.note})`;
    return h`<tr role="row"><th role="rowheader" scope="row" class="all">${named(metric.name)}</th><td role="cell" class="n x" data-label="margin">${margin}</td><td role="cell" class="n x end" data-label="shown from">${mde}</td><td role="cell" class="n b x" data-label="rows needed">${needed}</td><td role="cell" class="n x end" data-label="here">${here}</td></tr>\n`;
  });
  const table = h`<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col" class="n">margin</th><th role="columnheader" scope="col" class="n">smallest loss these rows show</th><th role="columnheader" scope="col" class="n">rows needed</th><th role="columnheader" scope="col" class="n">rows here</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
  return section(place, "settle", "What would settle it", [
    sub(
      open.some((metric) => metric.n > 0)
        ? "More labelled rows, or a margin as wide as a loss you can live with. Running again on the same rows gives the same interval."
        : "Less noise (more runs, a larger test set), or a margin as wide as a loss you can live with.",
    ),
    table,
  ]);
}
