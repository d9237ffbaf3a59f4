import type { MonitoringRecord, WindowRecord } from "../record/monitoring.ts";
import { type Block, fold, paragraph, renderBlocks, table } from "../report/block.ts";
import { address, code, sentence, text } from "../report/encode.ts";
import { count, counted, plain } from "../report/number.ts";
import { sparkline } from "../report/sparkline.ts";
import { metricTable } from "./metric-table.ts";
import { kindTitles, placeWords, spellStart, spellValue } from "./words.ts";

const shownSeries = 12;

/** Monitoring in one line, without a word that production chose. */
export function describeMonitoring({
  model,
  environment,
  windows,
  alarms,
  decision,
}: MonitoringRecord): string {
  const open = alarms.filter((alarm) => alarm.open).map(({ kind }) => kind);
  const rows = windows.reduce((sum, window) => sum + (window.rows ?? 0), 0);
  const told = open.length === 0 ? "no alarm" : `${counted(open.length, "alarm")} (${open.join(", ")})`;
  return `monitor of ${model} in ${environment}: ${decision.result}, ${told}, ${counted(windows.length, "window")} of ${counted(rows, "row")}`;
}

/** Monitoring for the job summary. */
export function renderMonitoring(record: MonitoringRecord): string {
  return renderBlocks([
    paragraph(`### ${text(describeMonitoring(record))}`),
    ...reasonsOf(record),
    ...alarmsOf(record),
    ...windowsTable(record),
    ...newestOf(record),
    ...seriesTable(record),
    ...errorRateOf(record),
    ...retrainOf(record),
    notesOf(record),
  ]);
}

function reasonsOf({ decision }: MonitoringRecord): Block[] {
  const lines = [...decision.reasons, ...decision.warnings].slice(0, 20).map((line) => `- ${sentence(line)}`);
  return lines.length === 0 ? [] : [paragraph(lines.join("\n"))];
}

function alarmsOf({ alarms }: MonitoringRecord): Block[] {
  const open = alarms.filter((alarm) => alarm.open);
  if (open.length === 0) return [];
  const rows = open.map(({ kind, since, causes, issue, url, muted }) => {
    const to = url === null ? null : address(url);
    const link = issue === null ? "–" : to === null ? `#${issue}` : `[#${issue}](${to})`;
    const named = causes.slice(0, 5).map((name) => code(name, 60));
    return [
      kindTitles[kind],
      since?.slice(0, 10) ?? "–",
      named.join(", "),
      `${link}${muted ? " (muted)" : ""}`,
    ];
  });
  return [table(["alarm", "since", "on", "issue"], "llll", rows)];
}

function windowsTable({ windows, windowSeconds, probe, numbers }: MonitoringRecord): Block[] {
  if (windows.length === 0)
    return probe === null && numbers === undefined
      ? [paragraph("No window has ended since the last run.")]
      : [];
  const rows = windows.map((window) => [
    spellStart(window.start, windowSeconds),
    window.rows === null ? "nothing arrived" : count(window.rows),
    window.rows === null ? "–" : `${plain((100 * window.labelled) / Math.max(1, window.kept), 0)} %`,
    driftCell(window),
    String(window.findings.filter(({ severity }) => severity === "error").length),
    overOf(window.realised),
    overOf(window.estimated),
  ]);
  return [
    table(["window", "rows", "labelled", "columns over", "errors", "measured", "expected"], "lrrrrll", rows),
  ];
}

function driftCell({ drift }: WindowRecord): string {
  const assessed = drift.filter(({ status }) => status === "assessed");
  if (assessed.length === 0) return "not assessed";
  return `${assessed.filter(({ place }) => place === "beyond").length} of ${assessed.length}`;
}

function overOf(metrics: WindowRecord["realised"]): string {
  const judged = metrics.filter(({ status }) => status === "ok");
  if (judged.length === 0) return "–";
  const over = judged.filter(({ place }) => place === "beyond").map(({ name }) => code(name));
  return over.length === 0 ? placeWords.inside : `▼ ${over.join(", ")}`;
}

