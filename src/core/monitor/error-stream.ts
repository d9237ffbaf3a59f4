import type { ErrorStream } from "../record/monitor-state.ts";
import { advanceAdwin, noValues } from "../stats/adwin.ts";
import type { Scored } from "../table/evidence.ts";
import { hasClasses } from "../table/scored.ts";

/** Whether each row of a window was wrong (1), in the order in which they came. */
export interface WindowErrors {
  /** Its start. */
  readonly window: string;
  readonly errors: Uint8Array;
}

const nothingSeen: ErrorStream = { adwin: { ...noValues, levels: [] }, windows: [], changes: [] };
const [keptWindows, keptChanges] = [60, 24];

/** null: nothing is right or wrong of such a model, but nearer or farther. */
export function errorsOf({ rows, outputs }: Scored): Uint8Array | null {
  const { prediction } = outputs;
  if (!hasClasses(rows) || prediction === null) return null;
  return Uint8Array.from(prediction, (code, row) => (code === rows.label[row] ? 0 : 1));
}

/** The stream after these windows; one that it has seen adds nothing. Drawn only: it has no share of the budget of
 *  false alarms, and decides nothing. */
export function advanceStream(before: ErrorStream | null, seen: readonly WindowErrors[]): ErrorStream | null {
  return seen.reduce((stream: ErrorStream | null, one) => step(stream, one), before);
}

function step(stream: ErrorStream | null, { window, errors }: WindowErrors): ErrorStream {
  const known = stream ?? nothingSeen;
  if (known.windows.includes(window)) return known;
  const { after, changes } = advanceAdwin(known.adwin, errors);
  const first = changes[0];
  const last = changes.at(-1);
  const change =
    first === undefined || last === undefined ? [] : [{ window, before: first.before, after: last.after }];
  return {
    adwin: { ...after, levels: after.levels.map((level) => [...level]) },
    windows: [...known.windows, window].slice(-keptWindows),
    changes: [...known.changes, ...change].slice(-keptChanges),
  };
}
