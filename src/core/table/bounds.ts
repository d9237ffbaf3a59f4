import { UserError } from "../../errors.ts";
import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import { type KeptRows, rowsAgainst } from "./kept-rows.ts";
import type { Outputs, RowTask } from "./scored.ts";
import { readNumbers } from "./values.ts";
import { quote } from "./wording.ts";

/** Tasks that have prediction intervals. */
const tasks: readonly RowTask[] = ["regression", "forecast"];

/** Lower and upper bound of each row's prediction interval; nothing without such columns. A bound that is not finite, or a
 *  lower one above the upper one, is a reason not to judge.
 *  @throws UserError when one of the two columns is named without the other, or where the task has no intervals */
export function readBounds(kept: KeptRows, task: RowTask): Pick<Outputs, "bounds"> | NoEvidence {
  const { lower: low, upper: high } = kept.columns;
  if (low === undefined && high === undefined) return {};
  if (low === undefined || high === undefined) throw oneOfTwo(kept, low === undefined ? "lower" : "upper");
  if (!tasks.includes(task)) throw notOfTask(kept, task);
  const lower = readNumbers(kept, "lower");
  if (isNoEvidence(lower)) return lower;
  const upper = readNumbers(kept, "upper");
  if (isNoEvidence(upper)) return upper;
  const fault = {
    say: `${quote(low)} is above ${quote(high)}`,
    hint: "find out why the bounds cross; they are never swapped silently",
  };
  const crossed = rowsAgainst(kept, "crossed-bounds", fault, (i) => lower[i]! > upper[i]!);
  return crossed ?? { bounds: [lower, upper] };
}

function oneOfTwo({ table, columns }: KeptRows, missing: "lower" | "upper"): UserError {
  const named = missing === "lower" ? "upper" : "lower";
  return new UserError({
    code: "input-invalid",
    message: `${table.source}: \`${named}\` names the column ${quote(columns[named]!)}, and no \`${missing}\` is named`,
    hint: `name the column of the other bound under \`${missing}\`, or leave both out`,
    input: missing,
    file: table.source,
  });
}

function notOfTask({ table }: KeptRows, task: RowTask): UserError {
  return new UserError({
    code: "input-invalid",
    message: `${table.source}: \`lower\` and \`upper\` are bounds of predicted numbers, and the task is ${task}`,
    hint: "leave both out, or write `task: regression`",
    input: "lower",
    file: table.source,
  });
}
