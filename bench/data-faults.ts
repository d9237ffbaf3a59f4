/** Plants faults in public tables and counts what the data checks find; and how often clean splits of the same tables
 *  give an error. `node bench/data-faults.ts DIR`, DIR as bench/write_public_tables.py wrote it. Seeded. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeData } from "../src/core/data/judge-data.ts";
import { rulesOf } from "../src/core/data/rules.ts";
import { storeTable } from "../src/core/data/store-table.ts";
import { startTable, type TableProfile } from "../src/core/data/table-profile.ts";
import type { Finding } from "../src/core/record/data.ts";
import { readBatches } from "../src/formats/predictions/batches.ts";

const folder = process.argv[2] ?? ".cache/tables";
const roles = { label: "target", id: null, group: null, time: null };
const rules = rulesOf(undefined, "none");
const withheld = { sensitive: new Set<string>(), found: new Map() };

interface Rows {
  readonly names: string[];
  readonly rows: string[][];
}

function readTable(name: string): Rows {
  const [head = "", ...lines] = readFileSync(path.join(folder, `${name}.csv`), "utf8")
    .trim()
    .split("\n");
  return { names: head.split(","), rows: lines.map((line) => line.split(",")) };
}

async function profile({ names }: Rows, rows: readonly string[][]): Promise<TableProfile> {
  const bytes = Buffer.from([names, ...rows].map((row) => row.join(",")).join("\n"));
  const slice = async (start: number, end: number) => bytes.subarray(start, end);
  const source = {
    name: "t.csv",
    size: async () => bytes.length,
    head: (n: number) => slice(0, n),
    slice,
    async *stream() {},
  };
  const table = startTable(roles);
  for await (const batch of readBatches(source)) table.add(batch);
  return table.end();
}

function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}

interface Split {
  readonly table: Rows;
  readonly base: string[][];
  readonly train: string[][];
  readonly test: string[][];
  /** The column with the fault. */
  readonly planted?: string;
}

/** Three parts without a row in common: the base's training table, this one's, and its test table. */
function split(table: Rows, random: () => number): Split {
  const order = shuffled(table.rows, random);
  const n = order.length;
  return {
    table,
    base: order.slice(0, Math.floor(0.4 * n)),
    train: order.slice(Math.floor(0.4 * n), Math.floor(0.8 * n)),
    test: order.slice(Math.floor(0.8 * n)),
  };
}

async function judge({ table, base, train, test }: Split): Promise<readonly Finding[]> {
  const before = storeTable("base", await profile(table, base), withheld);
  const facts = [
    { role: "train" as const, rows: train, base: before },
    { role: "test" as const, rows: test, base: null },
  ];
  const tables = [];
  for (const { role, rows, base: stored } of facts) {
    tables.push({ role, profile: await profile(table, rows), base: stored, isWithheld: () => false });
  }
  return judgeData({ tables, schema: null }, rules).findings;
}

/** A larger table of the same law: rows drawn again, each number moved by a hundredth of its column's deviation, so that
 *  no two rows are equal. Drift needs 500 rows in the base. */
function enlarged(table: Rows, n: number, random: () => number): Rows {
  const label = table.names.indexOf("target");
  const spread = table.names.map((_, at) => {
    const values = table.rows.map((row) => Number(row[at]));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  });
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const rows = Array.from({ length: n }, () =>
    table.rows[Math.floor(random() * table.rows.length)]!.map((cell, at) =>
      at === label ? cell : String(Number((Number(cell) + 0.01 * spread[at]! * normal()).toPrecision(8))),
    ),
  );
  return { names: table.names, rows };
}

type Plant = (clean: Split, random: () => number) => Split;

const faults: Record<
  string,
  { plant: Plant; found: (finding: Finding, planted?: string) => boolean; size: string }
> = {
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
    size: "one column is the label with 0.5 % of rows wrong",
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

const names = ["breast_cancer", "digits", "wine", "iris", "diabetes"];
const plants = Number(process.argv[3] ?? 40);
const pairs = Number(process.argv[4] ?? 200);
const tables = new Map(names.map((name) => [name, readTable(name)]));

for (const [kind, { plant, found, size }] of Object.entries(faults)) {
  const counts: string[] = [];
  let hits = 0;
  for (const name of names) {
    let here = 0;
    for (let k = 0; k < plants; k++) {
      const random = dice(1000 * k + names.indexOf(name));
      const clean = split(enlarged(tables.get(name)!, 4000, random), random);
      const faulty = plant(clean, random);
      if ((await judge(faulty)).some((finding) => found(finding, faulty.planted))) here++;
    }
    hits += here;
    counts.push(`${name} ${here}`);
  }
  console.log(
    `${kind}: ${hits} of ${plants * names.length} found (${size}; of ${plants} each: ${counts.join(", ")})`,
  );
}

let errors = 0;
let warnings = 0;
const said = new Map<string, number>();
for (let k = 0; k < pairs; k++) {
  for (const name of names) {
    const random = dice(500_000 + 1000 * k + names.indexOf(name));
    const findings = await judge(split(tables.get(name)!, random));
    if (findings.some(({ severity }) => severity === "error")) errors++;
    if (findings.some(({ severity }) => severity === "warn")) warnings++;
    for (const check of new Set(
      findings
        .filter(({ severity }) => severity !== "info")
        .map(({ check, severity }) => `${check} (${severity})`),
    )) {
      said.set(check, (said.get(check) ?? 0) + 1);
    }
  }
}
const total = pairs * names.length;
console.log(
  `clean splits of the tables as they are: ${errors} of ${total} with any error, ${warnings} with any warning`,
);
for (const [check, count] of said) console.log(`  ${check}: ${count}`);
