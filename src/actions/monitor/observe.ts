import type { Cells } from "../../core/monitor/column-table.ts";
import { emptyWindow, type Looked, lookAtWindow } from "../../core/monitor/look-at-window.ts";
import { pastOf } from "../../core/monitor/past.ts";
import { advance } from "../../core/monitor/series.ts";
import { judgeLabels, seenLabels } from "../../core/monitor/watch-labels.ts";
import { spellWindow, type Window, windowsDue } from "../../core/monitor/windows.ts";
import type { MonitorState, SeenWindow, Series } from "../../core/record/monitor-state.ts";
import { stepEnvironment } from "../../core/train/child-environment.ts";
import { explainEnd } from "../../core/train/explain-end.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Measures } from "./look.ts";
import type { MonitorPorts } from "./ports.ts";
import { type ReadRows, readLabels, readRowsOf } from "./read-window.ts";
import type { MonitorSettings } from "./settings.ts";

/** Windows whose labels are waited for that one run reads again. */
const mostWaiting = 14;
const commandMs = 3_600_000;

export interface ObservedWindow extends Looked {
  readonly window: SeenWindow;
}

/** The user's command that exports a window failed. */
export interface CommandFailure {
  readonly failure: string;
  readonly tail: readonly string[];
}

interface Run {
  readonly settings: MonitorSettings;
  readonly measures: Measures;
  readonly ports: MonitorPorts;
  readonly before: MonitorState | null;
}

/** Looks at the windows that have ended, and again at those whose labels were still to come, oldest first. */
export async function observeWindows(run: Run): Promise<readonly ObservedWindow[] | CommandFailure> {
  const { settings, before, ports } = run;
  if (settings.source === null) return [];
  const observed: ObservedWindow[] = [];
  let series: readonly Series[] = before?.series ?? [];
  const rows = (before?.windows ?? []).flatMap((one) => one.rows ?? []);
  const take = (one: ObservedWindow | null) => {
    if (one === null) return;
    observed.push(one);
    series = advance(series, one.seen, settings.rule);
    if (one.record.rows !== null) rows.push(one.record.rows);
  };
  for (const waiting of waitingOf(run)) take(await lookAgain(run, waiting, series));
  for (const window of dueOf(run)) {
    const failure = await exportWindow(window, settings, ports);
    if (failure !== null) return failure;
    take(await lookFirst(run, window, { series, rows, isFirst: before === null && observed.length === 0 }));
  }
  return observed;
}

function dueOf({ settings, before, ports }: Run): Window[] {
  const { windowMs: length, dated, rule } = settings;
  const now = ports.clock.now();
  if (!dated) {
    const start = Math.floor(now / length) * length;
    return [{ start, end: start + length }];
  }
  const last = before?.windows.at(-1)?.start;
  return windowsDue({ now, length, last: last === undefined ? null : Date.parse(last), first: rule.of });
}

function waitingOf({ before, settings }: Run): Window[] {
  if (settings.labels === null || !settings.dated) return [];
  return (before?.windows ?? [])
    .filter(({ labelled }) => labelled === "waiting")
    .slice(-mostWaiting)
    .map(({ start }) => ({ start: Date.parse(start), end: Date.parse(start) + settings.windowMs }));
}

interface Earlier {
  readonly series: readonly Series[];
  readonly rows: readonly number[];
  /** Windows before the first that has rows are from before the model was asked anything. */
  readonly isFirst: boolean;
}

async function lookFirst(run: Run, window: Window, earlier: Earlier): Promise<ObservedWindow | null> {
  const { settings, measures, ports } = run;
  const source = spellWindow(settings.source!, window);
  const read = await readProduction(run, source);
  const start = new Date(window.start).toISOString();
  if (read === null || read.profile.rows === 0) {
    if (earlier.isFirst && window.end + settings.windowMs <= ports.clock.now()) return null;
    return { ...emptyWindow(window, source), window: { start, rows: null, labelled: "none" } };
  }
  const files =
    settings.labels === null ? [] : await ports.production.open(spellWindow(settings.labels, window));
  const labels = await labelsOf(run, window, read, files);
  const judged = labels.outcome === "done" || labels.outcome === "missed" ? labels.texts : null;
  const look = { ...measures.look, past: pastOf(earlier.series), history: earlier.rows };
  const looked = lookAtWindow({ window, source, ...read, labels: judged }, measures.yardstick, look);
  const told =
    labels.outcome === "done" || labels.outcome === "missed"
      ? [seenLabels(start, labels.outcome, labels.share, settings.labelRule)]
      : [];
  return {
    ...looked,
    seen: [...looked.seen, ...told],
    window: { start, rows: read.profile.rows, labelled: labels.outcome },
  };
}

