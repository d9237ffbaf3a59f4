import type { CanaryLook, CanaryRecord, LookMetric, ShadowRecord } from "../record/canary.ts";
import type { DeploymentEntry } from "../record/deployment.ts";
import type { Verdict } from "../record/words.ts";
import { barAxis, drawBar } from "../report/bar.ts";
import { renderBlocks, table } from "../report/block.ts";
import { code, sentence, text } from "../report/encode.ts";
import { count, decimalsFor, plain, probability, signed } from "../report/number.ts";
import { verdictText } from "../report/verdict-words.ts";

/** What recorded requests showed before there was traffic. */
export function shadowBlock(shadow: ShadowRecord | undefined): string {
  if (shadow === undefined) return "";
  const { requests, different, allowed, old, new: made, examples, refused } = shadow;
  const head = "| requests | answers that differ | may differ | p50 | p95 | p99 |\n|--:|--:|--:|--:|--:|--:|";
  const latency = (["p50", "p95", "p99"] as const).map((key) => `${ms(old[key])} → ${ms(made[key])}`);
  const row = [count(requests), count(different), count(allowed), ...latency].join(" | ");
  const shown = examples.map((one) => `- ${text(one)}`).join("\n");
  const end = refused === null ? "" : `\n\nIt does not go on: ${text(refused)}`;
  return `### Shadow\n\n${head}\n| ${row} |${end}${shown === "" ? "" : `\n\n${shown}`}`;
}

function ms(value: number): string {
  return `${plain(value, value < 10 ? 1 : 0)} ms`;
}

