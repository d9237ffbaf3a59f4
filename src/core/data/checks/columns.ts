import type { Finding } from "../../record/data.ts";
import { nearestName } from "../../table/nearest-name.ts";
import { quote } from "../../table/wording.ts";
import type { DataSchema } from "../schema-file.ts";
import { type Check, eachTable, findingOf, type TableFacts } from "./check.ts";

/** Columns that went away. */
export const missingColumn: Check = {
  name: "missing-column",
  severity: "error",
  rule: "a column of the base or a required one of the schema is not there",
  judge: (facts) =>
    eachTable(facts, (table, schema) => {
      const here = new Set(table.profile.columns.map(({ name }) => name));
      const names = [...here].filter((name) => !expected(table, schema).has(name));
      return [...expected(table, schema)]
        .filter((name) => !here.has(name))
        .map((name) => {
          const near = nearestName(name, names);
          const renamed = near === null ? "" : `; ${quote(near)} is new: was it renamed?`;
          return findingOf(missingColumn, table, { column: name, message: `the column is gone${renamed}` });
        });
    }),
};

/** Columns that nobody had before. */
export const newColumn: Check = {
  name: "new-column",
  severity: "warn",
  rule: "a column is neither in the base nor in the schema",
  judge: (facts) =>
    eachTable(facts, (table, schema): Finding[] => {
      if (table.base === null && schema === null) return [];
      const known = new Set(table.base?.columns.map(({ name }) => name));
      for (const name of schema?.columns.keys() ?? []) known.add(name);
      return table.profile.columns
        .filter(({ name }) => !known.has(name))
        .map(({ name }) => findingOf(newColumn, table, { column: name, message: "the column is new" }));
    }),
};

function expected({ base }: TableFacts, schema: DataSchema | null): Set<string> {
  const names = new Set(base?.columns.map(({ name }) => name));
  for (const [name, { required }] of schema?.columns ?? []) {
    if (required) names.add(name);
    else names.delete(name);
  }
  return names;
}
