import { listNames, plural } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";

/** A run of a store, as far as it must be known to choose one. */
export interface RunFacts {
  readonly id: string;
  readonly name: string;
  /** FINISHED, FAILED, RUNNING, … */
  readonly status: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly experiment: string;
}

/** The run that was asked for by id, by the front of its id or by name; else the one that was started last among
 *  those that finished.
 *  @throws UserError when none or several answer to the name, or none has finished */
export function chooseRun<Run extends RunFacts>(
  file: string,
  runs: readonly Run[],
  asked: string | null,
): Run {
  if (asked !== null) return askedRun(file, runs, asked);
  const finished = runs.filter((run) => run.status === "FINISHED");
  const newest = finished.reduce<Run | null>(
    (best, run) => (best === null || run.started > best.started ? run : best),
    null,
  );
  if (newest !== null) return newest;
  const most =
    runs.length === 0 ? "holds no runs" : `holds ${plural(runs.length, "run")}, none of them finished`;
  throw wrong(file, most, "let a run finish, or name one: `path#run`");
}

function askedRun<Run extends RunFacts>(file: string, runs: readonly Run[], asked: string): Run {
  const matches = runs.filter(
    ({ id, name }) => id === asked || name === asked || (asked.length >= 6 && id.startsWith(asked)),
  );
  const [only, second] = matches;
  if (only !== undefined && second === undefined) return only;
  if (only === undefined) {
    const names = listNames(
      runs.map(({ name, id }) => name || id),
      5,
    );
    throw wrong(file, `has no run ${JSON.stringify(asked)}`, `its runs are ${names || "none"}`);
  }
  throw wrong(file, `has ${matches.length} runs named ${JSON.stringify(asked)}`, "name the run by its id");
}

/** Which run the numbers are of, for the reader of the report. */
export function runNote(file: string, run: RunFacts, count: number): string {
  const name = run.name === "" ? run.id : `${run.name} (${run.id.slice(0, 8)})`;
  const of = count > 1 ? `, chosen from ${count}` : "";
  const state = run.status === "FINISHED" ? "" : `, status ${run.status}`;
  return `${file}: run ${name} of experiment ${run.experiment}${of}${state}`;
}

function wrong(file: string, say: string, hint: string): UserError {
  return new UserError({ code: "file-malformed", message: `${file} ${say}`, hint, file });
}
