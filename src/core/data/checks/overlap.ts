import type { Finding } from "../../record/data.ts";
import { binomialSf } from "../../stats/binomial.ts";
import { plural } from "../../table/wording.ts";
import { countDuplicates, countShared } from "../row-groups.ts";
import { type Check, exampleOf, findingOf, percentOf, splitOf, type TableFacts } from "./check.ts";

const leastRows = 5;
const morePoints = 0.01;
const leastTwins = 0.005;

/** Test rows that the training table holds too, features alone. */
export const overlap: Check = {
  name: "overlap",
  severity: "error",
  rule: "test rows seen in train exceed the twins within train by over 1 point, at least 5 rows, binomial p < 0.001",
  judge(facts) {
    const split = splitOf(facts);
    if (split === null) return [];
    const train = split.train.profile.hashes.features;
    const test = split.test.profile.hashes.features;
    if (train.length === 0 || test.length === 0) return [];
    const { rows, first } = countShared(train, test);
    if (rows === 0) return [];
    const seen = rows / test.length;
    const twins = countTwins(train) / train.length;
    const p = binomialSf(rows, test.length, Math.max(twins, leastTwins));
    const isError = seen - twins > morePoints && rows >= leastRows && p < 0.001;
    const message = `${plural(rows, "row")} (${percentOf(seen)}) have the features of a train row; within train ${percentOf(twins)} have a twin`;
    const severity = isError ? "error" : "info";
    const example = exampleOf(split.test, first);
    return [findingOf(overlap, split.test, { column: null, message, severity, value: seen, example })];
  },
};

/** Rows that share their features with another row of the table. */
function countTwins(hashes: Float64Array): number {
  const sorted = hashes.slice().sort();
  let twins = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    if (end - start > 1) twins += end - start;
    start = end;
  }
  return twins;
}

/** The same id, or the same group, on both sides of the split. */
export const identityOverlap: Check = {
  name: "id-overlap",
  severity: "error",
  rule: "an id occurs twice in a table, or an id or a group of the test table occurs in train",
  judge(facts) {
    const repeated = facts.tables.flatMap((table) => repeatedIds(table));
    const split = splitOf(facts);
    if (split === null) return repeated;
    const shared = (["id", "group"] as const).flatMap((role) => {
      const train = split.train.profile.hashes[role];
      const test = split.test.profile.hashes[role];
      if (train === null || test === null) return [];
      const { rows, first } = countShared(train, test);
      if (rows === 0) return [];
      const message = `${plural(rows, "row")} (${percentOf(rows / test.length)}) ${rows === 1 ? "has" : "have"} ${role === "id" ? "an id" : "a group"} that occurs in train`;
      const example = exampleOf(split.test, first);
      const column = split.test.profile.roles[role];
      return [findingOf(identityOverlap, split.test, { column, message, value: rows, example })];
    });
    return [...repeated, ...shared];
  },
};

function repeatedIds(table: TableFacts): Finding[] {
  const { id } = table.profile.hashes;
  if (id === null) return [];
  const { rows, first } = countDuplicates(id);
  if (rows === 0) return [];
  const message = `${plural(rows, "row")} ${rows === 1 ? "repeats" : "repeat"} an earlier id`;
  const column = table.profile.roles.id;
  return [
    findingOf(identityOverlap, table, { column, message, value: rows, example: exampleOf(table, first) }),
  ];
}

/** A test table that begins before the training table ends. */
export const timeOverlap: Check = {
  name: "time-overlap",
  severity: "error",
  rule: "with a time column, the first test row is not later than the last train row",
  judge(facts) {
    const split = splitOf(facts);
    const name = split?.train.profile.roles.time ?? null;
    if (split === null || name === null) return [];
    const last = endsOf(split.train, name)?.max;
    const first = endsOf(split.test, name)?.min;
    if (last === undefined || first === undefined || last < first) return [];
    const message = "the test table begins before the train table ends: it holds no future";
    return [findingOf(timeOverlap, split.test, { column: name, message })];
  },
};

function endsOf({ profile }: TableFacts, name: string) {
  const column = profile.columns.find((each) => each.name === name);
  return column?.times ?? column?.moments ?? undefined;
}
