import type { DataRules } from "../data/rules.ts";
import type { DataSchema } from "../data/schema-file.ts";
import { startTable, type TableProfile } from "../data/table-profile.ts";
import type { Policy } from "../gate/policy.ts";
import type { WatchedMetric, WindowRecord } from "../record/monitoring.ts";
import type { Task } from "../record/words.ts";
import { isNoEvidence, type Scored } from "../table/evidence.ts";
import type { Columns } from "../table/roles.ts";
import { scoreTable } from "../table/score.ts";
import { countOf } from "../table/wording.ts";
import { type Cells, tableOf } from "./column-table.ts";
import { errorsOf } from "./error-stream.ts";
import type { Unlabelled } from "./estimate.ts";
import type { Past } from "./past.ts";
import { throughCalibration, type Yardstick } from "./reference.ts";
import type { KeptRows } from "./row-keeper.ts";
import type { Seen } from "./series.ts";
import { seenColumns, watchColumns } from "./watch-columns.ts";
import { seenMetrics, watchEstimated, watchRealised } from "./watch-metrics.ts";
import { nothingArrived, seenQuality, watchQuality } from "./watch-quality.ts";
import type { Window } from "./windows.ts";

/** How windows are read and judged: the same for all windows of a run. */
export interface Look {
  readonly columns: Columns;
  /** What the label may be called, the name of the evaluation first. */
  readonly labelNames: readonly string[];
  readonly task: Task | "auto";
  readonly positive: string | null;
  readonly threshold: number | null;
  readonly policy: Policy | null;
  readonly rules: DataRules;
  readonly schemas: readonly DataSchema[];
  readonly isWithheld: (column: string) => boolean;
  /** The distance of a column that counts. */
  readonly drift: number;
  readonly level: number;
  readonly past: Past;
  /** Rows of earlier windows, oldest first. */
  readonly history: readonly number[];
}

/** A window as it was read. */
export interface ReadWindow {
  readonly window: Window;
  readonly source: string;
  readonly profile: TableProfile;
  readonly kept: KeptRows;
  /** Text of each kept row's label, "" where none has come; null: there are none yet, or they are not to be judged. */
  readonly labels: readonly string[] | null;
}

/** What one window came to: for the record, and for the memory. */
export interface Looked {
  readonly record: WindowRecord;
  readonly seen: readonly Seen[];
  /** Whether each labelled row was wrong, when this look judged the labels. */
  readonly errors?: Uint8Array | null;
}

/** A window of production against what the model was released on. Pure.
 *  @param fresh false: the inputs were judged by an earlier run, and only the labels are new */
export function lookAtWindow(read: ReadWindow, yardstick: Yardstick, look: Look, fresh = true): Looked {
  const { window, profile, kept, labels } = read;
  const start = new Date(window.start).toISOString();
  if (profile.rows === 0)
    return fresh ? emptyWindow(window, read.source) : { ...emptyWindow(window, read.source), seen: [] };
  const notes: string[] = [];
  if (kept.rows < kept.seen)
    notes.push(
      `performance is measured on ${countOf(kept.rows)} of ${countOf(kept.seen)} rows, chosen by the hash of their id`,
    );
  const sides = [
    ...(fresh ? inputSides(profile, yardstick) : []),
    ...(labels === null ? [] : labelSide(labels, yardstick, nameOfLabel(look))),
  ];
  const drift = watchColumns({ sides, threshold: look.drift, level: look.level, past: look.past });
  const findings = fresh
    ? watchQuality({ ...look, profile, reference: yardstick.inputs, own: ownColumns(look, yardstick) })
    : [];
  const context = { yardstick, look, notes };
  const { realised, errors } = labels === null ? unmeasured : measureRealised(read, labels, context);
  const estimated = fresh ? measureEstimated(kept, { yardstick, look, notes }) : [];
  return {
    record: {
      start,
      end: new Date(window.end).toISOString(),
      source: read.source.slice(0, 1000),
      rows: profile.rows,
      kept: kept.rows,
      labelled: labels?.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0) ?? 0,
      drift,
      findings,
      realised,
      estimated,
      notes,
    },
    seen: [
      ...seenColumns(start, drift),
      ...(fresh ? [seenQuality(start, findings)] : []),
      ...seenMetrics(start, "realised", realised),
      ...seenMetrics(start, "estimated", estimated),
    ],
    errors,
  };
}