function newestOf({ windows }: MonitoringRecord): Block[] {
  const newest = windows.findLast(({ realised, estimated }) => realised.length + estimated.length > 0);
  if (newest === undefined) return [];
  const assumption =
    "Expected without labels: it assumes that the inputs moved and the rule did not, and that probabilities are calibrated; it cannot see a change of the rule.";
  return [
    ...metricTable(newest.realised, "measured by labels"),
    ...metricTable(newest.estimated, "expected without labels"),
    ...(newest.estimated.length === 0 ? [] : [paragraph(assumption)]),
  ];
}

function seriesTable({ charts }: MonitoringRecord): Block[] {
  const rows = charts
    .slice(0, 60)
    .map(({ kind, name, points, ewma, inAlarm }) => [
      kind,
      code(name, 60),
      sparkline(points.map(({ value }) => value ?? 0)),
      ewma.length === 0 ? "–" : sparkline(ewma.map((value) => value ?? 0)),
      spellValue(points.at(-1)?.value ?? null),
      spellValue(points.at(-1)?.threshold ?? null),
      inAlarm ? "▼ alarm" : placeWords[points.at(-1)?.place ?? "inside"],
    ]);
  if (rows.length === 0) return [];
  const head = ["kind", "series", "windows", "moving average", "newest", "alarm at", "state"];
  const shown = table(head, "llllrrl", rows.slice(0, shownSeries));
  const rest = rows.slice(shownSeries);
  return rest.length === 0
    ? [shown]
    : [shown, fold(`${rest.length} more series`, [table(head, "llllrrl", rest)])];
}

function errorRateOf({ errorRate, windowSeconds }: MonitoringRecord): Block[] {
  if (errorRate === undefined) return [];
  const { rows, rate, changes } = errorRate;
  const last = changes.at(-1);
  const moved =
    last === undefined
      ? "It has not changed since rows are watched."
      : `It last changed in the window of ${spellStart(last.window, windowSeconds)}, from ${spellValue(last.before)} to ${spellValue(last.after)}.`;
  const drawn =
    changes.length < 2 ? "" : ` ${sparkline([...changes.map(({ before }) => before), last!.after])}`;
  return [
    paragraph(
      `Row by row, ${spellValue(rate)} of the newest ${counted(rows, "labelled row")} are wrong${drawn}. ${moved} This is drawn and opens no alarm.`,
    ),
  ];
}

function retrainOf({ retrain }: MonitoringRecord): Block[] {
  if (retrain === null) return [];
  const to = retrain.run === null ? null : address(retrain.run);
  return [paragraph(`**Retraining**: ${sentence(retrain.what)}${to === null ? "" : ` ([run](${to}))`}`)];
}

function notesOf({ reference, rule, notes }: MonitoringRecord): Block {
  const against =
    reference.source === "none"
      ? "compared with nothing"
      : `compared with ${reference.source === "deployed" ? "what is deployed" : "a file"}${reference.commit === null ? "" : ` (${code(reference.commit.slice(0, 7))})`}`;
  const told = [
    `${against}; ${text(rule.after)} windows open an alarm, each test at level ${rule.level.toPrecision(2)}`,
    ...reference.notes,
    ...notes,
  ];
  return fold("Notes", [
    paragraph(
      told
        .slice(0, 40)
        .map((note, k) => `- ${k === 0 ? note : sentence(note)}`)
        .join("\n"),
    ),
  ]);
}

/** Monitoring for a terminal. */
export function renderMonitoringText(record: MonitoringRecord): string {
  const { decision, windows, windowSeconds, charts, notes, reference } = record;
  const seen = windows.map((window) => {
    const errors = window.findings.filter(({ severity }) => severity === "error");
    const rows = window.rows === null ? "nothing arrived" : counted(window.rows, "row");
    return `  ${spellStart(window.start, windowSeconds)}: ${rows}, columns over ${driftCell(window)}, ${counted(errors.length, "error")}`;
  });
  const over = charts
    .filter(({ points, inAlarm }) => inAlarm || points.at(-1)?.place === "beyond")
    .map(({ kind, name, points, inAlarm }) => {
      const last = points.at(-1);
      return `  ${inAlarm ? "✖" : "▲"} ${kind} ${name}: ${spellValue(last?.value ?? null)}, alarm at ${spellValue(last?.threshold ?? null)}`;
    });
  const told = [...new Set([...decision.reasons, ...reference.notes, ...notes])].map(
    (note) => `  note: ${note}`,
  );
  return [describeMonitoring(record), ...seen, ...over, ...told, ""].join("\n");
}