/** Every look at a canary with its numbers. A bar is drawn where one metric is compared: two would not fit. */
export function canaryBlock(canary: CanaryRecord | undefined): string {
  if (canary === undefined) return "";
  const { ending, why, looks } = canary;
  const metrics = looks.find((look) => look.metrics.length > 0)?.metrics ?? [];
  const columns = columnsOf(metrics);
  const drawn = table(
    columns.map(({ head }) => head),
    columns.map(({ align }) => align).join(""),
    looks.map((look) => columns.map((column) => column.cell(look))),
  );
  return [
    "### Canary",
    ending === "promoted" ? "" : `${endings[ending]}: ${sentence(why)}`,
    looks.length === 0 ? "" : `${renderBlocks([drawn])}\n\n${small(canary, metrics)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

interface Column {
  readonly head: string;
  readonly align: "l" | "r" | "c";
  cell(look: CanaryLook): string;
}

function columnsOf(metrics: readonly LookMetric[]): Column[] {
  const compared = metrics.filter(({ kind }) => kind !== "value");
  const isDrawn = compared.length === 1 && compared[0]?.margin !== null;
  return [
    { head: "step", align: "r", cell: ({ step }) => String(step) },
    { head: "traffic", align: "r", cell: ({ percent }) => share(percent) },
    {
      head: "requests, new",
      align: "r",
      cell: ({ requests }) => (requests === null ? "—" : count(requests.canary)),
    },
    ...metrics.flatMap(({ name, kind, direction }): Column[] => {
      const change = kind === "value" ? "" : `${direction === "lower" ? " ↓" : ""} Δ`;
      const figures: Column = {
        ...{ head: `${code(name)}${change}`, align: "r" },
        cell: (look) => figure(find(look, name)),
      };
      if (kind === "value" || !isDrawn) return [figures];
      return [figures, { head: barAxis, align: "c", cell: (look) => bar(find(look, name)) }];
    }),
    { head: "decision", align: "l", cell: decisionCell },
  ];
}

const endings: Readonly<Record<CanaryRecord["ending"], string>> = {
  promoted: "Promoted",
  aborted: "Aborted",
  inconclusive: "Inconclusive",
  interrupted: "Broken off",
};

function small(
  { looks, level, abortLevel = level, judge }: CanaryRecord,
  metrics: readonly LookMetric[],
): string {
  const margins = metrics.flatMap(({ name, margin }) =>
    margin === null ? [] : [`${code(name)} ${plain(margin, decimalsFor(margin, 1))}`],
  );
  const shown =
    abortLevel === level
      ? ""
      : ` A loss is shown by its ${share(100 * abortLevel)} interval: the metrics share that error.`;
  const interval = `${share(100 * level)} interval`;
  const how =
    judge === "kayenta"
      ? `Judged at the last look of each step by the shift of the points between looks (Mann–Whitney, ${interval}), as Kayenta does.`
      : `The ${interval} may be read at each look (anytime-valid).${shown}`;
  const sentences = [how, splitWords(looks), margins.length === 0 ? "" : `Margin: ${margins.join(", ")}.`];
  return `<sub>${sentences.filter((one) => one !== "").join(" ")}</sub>`;
}

const mostListed = 6;

function splitWords(looks: readonly CanaryLook[]): string {
  const tested = looks.flatMap(({ split }) => split ?? []);
  if (tested.length === 0) return "";
  const listed =
    tested.length > mostListed
      ? `${probability(Math.min(...tested))} at least`
      : tested.map(probability).join(", ");
  return `Traffic against what was asked: χ² p = ${listed}.`;
}

function find({ metrics }: CanaryLook, name: string): LookMetric | undefined {
  return metrics.find((metric) => metric.name === name);
}

/** As the metric counts: less of an error rate is below 0. */
function figure(metric: LookMetric | undefined): string {
  if (metric === undefined) return "—";
  const { kind, canary, difference, direction, margin } = metric;
  if (kind === "value") return canary === null ? "—" : plain(canary, Math.min(4, decimalsFor(canary, 3)));
  if (difference === null) return "—";
  const value = direction === "lower" ? 0 - difference.value : difference.value;
  return signed(value, decimalsFor(margin ?? (Math.abs(value) || 1), 2));
}

function bar(metric: LookMetric | undefined): string {
  const difference = metric?.difference ?? null;
  if (difference === null || metric?.margin == null) return "—";
  const { low, value, high } = difference;
  return `\`${drawBar({ low, point: value, high }, metric.margin)}\``;
}

/** @example decisionCell(look) // "go on: ≈ equivalent" */
function decisionCell({ decision, metrics, why }: CanaryLook): string {
  const words = { promote: "go on", abort: "abort", wait: "wait", inconclusive: "stop" };
  const verdicts = metrics.flatMap((metric) => verdictOf(metric) ?? []);
  const worst = order.find((verdict) => verdicts.includes(verdict));
  const isMetric = metrics.some((one) => one.decision === decision && one.kind !== "value");
  return `${words[decision]}: ${worst === undefined || (decision !== "promote" && !isMetric) ? sentence(why) : verdictText(worst)}`;
}

const order: readonly Verdict[] = ["regressed", "inconclusive", "not-worse", "equivalent", "improved"];

function verdictOf({ difference, margin, decision, kind }: LookMetric): Verdict | null {
  if (kind === "value" || margin === null) return null;
  if (difference === null) return "inconclusive";
  if (decision === "abort") return "regressed";
  if (decision !== "promote") return "inconclusive";
  if (difference.low > 0) return "improved";
  return difference.high < margin ? "equivalent" : "not-worse";
}

function share(percent: number): string {
  return `${Math.round(percent * 10) / 10} %`;
}

/** What a heading says of a trial; "" when there was none. */
export function trialWords({ canary, shadow, createdAt }: DeploymentEntry): string {
  if (canary === undefined) return shadow?.refused == null ? "" : "the shadow was not passed";
  const [first, last] = [canary.looks[0], canary.looks.at(-1)];
  if (canary.ending !== "promoted" || first === undefined) {
    const at = last === undefined ? "" : ` at ${share(last.percent)}`;
    const words = {
      aborted: "aborted",
      inconclusive: "inconclusive",
      interrupted: "broken off",
      promoted: "",
    };
    return `canary ${words[canary.ending]}${at}`;
  }
  const minutes = Math.max(1, Math.round((Date.parse(createdAt) - Date.parse(first.at)) / 60_000));
  return `canary ${share(first.percent)} → 100 % in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}
