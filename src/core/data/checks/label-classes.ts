import type { Finding } from "../../record/data.ts";
import { plural, quote } from "../../table/wording.ts";
import { labelClassesOf } from "../label-association.ts";
import {
  type Check,
  exampleOf,
  findingOf,
  isSurprising,
  percentOf,
  splitOf,
  type TableFacts,
} from "./check.ts";

const mostClasses = 100;
const leastRows = 10;

type Classes = ReadonlyMap<string, { count: number; first?: number }>;

/** Classes that came or went, against the base and between train and test. */
export const labelClasses: Check = {
  name: "label-classes",
  severity: "error",
  rule: "a class is on one side only, and so many rows of it are no accident (r^c < 0.001/K); else information",
  judge(facts) {
    const found = facts.tables.flatMap((table) => {
      const here = classesOf(table);
      const before = baseClasses(table);
      if (here === null || before === null) return [];
      return compareClasses(table, {
        here,
        there: before,
        rows: [table.profile.rows, table.base!.rows],
        where: "the base",
      });
    });
    const split = splitOf(facts);
    const train = split === null ? null : classesOf(split.train);
    const test = split === null ? null : classesOf(split.test);
    if (split === null || train === null || test === null) return found;
    const rows = [split.test.profile.rows, split.train.profile.rows] as const;
    return [...found, ...compareClasses(split.test, { here: test, there: train, rows, where: "train" })];
  },
};

/** Rare classes, for information. */
export const classBalance: Check = {
  name: "class-balance",
  severity: "info",
  rule: "a class has fewer than 10 rows, or the rarest has fewer than a tenth of the commonest",
  judge: ({ tables }) =>
    tables.flatMap((table) => {
      const classes = classesOf(table);
      if (classes === null || classes.size < 2) return [];
      const sizes = [...classes].sort(([, a], [, b]) => a.count - b.count);
      const [name, { count }] = sizes[0]!;
      const most = sizes.at(-1)![1].count;
      if (count >= leastRows && count >= most / 10) return [];
      const message = `the rarest class ${spelled(table, name)}has ${plural(count, "row")}, the commonest ${most}`;
      return [
        findingOf(classBalance, table, { column: table.profile.roles.label, message, value: count / most }),
      ];
    }),
};

function spelled({ isWithheld, profile }: TableFacts, name: string): string {
  return isWithheld(profile.roles.label ?? "") ? "" : `${quote(name)} `;
}

function classesOf({ profile }: TableFacts): Classes | null {
  return labelClassesOf(profile);
}

function baseClasses({ base, profile }: TableFacts): Classes | null {
  const column = base?.columns.find(({ name }) => name === profile.roles.label);
  if (!column?.domain || column.domain.length > mostClasses || column.kind === "float") return null;
  return new Map(column.domain.map(([value, count]) => [value, { count }]));
}

interface Sides {
  readonly here: Classes;
  readonly there: Classes;
  /** Rows here and there. */
  readonly rows: readonly [number, number];
  readonly where: string;
}

function compareClasses(table: TableFacts, { here, there, rows, where }: Sides): Finding[] {
  const family = new Set([...here.keys(), ...there.keys()]).size;
  const all = rows[0] + rows[1];
  const tell = (name: string, count: number, share: number, message: string, first?: number) => {
    const sure = isSurprising(count, share, family);
    const few = sure ? "" : "; too few rows to expect one on the other side";
    return findingOf(labelClasses, table, {
      column: table.profile.roles.label,
      severity: sure ? "error" : "info",
      message: `the class ${spelled(table, name)}${message}${few}`,
      value: count,
      example: first === undefined ? null : exampleOf(table, first),
    });
  };
  const fresh = [...here].filter(([name]) => !there.has(name));
  const gone = [...there].filter(([name]) => !here.has(name));
  return [
    ...fresh.map(([name, { count, first }]) =>
      tell(name, count, rows[0] / all, `is new: ${plural(count, "row")}, none in ${where}`, first),
    ),
    ...gone.map(([name, { count }]) =>
      tell(
        name,
        count,
        rows[1] / all,
        `is gone: ${plural(count, "row")} (${percentOf(count / rows[1])}) in ${where}, none here`,
      ),
    ),
  ];
}
