import { countOf, plural } from "../../table/wording.ts";
import { countConflicts, countDuplicates } from "../row-groups.ts";
import { type Check, eachTable, exampleOf, findingOf, percentOf } from "./check.ts";

const coarse = "the features are too coarse to tell rows apart";

/** Rows whose features occurred before. */
export const duplicates: Check = {
  name: "duplicates",
  severity: "warn",
  rule: "over 1 % of rows repeat earlier features, where over half of the rows are distinct; else information",
  judge: (facts) =>
    eachTable(facts, (table) => {
      const { features } = table.profile.hashes;
      const { rows, distinct, first } = countDuplicates(features);
      if (rows <= 0.01 * features.length) return [];
      const fine = distinct > features.length / 2;
      const message = `${plural(rows, "row")} (${percentOf(rows / features.length)}) ${rows === 1 ? "repeats" : "repeat"} earlier ones${fine ? "" : `: ${coarse}, ${countOf(distinct)} differ`}`;
      const severity = fine ? "warn" : "info";
      const value = rows / features.length;
      return [
        findingOf(duplicates, table, {
          column: null,
          message,
          severity,
          value,
          example: exampleOf(table, first),
        }),
      ];
    }),
};

/** Equal features with different labels. */
export const conflictingLabels: Check = {
  name: "conflicting-labels",
  severity: "warn",
  rule: "over 0.5 % of rows have the features of a row with another label, where over half of the rows are distinct",
  judge: (facts) =>
    eachTable(facts, (table) => {
      const { features, label } = table.profile.hashes;
      if (label === null || label.length !== features.length) return [];
      const { rows, first } = countConflicts(features, label);
      if (rows <= 0.005 * features.length) return [];
      const fine = countDuplicates(features).distinct > features.length / 2;
      const message = `${plural(rows, "row")} (${percentOf(rows / features.length)}) ${rows === 1 ? "has" : "have"} the features of a row with another label${fine ? "" : `: ${coarse}`}`;
      return [
        findingOf(conflictingLabels, table, {
          column: table.profile.roles.label,
          message,
          severity: fine ? "warn" : "info",
          value: rows / features.length,
          example: exampleOf(table, first),
        }),
      ];
    }),
};
