import type { ReusedFrom } from "../record/reused-from.ts";
import type { RunRecord } from "../record/run.ts";
import type { StageRow } from "../record/stages.ts";
import { renderBlock } from "../report/block.ts";
import { code, fenced, sentence } from "../report/encode.ts";
import { bytes, plain } from "../report/number.ts";
import { tuningBlock } from "../report/section/tuning.ts";
import { summarizeTuning } from "../tune/tuning.ts";
import { spellDuration } from "./input-types.ts";
import { sinceOf } from "./reuse.ts";

/** A run in one line, without anything the command chose: for a step's output. */
export function describeRun(record: RunRecord): string {
  const seconds = spellDuration(Math.max(1, record.durationSeconds));
  const parts =
    record.reusedFrom === undefined
      ? [`trained ${record.model}`, `in ${seconds}`]
      : [`skipped training ${record.model}:`, sinceOf(record.reusedFrom)];
  if (record.modelFile !== null) {
    const { format, bytes, digest } = record.modelFile;
    const made = record.reusedFrom === undefined ? "to" : "and its model is";
    parts.push(
      `${made} a ${format === "unknown" ? "model" : `${format} model`} of ${bytes} bytes, ${short(digest)}`,
    );
  }
  return parts.join(" ");
}

/** A run for the job summary: a heading, what was written, what was measured, what to know. */
export function renderRun(record: RunRecord): string {
  const outputs = Object.entries(record.outputs).map(
    ([name, { path, digest, bytes }]) =>
      `| ${code(name)} | ${code(path)} | ${bytes} | ${code(short(digest))} |`,
  );
  const metrics = Object.entries(record.metrics).slice(0, shown);
  const more = Object.keys(record.metrics).length - metrics.length;
  const rows = metrics.map(([name, value]) => `| ${code(name)} | ${rounded(value)} |`);
  return [
    `### ${describeRun(record)}`,
    ...(record.reusedFrom === undefined ? [] : [renderReuse(record.reusedFrom)]),
    ...table("| stage | | seconds |", (record.stages ?? []).map(stageLine)),
    ...table("| output | path | bytes | digest |", outputs),
    ...(record.repeats === undefined ? table("| metric | last value |", rows) : repeatedTable(record, rows)),
    ...(more > 0 ? [`…and ${more} more in the record.`] : []),
    ...elsewhereLines(record),
    ...safetyLines(record),
    ...resourceLines(record),
    ...(record.tuning === undefined ? [] : [renderBlock(tuningBlock(summarizeTuning(record.tuning)))]),
    ...record.notes.map((note) => `- ${sentence(note)}`),
  ].join("\n\n");
}

function elsewhereLines({ modelFile }: RunRecord): string[] {
  if (modelFile?.uri === undefined) return [];
  return [`The model stays at ${code(modelFile.uri)}: ${modelFile.note}.`];
}

function safetyLines({ modelFile }: RunRecord): string[] {
  const safety = modelFile?.safety;
  if (safety === undefined || safety.safe) return [];
  return [`The model is **unsafe to load** where its origin is not trusted: ${safety.why}.`];
}

function stageLine({ name, result, seconds }: StageRow): string {
  const words = { ran: "ran", unchanged: "nothing changed", cached: "nothing changed, from the cache" };
  return `| ${code(name)} | ${words[result]} | ${seconds === null ? "" : plain(seconds, 1)} |`;
}

function resourceLines({ resources, cost, durationSeconds }: RunRecord): string[] {
  const parts: string[] = [];
  if (resources !== undefined) {
    const { processorSeconds, peakMemoryBytes, meanMemoryBytes, gpu } = resources;
    const mean = durationSeconds > 0 ? processorSeconds / durationSeconds : 0;
    parts.push(`${plain(processorSeconds, 1)} processor seconds (${plain(mean, 2)} processors on average)`);
    if (peakMemoryBytes !== null) parts.push(`${bytes(peakMemoryBytes)} of memory at most`);
    if (meanMemoryBytes !== null) parts.push(`${bytes(meanMemoryBytes)} on average`);
    if (gpu !== undefined)
      parts.push(
        `${gpu.count} GPU at ${plain(gpu.meanUtilization, 0)} %, ${bytes(gpu.peakMemoryBytes)} at most`,
      );
  }
  if (cost !== undefined) {
    const runs = cost.seconds === undefined ? "" : ` for ${plain(cost.seconds, 1)} s of all runs together`;
    parts.push(`estimated cost ${plain(cost.total, 2)}${runs}`);
  }
  return parts.length === 0 ? [] : [`Used: ${parts.join(", ")}.`];
}

function renderReuse({ url }: ReusedFrom): string {
  const where =
    url === null || !/^https?:\/\/[^\s()<>]+$/.test(url) ? "an earlier run" : `[an earlier run](${url})`;
  return `The result is that of ${where}, compared byte by byte with its record.`;
}

/** Means of several seeds, with what a single one may differ by. */
function repeatedTable({ metrics, repeats }: RunRecord, rows: readonly string[]): string[] {
  const names = Object.keys(metrics);
  const spread = new Map(Object.entries(repeats?.spread ?? {}));
  const withSpread = rows.map((row, at) => {
    const own = spread.get(names[at] ?? "");
    return `${row} ${own === undefined ? "—" : rounded(own)} |`;
  });
  return table(`| metric | mean of ${repeats?.runs.length} seeds | standard deviation |`, withSpread);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}

const shown = 50;

function table(header: string, rows: readonly string[]): string[] {
  const rule = header.replace(/[^|]+/g, " --- ");
  return rows.length === 0 ? [] : [[header, rule, ...rows].join("\n")];
}

function short(digest: string): string {
  return digest.slice(0, "sha256:".length + 12);
}

/** A failed run for the job summary. */
export function renderFailure(
  reasons: readonly string[],
  tail: readonly string[],
  title = "training failed",
): string {
  const said = reasons.map((reason) => `- ${sentence(reason)}`).join("\n");
  const lines = lastLines(tail, 40, 8000);
  const output = lines.length === 0 ? [] : [fenced(lines.join("\n"), "console", 8000)];
  return [`### ${title}`, said, ...output].join("\n\n");
}

/** Metrics as JSON of at most so many bytes: as many as fit, in the order they were reported. */
export function metricsWithin(metrics: Readonly<Record<string, number>>, bytes: number): string {
  const fitting: [string, number][] = [];
  let left = bytes - 2;
  for (const [name, value] of Object.entries(metrics)) {
    left -= Buffer.byteLength(JSON.stringify(name)) + String(value).length + 2;
    if (left < 0) break;
    fitting.push([name, value]);
  }
  return JSON.stringify(Object.fromEntries(fitting));
}

function lastLines(tail: readonly string[], count: number, characters: number): string[] {
  const lines: string[] = [];
  let left = characters;
  for (const line of tail.slice(-count).reverse()) {
    left -= line.length + 1;
    if (left < 0 && lines.length > 0) break;
    lines.unshift(line);
  }
  return lines;
}
