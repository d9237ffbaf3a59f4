import type { AlarmKind } from "../config/alarm-kinds.ts";
import type { AlarmState } from "../record/monitor-state.ts";
import type { Chart, MonitoringRecord, WindowRecord } from "../record/monitoring.ts";
import { type Block, fold, paragraph, renderBlocks, table } from "../report/block.ts";
import { address, code, sentence, text } from "../report/encode.ts";
import { count, counted, probability } from "../report/number.ts";
import { sparkline } from "../report/sparkline.ts";
import { clearAfter, clearShare } from "./alarm-rule.ts";
import { alarmMark } from "./marker.ts";
import { metricTable } from "./metric-table.ts";
import { kindTitles, measureOf, placeWords, spellStart, spellValue } from "./words.ts";

/** What an issue is written from. */
export interface IssueFacts {
  readonly record: MonitoringRecord;
  readonly kind: AlarmKind;
  readonly alarm: AlarmState;
  /** Accounts and teams that trusted files name; they are told by being named. */
  readonly owners: readonly string[];
}

const shownRows = 7;
const shownCauses = 5;

/** @example "◇ digits-even in production: input drift on `ink` since 19 Nov" */
export function issueTitle({ record, kind, alarm }: IssueFacts): string {
  const [first, ...others] = alarm.causes;
  const since = alarm.since === null ? "" : ` since ${spellStart(alarm.since, 86_400)}`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const on = first === undefined ? "" : ` on ${code(first, 60)}${more}`;
  return `◇ ${record.model} in ${text(record.environment, 60)}: ${kindTitles[kind]}${on}${since}`.slice(
    0,
    250,
  );
}

/** The body of an alarm's issue: what moved, since when, what it means and what to do. Nothing in it that production's
 *  data chose is more than text. */
export function issueBody(facts: IssueFacts): string {
  const { record, kind, alarm } = facts;
  const charts = alarm.causes.flatMap((name) =>
    record.charts.filter((one) => one.kind === kind && one.name === name),
  );
  const blocks = [
    paragraph(headline(facts, charts)),
    ...charts.slice(0, 2).map((chart) => chartTable(chart, record)),
    ...otherCauses(charts),
    ...detailsOf(facts),
    ...(alarm.open ? [adviceOf(facts)] : []),
    lifeOf(facts),
    footOf(facts),
    paragraph(alarmMark(record.model, record.leg, kind)),
  ];
  return renderBlocks(blocks);
}

function headline({ record, kind, alarm }: IssueFacts, charts: readonly Chart[]): string {
  const [first] = charts;
  const last = first?.points.at(-1);
  if (!alarm.open)
    return `✔ **${text(record.model)}: this alarm is over.** The last ${clearAfter} windows were inside again.`;
  const name = first === undefined ? kindTitles[kind] : code(first.name);
  const now =
    last === undefined
      ? ""
      : ` Newest window: ${spellValue(last.value)}, alarm at ${spellValue(last.threshold)}.`;
  return `⚠️ **${text(record.model)}: ${kindTitles[kind]}.** ${name} was over in ${record.rule.after.replace(" of ", " of the last ")} windows.${now}`;
}

function chartTable(chart: Chart, { windowSeconds }: MonitoringRecord): Block {
  const values = chart.points.map(({ value }) => value ?? 0);
  const rows = chart.points.slice(-shownRows).map(({ window, value, threshold, place }, row, all) => {
    const cells = [
      spellStart(window, windowSeconds),
      spellValue(value),
      spellValue(threshold),
      placeWords[place],
    ];
    return row === all.length - 1 ? cells.map((cell) => `**${cell}**`) : cells;
  });
  const head = [
    "window",
    `${text(measureOf(chart))} of ${code(chart.name)}`,
    "alarm at",
    `state ${sparkline(values)}`,
  ];
  return table(head, "lrrl", rows);
}

function otherCauses(charts: readonly Chart[]): Block[] {
  const rest = charts.slice(2);
  if (rest.length === 0) return [];
  const named = rest
    .slice(0, shownCauses)
    .map(({ name, points }) => `${code(name)} ${spellValue(points.at(-1)?.value ?? null)}`);
  const more = rest.length > shownCauses ? ` and ${rest.length - shownCauses} more` : "";
  return [paragraph(`Also over: ${named.join(", ")}${more}.`)];
}

function detailsOf({ record, kind }: IssueFacts): Block[] {
  const window = record.windows.at(-1);
  if (window === undefined) return probeDetails(record, kind);
  if (kind === "drift") return driftDetails(record, window);
  if (kind === "quality") return qualityDetails(window);
  if (kind === "performance")
    return [
      metricTable(window.realised, "measured by labels"),
      metricTable(window.estimated, "expected without labels"),
    ].flat();
  return probeDetails(record, kind);
}

