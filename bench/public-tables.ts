import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeData } from "../src/core/data/judge-data.ts";
import { rulesOf } from "../src/core/data/rules.ts";
import { storeTable } from "../src/core/data/store-table.ts";
import { startTable, type TableProfile } from "../src/core/data/table-profile.ts";
import type { Finding } from "../src/core/record/data.ts";
import { readBatches } from "../src/formats/predictions/batches.ts";

const roles = { label: "target", id: null, group: null, time: null };
const rules = rulesOf(undefined, "none");
const withheld = { sensitive: new Set<string>(), found: new Map() };

export interface Rows {
  readonly names: string[];
  readonly rows: string[][];
}

export function readTable(folder: string, name: string): Rows {
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

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}

export interface Split {
  readonly table: Rows;
  readonly base: string[][];
  readonly train: string[][];
  readonly test: string[][];
  /** The column with the fault. */
  readonly planted?: string;
}

/** Three parts without a row in common: the base's training table, this one's, and its test table. */
export function split(table: Rows, random: () => number): Split {
  const order = shuffled(table.rows, random);
  const n = order.length;
  return {
    table,
    base: order.slice(0, Math.floor(0.4 * n)),
    train: order.slice(Math.floor(0.4 * n), Math.floor(0.8 * n)),
    test: order.slice(Math.floor(0.8 * n)),
  };
}

export async function judge({ table, base, train, test }: Split): Promise<readonly Finding[]> {
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
export function enlarged(table: Rows, n: number, random: () => number): Rows {
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
