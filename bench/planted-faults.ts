import type { Finding } from "../src/core/record/data.ts";
import type { Rows, Split } from "./public-tables.ts";

type Plant = (clean: Split, random: () => number) => Split;

interface Fault {
  readonly size: string;
  readonly plant: Plant;
  readonly found: (finding: Finding, planted?: string) => boolean;
}

export const faults: Readonly<Record<string, Fault>> = {
  overlap: {
    size: "5 % of the test rows copied from train",
    plant: (clean, random) => ({
      ...clean,
      test: clean.test.map((row, k) =>
        k < 0.05 * clean.test.length ? clean.train[Math.floor(random() * clean.train.length)]! : row,
      ),
    }),
    found: ({ check, severity }) => check === "overlap" && severity === "error",
  },
  leakage: {
    size: "a column that is the label with 0.5 % of rows wrong",
    plant: (clean, random) => {
      const label = clean.table.names.indexOf("target");
      const classes = [...new Set(clean.table.rows.map((row) => row[label]!))].sort();
      const leak = (row: string[]) =>
        row.map((cell, at) =>
          at !== 0
            ? cell
            : random() < 0.005
              ? classes[Math.floor(random() * classes.length)]!
              : codes.get(row[label]!)!,
        );
      const codes = new Map(classes.map((name, k) => [name, classes.length === 2 ? String(k) : `c${k}`]));
      return {
        ...clean,
        train: clean.train.map(leak),
        test: clean.test.map(leak),
        planted: clean.table.names[0]!,
      };
    },
    found: ({ check, column }, planted) => check === "target-leak" && column === planted,
  },
  "flipped labels": {
    size: "20 % of the training labels replaced by another class",
    plant: (clean, random) => {
      const label = clean.table.names.indexOf("target");
      const classes = [...new Set(clean.table.rows.map((row) => row[label]!))];
      const flip = (row: string[]) => {
        if (random() >= 0.2) return row;
        const others = classes.filter((name) => name !== row[label]);
        return row.map((cell, at) => (at === label ? others[Math.floor(random() * others.length)]! : cell));
      };
      return { ...clean, train: clean.train.map(flip) };
    },
    found: ({ check, severity, column }) =>
      severity !== "info" &&
      (check === "label-association" ||
        check === "conflicting-labels" ||
        (check === "drift" && column === "target")),
  },
  "shifted column": {
    size: "one column moved by half a standard deviation",
    plant: (clean, random) => {
      const at = shiftable(clean.table)[Math.floor(random() * shiftable(clean.table).length)]!;
      const values = clean.base.map((row) => Number(row[at]));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
      const shift = (row: string[]) =>
        row.map((cell, k) => (k === at ? String(Number(cell) + 0.5 * sd) : cell));
      return { ...clean, train: clean.train.map(shift), planted: clean.table.names[at]! };
    },
    found: ({ check, severity, column }, planted) =>
      check === "drift" && severity !== "info" && column === planted,
  },
};

/** Columns with more than 20 values. */
function shiftable({ names, rows }: Rows): number[] {
  return names.flatMap((name, at) =>
    name !== "target" && new Set(rows.map((row) => row[at])).size > 20 ? [at] : [],
  );
}
