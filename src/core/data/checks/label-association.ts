import { benjaminiHochberg } from "../../stats/benjamini-hochberg.ts";
import { normalSf } from "../../stats/normal.ts";
import { associationsOf } from "../label-association.ts";
import { type Check, eachTable, findingOf } from "./check.ts";

const leastChange = 0.05;

/** Columns whose tie to the label changed: labels flipped, shuffled or joined to other rows, while every column by
 *  itself looks as before. */
export const labelAssociation: Check = {
  name: "label-association",
  severity: "warn",
  rule: "the AUC of a column with the label differs from the base's by 0.05 or more, adjusted p ≤ 0.05 over the columns",
  judge: (facts) =>
    eachTable(facts, (table) => {
      const before = new Map(table.base?.columns.map(({ name, association }) => [name, association ?? null]));
      const pairs = [...associationsOf(table.profile)].flatMap(([column, now]) => {
        const base = before.get(column) ?? null;
        if (base === null) return [];
        const z = (now.auc - base.auc) / Math.max(1e-9, Math.hypot(now.se, base.se));
        return [{ column, from: base.auc, to: now.auc, p: 2 * normalSf(Math.abs(z)) }];
      });
      const adjusted = benjaminiHochberg(pairs.map(({ p }) => p));
      return pairs.flatMap(({ column, from, to }, k) => {
        if (Math.abs(to - from) < leastChange || adjusted[k]! > 0.05) return [];
        const message = `its AUC with the label went from ${from.toFixed(3)} to ${to.toFixed(3)}: were labels changed?`;
        return [findingOf(labelAssociation, table, { column, message, value: to - from })];
      });
    }),
};
