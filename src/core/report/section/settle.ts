import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { type Block, paragraph, table } from "../block.ts";
import { gatedOf } from "../case.ts";
import { code } from "../encode.ts";
import { figuresOf } from "../figures.ts";
import { approximately, count } from "../number.ts";
import { asSentence, markdown } from "../prose.ts";
import { isPointOnly } from "../verdict-words.ts";

/** What would turn an inconclusive verdict into an answer; empty when every verdict is one. */
export function settleBlocks(record: EvaluationRecord): Block[] {
  const open = gatedOf(record).filter((metric) => metric.verdict === "inconclusive" && !isPointOnly(metric));
  if (open.length === 0) return [];
  const measured = open.filter(isMeasured);
  const rest = open.filter((metric) => !isMeasured(metric));
  return [
    ...(measured.length === 0
      ? [paragraph("**What would settle it.**")]
      : [lead(measured[0]!), settleTable(measured)]),
    ...rest.map((metric) => paragraph(markdown([{ code: metric.name }, ": ", ...asSentence(metric.note)]))),
    paragraph(advice(record, open)),
  ];
}

function isMeasured(metric: MetricRecord): boolean {
  return metric.mde !== null && metric.margin !== null && metric.status === "ok" && metric.n > 0;
}

function lead(metric: MetricRecord): Block {
  const { mde, margin } = figuresOf(metric);
  const finds = (metric.mde ?? 0) > (metric.margin ?? 0);
  const text = finds
    ? `${count(metric.n)} rows reliably show a loss of ${mde} or more in ${code(metric.name)}; the margin is ${margin}.`
    : `${count(metric.n)} rows are enough to see a loss of ${margin} in ${code(metric.name)} most of the time; this one fell between.`;
  return paragraph(`**What would settle it.** ${text}`);
}

function settleTable(metrics: readonly MetricRecord[]): Block {
  return table(
    ["metric", "margin", "smallest loss these rows show", "rows needed", "rows here"],
    "lrrrr",
    metrics.map((metric) => {
      const { margin, mde } = figuresOf(metric);
      const needed = metric.rowsNeeded === null ? "—" : approximately(metric.rowsNeeded);
      return [code(metric.name), margin, mde, needed, count(metric.n)];
    }),
  );
}

function advice({ decision, task }: EvaluationRecord, open: readonly MetricRecord[]): string {
  const metric = open.find(isMeasured);
  const widen =
    metric === undefined
      ? ""
      : `, or a wider margin for ${code(metric.name)} under \`gate:\` in \`evenhand.yml\``;
  const guard =
    decision.mode === "guard" && decision.result === "pass"
      ? " In guard mode that passes; `on-inconclusive: fail` makes it red."
      : "";
  if (task === "scalars" && open.some((each) => each.interval !== null)) {
    return `Less noise decides it: more runs or a larger test set; or a wider margin under \`gate:\`.${guard}`;
  }
  if (task === "scalars") {
    return `Numbers that come with their noise decide it: rows under \`predictions\`, a standard error, or at least 3 runs a side; and a \`margin\` under \`gate:\`.${guard}`;
  }
  return `More labelled rows decide it${widen}. Running again on the same rows gives the same interval.${guard}`;
}