/** null: the labels are still to come. */
async function lookAgain(
  run: Run,
  window: Window,
  series: readonly Series[],
): Promise<ObservedWindow | null> {
  const { settings, measures, ports } = run;
  const due = window.end + settings.labelRule.withinMs <= ports.clock.now();
  const arrived = await ports.production.open(spellWindow(settings.labels!, window));
  if (arrived.length === 0 && !due) return null;
  const source = spellWindow(settings.source!, window);
  const read = await readProduction(run, source);
  const start = new Date(window.start).toISOString();
  const rows = read?.profile.rows ?? 0;
  const labels = read === null ? noLabels("missed") : await labelsOf(run, window, read, arrived);
  if (labels.outcome === "waiting" || labels.outcome === "none") return null;
  const told = seenLabels(start, labels.outcome, labels.share, settings.labelRule);
  const seen: SeenWindow = { start, rows, labelled: labels.outcome };
  if (read === null || rows === 0)
    return { record: emptyWindow(window, source).record, seen: [told], window: seen };
  const look = { ...measures.look, past: pastOf(series), history: [] };
  const looked = lookAtWindow(
    { window, source, ...read, labels: labels.texts },
    measures.yardstick,
    look,
    false,
  );
  return { ...looked, seen: [...looked.seen, told], window: seen };
}

async function readProduction({ measures, settings, ports }: Run, source: string): Promise<ReadRows | null> {
  const files = await ports.production.open(source);
  if (files.length === 0) return null;
  return readRowsOf(files, measures.look, settings.own?.evaluate.columns.proba);
}

interface WindowLabels {
  readonly outcome: SeenWindow["labelled"];
  readonly texts: readonly string[] | null;
  readonly share: number;
}

function noLabels(outcome: SeenWindow["labelled"]): WindowLabels {
  return { outcome, texts: null, share: 0 };
}

/** Labels of their own files, or those that production's own rows carry.
 *  @param files of labels, opened: they may have come over the network */
async function labelsOf(
  { settings, measures, ports }: Run,
  window: Window,
  { kept }: ReadRows,
  files: readonly ByteSource[],
): Promise<WindowLabels> {
  const own = measures.look.labelNames
    .map((name) => kept.columns.get(name))
    .find((cells) => cells !== undefined);
  if (settings.labels === null && own === undefined) return noLabels("none");
  const texts: readonly string[] | null =
    settings.labels === null ? textsOf(own!) : await readLabels(files, kept, measures.look);
  const labelled = texts?.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0) ?? 0;
  const facts = { end: window.end, labelled, rows: kept.rows, now: ports.clock.now() };
  const outcome =
    settings.dated || settings.labels !== null
      ? judgeLabels(facts, settings.labelRule)
      : labelled > 0
        ? "done"
        : "none";
  return { outcome, texts: labelled === 0 ? null : texts, share: labelled / Math.max(1, kept.rows) };
}

function textsOf(cells: Cells): readonly string[] {
  if (!(cells instanceof Float64Array)) return cells;
  return Array.from(cells, (cell) => (Number.isNaN(cell) ? "" : String(cell)));
}

async function exportWindow(
  window: Window,
  { watch }: MonitorSettings,
  { engine, directory, environment, host }: MonitorPorts,
): Promise<CommandFailure | null> {
  if (watch.command === undefined) return null;
  const times = {
    EVENHAND_WINDOW_START: new Date(window.start).toISOString(),
    EVENHAND_WINDOW_END: new Date(window.end).toISOString(),
  };
  const job = {
    command: watch.command,
    directory,
    environment: { ...stepEnvironment(environment), ...times },
    timeoutMilliseconds: commandMs,
  };
  const end = await engine.run(job, (line) => host.info(line));
  const failure = explainEnd(end, commandMs / 1000);
  return failure === null ? null : { failure, tail: end.tail };
}
