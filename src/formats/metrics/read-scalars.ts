import type { Scalar, Scalars } from "../../core/compare/scalar.ts";
import { scalarOfRuns } from "../../core/evaluation/run-scalars.ts";
import { mostRuns } from "../../core/record/limits.ts";
import { listNames, quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type MetricsAsk, type MetricsFile, readMetrics } from "./read.ts";

export interface ReadScalars {
  readonly values: Scalars;
  readonly notes: readonly string[];
  /** Why there are no values, when a file says so itself. */
  readonly nothing: string | null;
}

/** Single numbers from one file; or from several, each of which is a run of the same training, as one value a run. */
export async function readScalarFiles(
  sources: readonly ByteSource[],
  ask: MetricsAsk = {},
): Promise<ReadScalars> {
  const files: MetricsFile[] = [];
  for (const source of sources) files.push(await readMetrics(source, ask));
  const nothing = files.find((file) => file.nothing !== null)?.nothing ?? null;
  const notes = [...new Set(files.flatMap((file) => file.notes))];
  const [first, second] = files;
  if (first !== undefined && second === undefined) return { values: scalarsOf(first), notes, nothing };
  if (files.length > mostRuns) throw tooMany(files);
  return { values: gather(files, notes), notes, nothing };
}

function scalarsOf(file: MetricsFile): Scalars {
  return new Map(Array.from(file.values.keys(), (name) => [name, scalarOf(file, name)]));
}

function scalarOf({ values, directions, stderr, runs }: MetricsFile, name: string): Scalar {
  const direction = directions.get(name) ?? "neutral";
  const own = runs.get(name);
  const error = stderr.get(name);
  return {
    ...(own === undefined ? { value: values.get(name) ?? null } : scalarOfRuns(own)),
    ...(direction === "neutral" ? {} : { direction }),
    ...(error === undefined ? {} : { stderr: error }),
  };
}

/** A file that lacks a name leaves it without a value: the mean of the other runs would hide that one failed. */
function gather(files: readonly MetricsFile[], notes: string[]): Scalars {
  const repeated = files.find((file) => file.runs.size > 0);
  if (repeated !== undefined) throw nested(repeated);
  const names = new Set(files.flatMap((file) => [...file.values.keys()]));
  const scalars = new Map<string, Scalar>();
  for (const name of names) {
    const lacking = files.filter((file) => (file.values.get(name) ?? null) === null);
    if (lacking.length > 0) {
      const where = listNames(
        lacking.map((file) => file.source),
        3,
      );
      notes.push(`${quote(name)} has no number in ${where}, so it has no value over the runs`);
      scalars.set(name, { value: null });
      continue;
    }
    const direction = files.map((file) => file.directions.get(name)).find((each) => each !== undefined);
    const runs = {
      kind: "seeds" as const,
      names: files.map((file) => file.source.slice(-200)),
      values: files.map((file) => file.values.get(name)!),
    };
    const turned = direction === undefined || direction === "neutral" ? {} : { direction };
    scalars.set(name, { ...scalarOfRuns(runs), ...turned });
  }
  return scalars;
}

function tooMany(files: readonly MetricsFile[]): UserError {
  return new UserError({
    code: "unsupported",
    message: `${files.length} metrics files match, and ${mostRuns} runs are the most`,
    hint: "name fewer of them",
    input: "metrics-file",
  });
}

function nested({ source }: MetricsFile): UserError {
  return new UserError({
    code: "file-malformed",
    message: `${source} holds several runs and is one of several files`,
    hint: "name that file alone, or files of one run each",
    file: source,
  });
}
