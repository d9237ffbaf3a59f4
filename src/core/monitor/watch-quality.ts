import { findingOf, type TableFacts } from "../data/checks/check.ts";
import { rowCount } from "../data/checks/row-count.ts";
import { judgeBySchemas } from "../data/judge-data.ts";
import type { DataRules } from "../data/rules.ts";
import type { DataSchema } from "../data/schema-file.ts";
import type { TableProfile } from "../data/table-profile.ts";
import type { Finding, StoredTable } from "../record/data.ts";
import type { Seen } from "./series.ts";

export interface QualityAsk {
  readonly profile: TableProfile;
  /** What production has no column for is left out of it. */
  readonly reference: StoredTable | null;
  /** What people reviewed; as for a pull request. */
  readonly schemas: readonly DataSchema[];
  readonly rules: DataRules;
  /** Rows of earlier windows, oldest first. */
  readonly history: readonly number[];
  readonly isWithheld: (column: string) => boolean;
  /** Columns that the training table need not have: ids, answers and labels. */
  readonly own: ReadonlySet<string>;
}

/** Judged by other words here: drift has a series of its own, and a window has as many rows as earlier windows had, not
 *  as many as the training table. */
const elsewhere = new Set(["drift", "row-count"]);

/** The checks and the schema of a pull request, on a window of production. */
export function watchQuality({
  profile,
  reference,
  schemas,
  rules,
  history,
  isWithheld,
  own,
}: QualityAsk): Finding[] {
  const facts: TableFacts = { role: "data", profile, base: reference, isWithheld };
  const { findings } = judgeBySchemas([facts], schemas, rules);
  return [
    ...findings.filter(
      ({ check, column }) => !elsewhere.has(check) && !(check === "new-column" && own.has(column ?? "")),
    ),
    ...rowFindings(facts, history),
  ].slice(0, 500);
}

function rowFindings(facts: TableFacts, history: readonly number[]): Finding[] {
  const last = history.at(-1);
  const base =
    last === undefined
      ? null
      : {
          source: "earlier windows",
          rows: last,
          history: history.slice(-10, -1),
          duplicates: 0,
          columns: [],
        };
  return rowCount.judge({ tables: [{ ...facts, base }], schema: null });
}

/** A window of which nothing arrived. */
export function nothingArrived(facts: Pick<TableFacts, "role">, where: string): Finding {
  const message = `nothing arrived: ${where}`.slice(0, 1000);
  return findingOf({ ...rowCount, rule: "every window has rows" }, facts as TableFacts, {
    column: null,
    severity: "error",
    message,
  });
}

/** Errors of a window; warnings are shown and open nothing. */
export function seenQuality(window: string, findings: readonly Finding[]): Seen {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const place = errors > 0 ? "beyond" : "inside";
  return { kind: "quality", name: "data quality", window, place, value: errors, threshold: 1, counts: false };
}