/** A window of which nothing arrived is an error of quality, whatever the reason. */
export function emptyWindow({ start, end }: Window, source: string): Looked {
  const at = new Date(start).toISOString();
  const findings = [nothingArrived({ role: "data" }, source)];
  const record: WindowRecord = {
    ...{
      start: at,
      end: new Date(end).toISOString(),
      source: source.slice(0, 1000),
      rows: null,
      kept: 0,
      labelled: 0,
    },
    ...{ drift: [], findings, realised: [], estimated: [], notes: [] },
  };
  return { record, seen: [seenQuality(at, findings)] };
}

function ownColumns({ columns }: Look, { answers }: Yardstick): Set<string> {
  return new Set([...Object.values(columns), ...(answers?.columns.map(({ name }) => name) ?? [])]);
}

function nameOfLabel({ labelNames }: Look): string {
  return labelNames[0] ?? "label";
}

function inputSides(profile: TableProfile, { inputs, answers }: Yardstick) {
  return [inputs, answers].flatMap((reference) => (reference === null ? [] : [{ profile, reference }]));
}

function labelSide(labels: readonly string[], { label: reference }: Yardstick, name: string) {
  const there = labels.filter((text) => text !== "");
  if (reference === null || there.length === 0) return [];
  const table = startTable({ label: null, id: null, group: null, time: null });
  table.add(tableOf("labels", there.length, new Map([[name, there]])));
  return [{ profile: table.end(), reference }];
}

interface Context {
  readonly yardstick: Yardstick;
  readonly look: Look;
  readonly notes: string[];
}

interface Measured {
  readonly realised: WatchedMetric[];
  readonly errors: Uint8Array | null;
}

const unmeasured: Measured = { realised: [], errors: null };

function measureRealised(
  read: ReadWindow,
  labels: readonly string[],
  { yardstick, look, notes }: Context,
): Measured {
  if (yardstick.scored === null || look.policy === null) return unmeasured;
  const scored = scoreLabelled(read, labels, look);
  if (typeof scored === "string") {
    notes.push(`performance cannot be measured: ${scored}`.slice(0, 1000));
    return unmeasured;
  }
  const realised = watchRealised(scored, yardstick.scored, { ...look, policy: look.policy });
  return { realised, errors: errorsOf(scored) };
}

/** The kept rows whose label is there, read as evaluate reads a file; text: why they cannot be. */
function scoreLabelled({ kept, source }: ReadWindow, labels: readonly string[], look: Look): Scored | string {
  const label = nameOfLabel(look);
  const rows = labels.flatMap((text, row) => (text === "" ? [] : [row]));
  if (rows.length === 0) return "no label has come";
  const take = (cells: Cells): Cells =>
    cells instanceof Float64Array
      ? Float64Array.from(rows, (row) => cells[row]!)
      : rows.map((row) => cells[row]!);
  const cells = new Map([...kept.columns].map(([name, column]) => [name, take(column)] as const));
  cells.set(label, take(labels));
  const there = Object.entries(look.columns).filter(([role, name]) => role !== "id" && cells.has(name));
  const columns: Columns = { ...Object.fromEntries(there), label };
  if (columns.prediction === undefined && columns.score === undefined)
    return "there is no prediction and no score column";
  const { task, positive, threshold } = look;
  const asked = { task, positive: positive ?? undefined, threshold: threshold ?? 0.5 };
  const scored = scoreTable(tableOf(source, rows.length, cells), columns, asked);
  return isNoEvidence(scored) ? scored.noEvidence.message : scored;
}

function measureEstimated(kept: KeptRows, { yardstick: { estimated }, look, notes }: Context) {
  if (estimated === null || look.policy === null) return [];
  const window = unlabelledOf(kept, look);
  if (typeof window === "string") {
    notes.push(`performance cannot be expected: ${window}`);
    return [];
  }
  const probability = throughCalibration(window.score, estimated.calibration);
  return watchEstimated({ ...window, probability }, estimated.rows, { ...look, policy: look.policy });
}

function unlabelledOf(
  { columns: kept }: KeptRows,
  { columns, positive, threshold }: Look,
): Omit<Unlabelled, "probability"> | string {
  const score = kept.get(columns.score ?? "");
  if (score === undefined) return "there is no score column";
  if (!(score instanceof Float64Array)) return "scores are no numbers";
  const wrong = score.reduce((count, value) => count + (value >= 0 && value <= 1 ? 0 : 1), 0);
  if (wrong > 0)
    return `${countOf(wrong)} of ${countOf(score.length)} scores are missing or no probabilities`;
  const named = kept.get(columns.prediction ?? "");
  const isPositive = (row: number) =>
    named === undefined || threshold !== null
      ? score[row]! >= (threshold ?? 0.5)
      : String(named[row]) === positive;
  return { score, predicted: score.map((_, row) => (isPositive(row) ? 1 : 0)) };
}
