import { UserError } from "../../errors.ts";
import type { Fairness } from "../record/fairness.ts";
import type { PairedView } from "../table/scored.ts";
import type { SliceColumn } from "../table/slice-columns.ts";
import { countOf, quote } from "../table/wording.ts";
import { measureFairness } from "./measure-fairness.ts";

/** Groups of a column; an id or a number taken for one would make the record as long as the file. */
export const mostGroups = 200;

/** Fairness of every column asked for; nothing where no model says yes or no: other tasks, no predictions.
 *  @throws UserError `input-invalid` when a column has more values than groups can have */
export function listFairness(
  view: PairedView,
  columns: readonly SliceColumn[],
  asked: readonly string[],
): Fairness[] {
  if (view.rows.task !== "binary" || view.candidate.prediction === null) return [];
  return [...new Set(asked)].flatMap((name) => {
    const column = columns.find((each) => each.name === name);
    if (column === undefined) return [];
    if (column.names.length > mostGroups) throw tooManyGroups(column);
    return [measureFairness(view, column)];
  });
}

function tooManyGroups({ name, names }: SliceColumn): UserError {
  return new UserError({
    code: "input-invalid",
    message: `\`fairness\` names the column ${quote(name)}, which holds ${countOf(names.length)} different values; groups are at most ${mostGroups}`,
    hint: "write a column of few groups, such as age bands, and name that",
  });
}
