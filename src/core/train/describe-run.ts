import type { RunRecord } from "../record/run.ts";
import { code, fenced, sentence } from "../report/encode.ts";
import { spellDuration } from "./input-types.ts";

/** A run in one line, without anything the command chose: for a step's output. */
export function describeRun(record: RunRecord): string {
  const parts = [`trained ${record.model}`, `in ${spellDuration(Math.max(1, record.durationSeconds))}`];
  if (record.modelFile !== null) {
    const { format, bytes, digest } = record.modelFile;
    parts.push(
      `to a ${format === "unknown" ? "model" : `${format} model`} of ${bytes} bytes, ${short(digest)}`,
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
  return [
    `### ${describeRun(record)}`,
    ...table("| output | path | bytes | digest |", outputs),
    ...table(
      "| metric | last value |",
      metrics.map(([name, value]) => `| ${code(name)} | ${Number(value.toPrecision(6))} |`),
    ),
    ...(more > 0 ? [`…and ${more} more in the record.`] : []),
    ...record.notes.map((note) => `- ${sentence(note)}`),
  ].join("\n\n");
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
