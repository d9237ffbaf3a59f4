import { diffScalars } from "../core/diff/diff-scalars.ts";
import { type Diff, renderDiffMarkdown, renderDiffText } from "../core/diff/render-diff.ts";
import { defaulted, optional } from "../core/inputs/definition.ts";
import { evaluateInputs } from "../core/inputs/evaluate.ts";
import { isTableFormat, metricsFormatNames, tableFormatNames } from "../core/inputs/formats.ts";
import { parseInputs } from "../core/inputs/parse.ts";
import { choice, list } from "../core/inputs/types.ts";
import { nearestName } from "../core/table/nearest-name.ts";
import { UserError } from "../errors.ts";
import { isRowTable } from "../formats/metrics/kind.ts";
import { type MetricsFile, readMetrics } from "../formats/metrics/read.ts";
import type { MetricsFormat } from "../formats/metrics/registry.ts";
import type { ByteSource } from "../ports/byte-source.ts";
import type { Host } from "../ports/host.ts";
import { makeLocalFile } from "../sources/local-file.ts";
import type { CommandEnd } from "./commands.ts";
import { parseFlags } from "./flags.ts";

const { id, label, prediction, score, weight, group, positive, task } = evaluateInputs;

export const diffInputs = {
  format: defaulted(choice("auto", ...tableFormatNames, ...metricsFormatNames), "auto", {
    description: "The format of both files; `auto` looks at the content (docs/formats.md).",
    example: "lm-eval",
  }),
  metrics: optional(list, {
    description: "The names to show.",
    whenEmpty: "all",
    example: "accuracy",
  }),
  ...{ id, label, prediction, score, weight, group, positive, task },
} as const;

export const diffCommand = {
  does: "Shows how two metrics files, folders or prediction tables differ, with noise.",
  example: "evenhand diff base/metrics.json metrics.json  (of a store, one run: mlflow.db#run)",
  inputs: diffInputs,
  answers: ["md", "json"],
} as const;

/** `evenhand diff a b [flags]`: a is what was, b what is. It judges nothing, so it ends with 0 when both can be read.
 *  @throws UserError when they cannot be, or are of different kinds */
export async function runDiff(args: readonly string[], host: Host): Promise<CommandEnd> {
  const [a, b, ...rest] = args;
  if (a === undefined || b === undefined || a.startsWith("-") || b.startsWith("-")) {
    throw wrong(
      "`diff` takes two files or folders",
      "for example `evenhand diff base/metrics.json metrics.json`",
    );
  }
  const flags = parseFlags(diffInputs, rest);
  const inputs = parseInputs(diffInputs, flags.inputs);
  const sides = [await sideOf(a, host, inputs.format), await sideOf(b, host, inputs.format)] as const;
  if (sides[0].isTable !== sides[1].isTable) throw unlike(sides);
  if (sides[0].isTable) {
    const { diffTables } = await import("./diff-tables.ts");
    return diffTables({ a, b, flags, host });
  }
  const files = [await readSide(sides[0], inputs.format), await readSide(sides[1], inputs.format)] as const;
  const rows = chooseRows(diffScalars(files[0], files[1]), inputs.metrics);
  if (flags.output === "json") {
    const { recordOfDiff } = await import("./diff-record.ts");
    return { exit: 0, text: recordOfDiff({ a, b, rows, files }) };
  }
  return { exit: 0, text: renderDiff({ a, b, of: "numbers", rows, notes: notesOf(files) }, flags.output) };
}

export function renderDiff(diff: Diff, output: "text" | "md"): string {
  return output === "md" ? renderDiffMarkdown(diff) : renderDiffText(diff);
}

interface DiffSide {
  readonly source: ByteSource;
  readonly run: string | null;
  readonly isTable: boolean;
}

/** `path#run` names a run of a store, unless there is a file of that very name. */
async function sideOf(written: string, host: Host, format: string): Promise<DiffSide> {
  const { workspace } = host.context;
  const mark = written.lastIndexOf("#");
  const isRun = mark > 0 && !(await exists(makeLocalFile(written, workspace)));
  const source = makeLocalFile(isRun ? written.slice(0, mark) : written, workspace);
  const isTable = format === "auto" ? !isRun && (await isRowTable(source)) : isTableFormat(format);
  return { source, run: isRun ? written.slice(mark + 1) : null, isTable };
}

async function exists(source: ByteSource): Promise<boolean> {
  return source.size().then(
    () => true,
    () => false,
  );
}

async function readSide({ source, run }: DiffSide, format: string): Promise<MetricsFile> {
  const file = await readMetrics(source, { format: format as MetricsFormat | "auto", run });
  if (file.values.size > 0) return file;
  const why = file.nothing ?? `${source.name} holds no numbers`;
  throw new UserError({
    code: "file-malformed",
    message: `${why}, so there is nothing to compare`,
    hint: "name a file that holds results",
    file: source.name,
  });
}

function notesOf(files: readonly MetricsFile[]): string[] {
  return [...new Set(files.flatMap((file) => file.notes))];
}

function chooseRows(rows: ReturnType<typeof diffScalars>, names: readonly string[] | null) {
  if (names === null) return rows;
  const known = rows.map((row) => row.name);
  const odd = names.find((name) => !known.includes(name));
  if (odd === undefined) return rows.filter((row) => names.includes(row.name));
  const near = nearestName(odd, known);
  throw wrong(
    `neither file has ${JSON.stringify(odd)}`,
    near === null ? "leave out `--metrics` to see all names" : `did you mean ${JSON.stringify(near)}?`,
  );
}

function unlike([a, b]: readonly [DiffSide, DiffSide]): UserError {
  const table = a.isTable ? a.source.name : b.source.name;
  const other = a.isTable ? b.source.name : a.source.name;
  return wrong(
    `${table} is a table of rows and ${other} holds single numbers`,
    "compare two of a kind, or set `--format` if one was misread",
  );
}

function wrong(message: string, hint: string): UserError {
  return new UserError({ code: "input-invalid", message, hint });
}
