import type { Finding } from "../../record/data.ts";
import { isNumeric, type Kind } from "../cell-kind.ts";
import { bothSides, type Check, eachTable, findingOf } from "./check.ts";

/** A column that changed its type. */
export const typeChange: Check = {
  name: "type-change",
  severity: "error",
  rule: "a column is of another type than in the base or the schema; whole numbers that become decimals only warn",
  judge: (facts) =>
    eachTable(facts, (table, schema) => {
      const findings = new Map<string, Finding>();
      const tell = (column: string, from: Kind, to: Kind, where: string) => {
        const severity = severityOf(from, to);
        if (severity === null || findings.has(column)) return;
        const message = `the type is ${to}, and ${from} in ${where}`;
        findings.set(column, findingOf(typeChange, table, { column, severity, message }));
      };
      for (const { column, base } of bothSides(table)) tell(column.name, base.kind, column.kind, "the base");
      for (const { name, kind } of table.profile.columns) {
        const wanted = schema?.columns.get(name)?.type;
        if (wanted !== undefined) tell(name, wanted, kind, "the schema");
      }
      return [...findings.values()];
    }),
};

function severityOf(from: Kind, to: Kind): "error" | "warn" | null {
  if (from === to || from === "empty" || to === "empty") return null;
  return isNumeric(from) && isNumeric(to) ? (from === "int" ? "warn" : null) : "error";
}
