import type { Finding } from "../../record/data.ts";
import { studentQuantile } from "../../stats/student-t.ts";
import { countOf } from "../../table/wording.ts";
import { type Check, eachTable, findingOf, percentOf, type TableFacts } from "./check.ts";

const fewest = 5;

/** Many more or fewer rows than before. */
export const rowCount: Check = {
  name: "row-count",
  severity: "error",
  rule: "no rows, or under 10 % of the median of earlier counts: error; outside their 99.9 % band of log counts and by over 25 %: warn; with fewer than 5 counts only under half of the last",
  judge: (facts) => eachTable(facts, (table) => judgeRows(table)),
};

function judgeRows(table: TableFacts): Finding[] {
  const { rows } = table.profile;
  const tell = (severity: "error" | "warn", message: string): Finding[] => [
    findingOf(rowCount, table, { column: null, severity, message, value: rows }),
  ];
  if (rows === 0) return tell("error", "the table has no rows");
  if (table.base === null) return [];
  const history = [...table.base.history, table.base.rows].filter((count) => count > 0).slice(-10);
  if (history.length === 0) return [];
  const last = history.at(-1)!;
  const change = `${countOf(last)} → ${countOf(rows)} rows (${rows < last ? "−" : "+"}${percentOf(Math.abs(rows / last - 1))})`;
  if (rows < 0.1 * medianOf(history))
    return tell("error", `${change}: under a tenth of the median of ${history.length}`);
  if (history.length < fewest)
    return rows < 0.5 * last ? tell("warn", `${change}: under half of the last count`) : [];
  const logs = history.map(Math.log);
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (logs.length - 1);
  const reach = studentQuantile(0.9995, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
  const apart = Math.log(rows) - mean;
  const isFar = Math.abs(apart) > reach && Math.abs(Math.exp(apart) - 1) > 0.25;
  return isFar ? tell("warn", `${change}: outside the band of ${history.length} earlier counts`) : [];
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
