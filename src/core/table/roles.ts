import { UserError } from "../../errors.ts";
import type { Task } from "../record/words.ts";
import { nearestName } from "./nearest-name.ts";
import { probabilityColumns, usualPrefix } from "./probabilities.ts";
import { scoreColumns } from "./score-columns.ts";
import { type Role, roles, synonyms } from "./synonyms.ts";
import type { Table } from "./table.ts";
import { listNames, quote, yamlName } from "./wording.ts";

export type { Role } from "./synonyms.ts";
export type Columns = Partial<Record<Role, string>>;

/** Which column plays which role: those asked for, and the rest by their usual names (any case). Throws
 *  UserError when an asked column is absent, one column is asked for twice, two columns may play one role, or
 *  there is no label or neither a prediction nor a score. */
export function chooseColumns(
  table: Table,
  asked: Columns,
  proba = usualPrefix,
  task: Task | "auto" = "auto",
): Columns {
  const chosen: Columns = {};
  for (const role of roles) {
    const name = asked[role];
    if (name === undefined || name === "") continue;
    chosen[role] = askedColumn(table, role, role === "reference" ? firstReference(table, name) : name);
  }
  // A text task has no other label than its reference.
  if (chosen.reference !== undefined) chosen.label = chosen.reference;
  refuseSharedColumn(table, chosen);
  const free = table.names.filter((name) => !Object.values(chosen).includes(name));
  for (const role of roles) {
    const name = chosen[role] ?? detect(table, role, free);
    if (name !== undefined) chosen[role] = name;
  }
  // Answers that somebody scored need no truth beside them.
  if (task === "text" && chosen.reference === undefined && scoreColumns(table).length > 0) {
    const { label: _label, score: _score, ...others } = chosen;
    return others;
  }
  if (chosen.label === undefined) {
    throw missing(table, "label", "has no column that looks like the label", "name it under `label`");
  }
  if (
    chosen.prediction === undefined &&
    chosen.score === undefined &&
    probabilityColumns(table, proba).size < 2
  ) {
    const say = "has no column that looks like a prediction or a score";
    throw missing(table, "prediction", say, "name it under `prediction` or `score`");
  }
  return chosen;
}

/** `reference` is `reference_1` where several are numbered. */
function firstReference({ names }: Table, name: string): string {
  return !names.includes(name) && names.includes(`${name}_1`) ? `${name}_1` : name;
}

function askedColumn(table: Table, role: Role, name: string): string {
  if (table.column(name) !== undefined) return name;
  const near = nearestName(name, table.names);
  const hint = near === null ? `name one of them under \`${role}\`` : `did you mean ${quote(near)}?`;
  throw missing(table, role, `has no column ${quote(name)}`, hint);
}

function missing(table: Table, input: Role, say: string, hint: string): UserError {
  const headless = table.counts === undefined && table.names.every((name) => Number.isFinite(Number(name)));
  return new UserError({
    code: "column-missing",
    message: `${table.source} ${say}; its columns are ${listNames(table.names)}`,
    hint: headless ? `${hint}; the first line must hold the column names` : hint,
    input,
    file: table.source,
  });
}

/** A prediction read from the label's own column is always right. */
function refuseSharedColumn(table: Table, chosen: Columns): void {
  const distinct = ["label", "prediction", "score", "weight"] as const;
  for (const role of distinct) {
    const other = distinct.find(
      (one) => one !== role && chosen[one] !== undefined && chosen[one] === chosen[role],
    );
    if (other === undefined) continue;
    throw new UserError({
      code: "input-invalid",
      message: `${table.source}: \`${role}\` and \`${other}\` both name the column ${quote(chosen[role]!)}`,
      hint: `name another column under \`${other}\``,
      input: other,
      file: table.source,
    });
  }
}

function detect(table: Table, role: Role, free: readonly string[]): string | undefined {
  for (const words of synonyms[role]) {
    const found = free.filter((name) => words.includes(name.toLowerCase()));
    if (found.length > 1) throw ambiguous(table, role, found);
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}

function ambiguous(table: Table, role: Role, found: readonly string[]): UserError {
  return new UserError({
    code: "columns-ambiguous",
    message: `${table.source}: the ${role} may be ${found.map(quote).join(" or ")}`,
    hint: `say which: \`${role}: ${yamlName(found[0]!)}\``,
    input: role,
    file: table.source,
  });
}
