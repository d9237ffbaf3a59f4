import type { StoredPredictions } from "../record/predictions.ts";
import { textMeasures } from "../text/measures.ts";
import { idsOfTexts } from "./ids.ts";
import { unitRole } from "./parts.ts";
import { firstRepeated } from "./row-facts.ts";
import { hasClasses } from "./scored.ts";
import { checkSlices } from "./stored-slices.ts";
import { quote } from "./wording.ts";

/** Why stored predictions do not fit together, or null: the schema knows types, this knows lengths and codes.
 *  They may come from another run, so nothing about them is taken on trust. */
export function checkStored(stored: StoredPredictions): string | null {
  const { columns, rows, classes, task } = stored;
  for (const [name, values] of Object.entries(columns)) {
    if (name === "slices") continue;
    const each: Readonly<Record<string, number>> = {
      proba: classes.length,
      scores: stored.scoreNames?.length ?? 0,
    };
    const wanted = rows * (each[name] ?? 1);
    if (values && values.length !== wanted) {
      return `${values.length} values of ${name} for ${rows} rows`;
    }
  }
  const odd = checkSlices(stored);
  if (odd !== null) return odd;
  if ((stored.ids === "position") !== (columns.id === null))
    return `ids are ${stored.ids}, which does not fit`;
  if (columns.id !== null) {
    const { id } = columns;
    const odd = stored.ids === "hashed" ? id.find((one) => !/^[0-9a-f]{16}$/.test(one)) : undefined;
    if (odd !== undefined) return `the id ${quote(odd)} is no hash`;
    const repeated = firstRepeated(idsOfTexts(id.length, (row) => id[row]!));
    if (repeated !== null) return `the id ${quote(id[repeated[0]]!)} is there twice`;
  }
  const { weight } = columns;
  if (weight !== null && !weight.every((one) => one >= 0)) return "a weight is negative";
  if (task === "binary" && (classes.length !== 2 || stored.positive !== classes[1])) {
    return "a binary task has two classes, the positive one last";
  }
  if (!hasClasses(stored)) {
    if (classes.length > 0) return `a ${task} has no classes`;
    const { text_sums } = columns;
    const isScored = stored.scoreNames !== undefined && columns.scores !== undefined;
    if (
      task === "text" &&
      !(isScored && text_sums === undefined) &&
      (text_sums === undefined || textMeasures.some(({ name }) => columns[name as "rouge1"] === undefined))
    )
      return "a text task has the values of every measure";
    return unitRole(task) !== null && columns.unit === undefined ? `a ${task} has a unit on every row` : null;
  }
  for (const name of ["label", "prediction"] as const) {
    const unknown = columns[name]?.find((code) => classes[code] === undefined);
    if (unknown !== undefined) return `${name} holds the class code ${unknown}, which has no name`;
  }
  return null;
}