function driftDetails({ rule }: MonitoringRecord, { drift, estimated, realised }: WindowRecord): Block[] {
  const assessed = drift.filter(({ status }) => status === "assessed");
  const quiet = assessed.filter(({ place }) => place !== "beyond");
  const largest = quiet.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0))[0];
  const rest =
    largest === undefined
      ? ""
      : ` The other ${counted(quiet.length, "column")} are quiet (largest distance ${spellValue(largest.effect)}, ${code(largest.column)}).`;
  const rows = drift
    .filter(({ place }) => place === "beyond")
    .slice(0, 20)
    .map((one) => [
      code(one.column),
      spellValue(one.effect),
      probability(one.pAdjusted ?? 1),
      spellValue(one.psi),
      spellValue(one.wasserstein),
    ]);
  const moved =
    rows.length === 0
      ? []
      : [table(["column", "distance", "adjusted p", "PSI", "shift / sd"], "lrrrr", rows)];
  const because = `Drift needs both an effect and significance: the distance at its alarm level **and** p below ${rule.level.toPrecision(2)} after correction over ${counted(assessed.length, "column")}.${rest}`;
  return [
    ...moved,
    paragraph(because),
    ...metricTable(realised, "measured by labels"),
    ...metricTable(estimated, "expected without labels"),
  ];
}

function qualityDetails({ findings }: WindowRecord): Block[] {
  const errors = findings.filter(({ severity }) => severity === "error").slice(0, 20);
  return errors.map(({ column, message }) =>
    paragraph(`- ${column === null ? "" : `${code(column)}: `}${sentence(message)}`),
  );
}

function probeDetails({ probe }: MonitoringRecord, kind: AlarmKind): Block[] {
  if (probe === null || kind !== "endpoint") return [];
  const { p50, p95, p99 } = probe.latency;
  const spell = (value: number | null) => (value === null ? "–" : `${count(value)} ms`);
  const faults = probe.failures.map((fault) => paragraph(`- ${sentence(fault)}`));
  const said = `${count(probe.failed)} of ${counted(probe.requests, "request")} failed; median ${spell(p50)}, 95 % within ${spell(p95)}, 99 % within ${spell(p99)}.`;
  return [paragraph(said), ...faults];
}

function adviceOf({ record, kind, owners }: IssueFacts): Block {
  const steps: Readonly<Record<AlarmKind, readonly string[]>> = {
    drift: [
      "Look at some rows of the newest window: is it the world, or the pipeline that feeds the model?",
      "Label some hundred rows of it, and see whether performance fell.",
      "Retrain on newer data; the result goes through the same gate.",
    ],
    performance: [
      "Look at the rows that are wrong now and were right before.",
      "Retrain on newer data; the result goes through the same gate.",
      "Roll back, when the model before this one was not trained on the same data.",
    ],
    quality: [
      "Find out what changed in the pipeline that feeds the model.",
      "Change the schema in a pull request when the new shape is meant.",
    ],
    labels: ["Find out why the labels do not come: without them performance is only expected, not measured."],
    endpoint: ["Look at the service's own logs.", "Roll back, when it began with a deployment."],
  };
  const retrain = record.retrain?.what ?? "";
  const list = steps[kind].map((step) => `- [ ] ${step}`);
  const told = owners.length === 0 ? [] : ["", `Owners: ${owners.join(", ")}`];
  return paragraph(
    ["**What you can do**", "", ...list, ...(retrain === "" ? [] : ["", sentence(retrain)]), ...told].join(
      "\n",
    ),
  );
}

function lifeOf({ alarm, record }: IssueFacts): Block {
  const rows = alarm.events.map(({ at, what, note }) => [
    at.slice(0, 16).replace("T", " "),
    `${what}${note === "" ? "" : `: ${text(note)}`}`,
  ]);
  const rule = `It closes itself after ${clearAfter} windows in a row inside ${clearShare} of the alarm level, with a last comment. If it comes back within 14 days, this issue is reopened, not doubled. Closing it by hand mutes it until the next clear window. Rule: ${text(record.rule.after)} windows, at most ${text(record.rule.budget)} false alarms over all series. One issue per model and kind of alarm.`;
  return fold("<b>Life of this alarm</b>", [table(["when (UTC)", "event"], "ll", rows), paragraph(rule)]);
}

function footOf({ record }: IssueFacts): Block {
  const { reference, run } = record;
  const parts = [
    ...(reference.digest === null ? [] : [`model ${code(reference.digest.slice(0, 19))}`]),
    ...(reference.entry === null ? [] : [`ledger line ${reference.entry}`]),
    ...(reference.commit === null ? [] : [`reference ${code(reference.commit.slice(0, 7))}`]),
    ...(run === null ? [] : [`monitor run ${link(String(run.id), run.url)}`]),
  ];
  return paragraph(`<sub>${parts.join(" · ")}</sub>`);
}

function link(label: string, url: string): string {
  const to = address(url);
  return to === null ? label : `[${label}](${to})`;
}
