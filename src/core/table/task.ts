import { UserError } from "../../errors.ts";
import type { Task } from "../record/words.ts";
import type { RowTask } from "./scored.ts";
import { distinctNames, type Values } from "./values.ts";
import { quote } from "./wording.ts";

/** Distinct whole numbers up to which a label may name classes. */
const mostNumberedClasses = 20;
const families = [
  ["0", "1"],
  ["-1", "1"],
] as const;

export interface TaskChoice {
  readonly task: RowTask;
  /** How it was chosen, for the notes; null when it was asked for. */
  readonly because: string | null;
}

/** The task of a label column: beside a column of queries it is a ranking, of series a forecast; two values are binary, more texts (or few
 *  whole numbers that the predictions share) are classes, other numbers a regression. What was asked for is never
 *  overruled. */
export function chooseTask(
  asked: Task | "auto",
  label: Values,
  prediction: Values | null,
  table: {
    readonly source: string;
    readonly query?: string | undefined;
    readonly series?: string | undefined;
  },
): TaskChoice {
  if (asked === "scalars") {
    throw new UserError({
      code: "input-invalid",
      message: `task is scalars, but ${table.source} is a table of predictions`,
      hint: "leave `task` out, or name the file under `metrics-file`",
      input: "task",
    });
  }
  if (asked === "auto" && table.query !== undefined) {
    return { task: "ranking", because: `${quote(table.query)} holds queries` };
  }
  if (asked === "auto" && table.series !== undefined) {
    return { task: "forecast", because: `${quote(table.series)} holds series` };
  }
  if (asked !== "auto") return { task: asked, because: null };
  return label.kind === "texts" ? taskOfTexts(label) : taskOfNumbers(label, prediction);
}

function taskOfTexts(label: Values & { kind: "texts" }): TaskChoice {
  const names = label.names.length;
  if (names > 2) return { task: "multiclass", because: `the label holds ${names} different texts` };
  return { task: "binary", because: `the label holds ${label.names.map(quote).join(" and ")}` };
}

function taskOfNumbers(label: Values & { kind: "numbers" }, prediction: Values | null): TaskChoice {
  const regression = (because: string): TaskChoice => ({ task: "regression", because });
  const names = distinctNames(label, mostNumberedClasses);
  if (names === null) return regression(`the label holds more than ${mostNumberedClasses} different numbers`);
  const held = `the label holds ${names.join(", ")}`;
  if (families.some((family) => names.every((name) => (family as readonly string[]).includes(name)))) {
    return { task: "binary", because: held };
  }
  if (!names.every((name) => Number.isInteger(Number(name))))
    return regression(`${held}, not all of them whole`);
  if (names.length === 1 && prediction?.kind === "numbers") return regression(held);
  const predicted = prediction === null ? names : distinctNames(prediction, mostNumberedClasses);
  if (predicted === null || !predicted.every((name) => names.includes(name))) {
    return regression("the predictions hold numbers that are no label");
  }
  return { task: names.length <= 2 ? "binary" : "multiclass", because: held };
}
