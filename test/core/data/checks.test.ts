import { describe, expect, it } from "vitest";
import { checkNames } from "../../../src/core/data/check-names.ts";
import { isSurprising, type TableFacts } from "../../../src/core/data/checks/check.ts";
import { checks } from "../../../src/core/data/checks/index.ts";
import { expectationOf, judgeExpectations } from "../../../src/core/data/expectation.ts";
import { decideData, judgeData } from "../../../src/core/data/judge-data.ts";
import { rulesOf, stricter } from "../../../src/core/data/rules.ts";
import { parseSchema } from "../../../src/formats/data/schema-yaml.ts";
import { csvOf, dice, facts, times } from "./tables.ts";

const random = dice(3);
const n = 600;
const clean = () => ({
  age: times(n, () => Math.floor(20 + 50 * random())),
  score: times(n, () => (random() * 4).toFixed(4)),
  country: times(n, () => "abcd"[Math.floor(4 * random())]),
});
const base = csvOf(clean());

/** `check severity column` of all that is told of some tables, information aside. */
function told(tables: TableFacts[], schema: string | null = null): string[] {
  const parsed = schema === null ? null : parseSchema(schema, "schema.yml");
  const { findings } = judgeData({ tables, schema: parsed }, rulesOf(undefined, ""));
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ check, severity, column }) => `${check} ${severity} ${column}`);
}

describe("a schema that was inferred from a small table", () => {
  const schema = (rows: string) =>
    `version: 1\n${rows}columns:\n  age: {type: int, min: 20, max: 60}\n  score: {type: float}\n  country: {type: string}\n`;
  const ages = (beyond: number) => csvOf({ ...clean(), age: times(n, (k) => (k < beyond ? 61 : 30)) });

  it("warns of rows beyond its ends only when so many are no accident", async () => {
    expect(told([await facts(ages(5), {})], schema("rows: 600\n"))).toEqual([]);
    expect(told([await facts(ages(40), {})], schema("rows: 600\n"))).toEqual(["expectation warn age"]);
  });

  it("holds ends that are not of any table as they stand", async () => {
    expect(told([await facts(ages(5), {})], schema(""))).toEqual(["expectation warn age"]);
  });
});

describe("a column of one value", () => {
  const flag = (ones: number) => ({ ...clean(), flag: times(n, (k) => (k < ones ? 1 : 0)) });

  it.each([
    ["one row of the base had another, as a rare value of a draw may", 1, []],
    ["nine rows of the base had another", 9, []],
    ["twenty rows of the base had another", 20, ["constant warn flag", "drift warn flag"]],
  ])("where %s: %#", async (_, ones, findings) => {
    expect(told([await facts(csvOf(flag(0)), { base: csvOf(flag(ones)) })])).toEqual(findings);
  });
});

describe("a table against its base", () => {
  it("says nothing of another draw", async () => {
    expect(told([await facts(csvOf(clean()), { base })])).toEqual([]);
  });

  it.each<[string, (columns: Record<string, unknown[]>) => Record<string, unknown[]>, string]>([
    ["a column is gone", ({ age: _, ...rest }) => rest, "missing-column error age"],
    [
      "a column is new",
      (columns) => ({ ...columns, extra: times(n, (k) => k % 7) }),
      "new-column warn extra",
    ],
    [
      "numbers became texts",
      (columns) => ({ ...columns, age: times(n, (k) => `y${k % 50}`) }),
      "type-change error age",
    ],
    [
      "whole numbers became decimals",
      (columns) => ({ ...columns, age: columns["age"]!.map((age) => `${age}.5`) }),
      "type-change warn age",
    ],
    [
      "cells went missing",
      (columns) => ({ ...columns, score: columns["score"]!.map((score, k) => (k % 20 === 0 ? "" : score)) }),
      "missing-rate error score",
    ],
    [
      "a number is infinite",
      (columns) => ({ ...columns, score: columns["score"]!.map((score, k) => (k === 5 ? "inf" : score)) }),
      "not-finite error score",
    ],
    [
      "a number is NaN",
      (columns) => ({ ...columns, score: columns["score"]!.map((score, k) => (k === 5 ? "nan" : score)) }),
      "not-finite error score",
    ],
    [
      "a text stands among numbers",
      (columns) => ({ ...columns, age: columns["age"]!.map((age, k) => (k === 5 ? "old" : age)) }),
      "mixed-types error age",
    ],
    [
      "a column became constant",
      (columns) => ({ ...columns, country: times(n, () => "a") }),
      "constant warn country",
    ],
    [
      "numbers lie beyond the ends",
      (columns) => ({ ...columns, age: columns["age"]!.map((age, k) => (k % 20 === 0 ? 200 : age)) }),
      "range warn age",
    ],
    [
      "a value is new",
      (columns) => ({ ...columns, country: columns["country"]!.map((one, k) => (k % 20 === 0 ? "x" : one)) }),
      "unseen-category warn country",
    ],
    [
      "a distribution moved",
      (columns) => ({ ...columns, score: columns["score"]!.map((score) => Number(score) ** 2 / 4) }),
      "drift warn score",
    ],
  ])("tells when %s", async (_, change, expected) => {
    expect(told([await facts(csvOf(change(clean())), { base })])).toContain(expected);
  });

  it("names the row, its number and the rule", async () => {
    const columns = { ...clean(), score: times(n, (k) => (k === 41 ? "inf" : "1.5")) };
    const { findings } = judgeData(
      { tables: [await facts(csvOf(columns), { base })], schema: null },
      rulesOf(undefined, ""),
    );
    expect(findings.find(({ check }) => check === "not-finite")).toMatchObject({
      example: "row 42",
      value: 1,
      message: "1 cell is infinite",
    });
    for (const { rule } of findings) expect(rule.length).toBeGreaterThan(10);
  });
});

describe("rows", () => {
  const rowsOf = async (rows: number, history: number[]) => {
    const table = await facts(csvOf({ x: times(rows, (k) => k / 7) }), {
      base: csvOf({ x: times(500, (k) => k / 7) }),
    });
    return told([{ ...table, base: { ...table.base!, history } }]).filter((one) =>
      one.startsWith("row-count"),
    );
  };
  it.each([
    ["under half of the last", 240, [], ["row-count warn null"]],
    ["a little fewer", 400, [], []],
    ["a tenth of the median", 40, [500, 510, 490], ["row-count error null"]],
    ["outside a narrow band of six", 350, [500, 505, 495, 498, 502], ["row-count warn null"]],
    ["inside a wide band of six", 350, [500, 900, 300, 700, 250], []],
  ])("%s", async (_, rows, history, expected) => {
    expect(await rowsOf(rows, history)).toEqual(expected);
  });
});

describe("train against test", () => {
  const split = async (train: string, test: string, roles = {}) =>
    told([await facts(train, { ...roles, role: "train" }), await facts(test, { ...roles, role: "test" })]);
  const fresh = (rows: number) =>
    csvOf({ x: times(rows, () => random()), y: times(rows, (k) => (k % 3 === 0 ? "yes" : "no")) });

  it("rows that both hold are an error, whatever the order of columns and the spelling of numbers", async () => {
    const train = csvOf({ a: times(300, (k) => k + 1), b: times(300, (k) => k * 2) });
    const copied = csvOf({
      b: times(100, (k) => (k < 9 ? `${k * 2}.0` : -k)),
      a: times(100, (k) => (k < 9 ? `${k + 1}e0` : -k)),
    });
    expect(await split(train, copied)).toContain("overlap error null");
    expect(await split(train, csvOf({ a: times(100, (k) => -k), b: times(100, (k) => -k) }))).toEqual([]);
  });

  it("coarse features overlap by nature, which is information", async () => {
    const coarse = (rows: number) =>
      csvOf({
        a: times(rows, () => Math.floor(3 * random())),
        b: times(rows, () => Math.floor(3 * random())),
      });
    expect(await split(coarse(400), coarse(100))).toEqual([]);
  });

  it.each([
    ["an id", { id: "x" }, "id-overlap error x"],
    ["a group", { group: "x" }, "id-overlap error x"],
  ])("%s on both sides is an error", async (_, roles, expected) => {
    const table = (from: number) =>
      csvOf({ x: times(50, (k) => `u${from + k}`), v: times(50, () => random()) });
    expect(await split(table(0), table(49), roles)).toEqual([expected]);
    expect(await split(table(0), table(50), roles)).toEqual([]);
  });

  it("a test table must be later than train", async () => {
    const days = (from: number) =>
      csvOf({
        at: times(20, (k) => `2026-01-${String(from + (k % 5)).padStart(2, "0")}`),
        v: times(20, () => random()),
      });
    expect(await split(days(1), days(6), { time: "at" })).toEqual([]);
    expect(await split(days(1), days(5), { time: "at" })).toEqual(["time-overlap error at"]);
  });

  it("a class of one side only is an error when it is no accident", async () => {
    const train = fresh(400);
    const others = csvOf({
      x: times(200, () => random()),
      y: times(200, (k) => (k % 10 === 0 ? "maybe" : k % 3 === 0 ? "yes" : "no")),
    });
    const rare = csvOf({
      x: times(200, () => random()),
      y: times(200, (k) => (k === 0 ? "maybe" : k % 3 === 0 ? "yes" : "no")),
    });
    expect(await split(train, others, { label: "y" })).toEqual(["label-classes error y"]);
    expect(await split(train, rare, { label: "y" })).toEqual([]);
  });
});

describe("the label", () => {
  it("is given away by one column, number or text, and not by an id", async () => {
    const y = times(400, () => (random() < 0.4 ? 1 : 0));
    const columns = {
      y,
      number: y.map((one) => one + random() / 10),
      text: y.map((one) => (one === 1 ? "p" : "q")),
      key: times(400, (k) => `k${k}`),
      noise: times(400, () => random()),
    };
    const found = told([await facts(csvOf(columns), { label: "y" })]);
    expect(found).toEqual(["target-leak warn number", "target-leak warn text"]);
  });

  it("changed for some rows shows in its tie to the columns", async () => {
    const make = (flips: number) => {
      const x = times(1500, () => random());
      return csvOf({ x, y: x.map((one) => (one + random() > 1 !== random() < flips ? 1 : 0)) });
    };
    const before = make(0);
    expect(told([await facts(make(0), { base: before, label: "y" })])).toEqual([]);
    expect(told([await facts(make(0.2), { base: before, label: "y" })])).toContain(
      "label-association warn x",
    );
  });

  it("that differs between equal rows warns where features are fine enough", async () => {
    const x = times(200, () => random());
    const table = csvOf({
      x: [...x, ...x.slice(0, 20)],
      y: [...times(200, () => "a"), ...times(20, () => "b")],
    });
    expect(told([await facts(table, { label: "y" })])).toEqual([
      "conflicting-labels warn y",
      "duplicates warn null",
    ]);
  });
});

describe("a column that is withheld since the base was looked at", () => {
  it("shows neither its own ends nor the base's", async () => {
    const ages = clean().age.map((age, k) => (k % 20 === 0 ? 41_234 + k : k % 20 === 1 ? -51_234 : age));
    const table = await facts(csvOf({ ...clean(), age: ages }), { base });
    const judge = (one: TableFacts) =>
      judgeData({ tables: [one], schema: null }, rulesOf(undefined, "")).findings.filter(
        ({ column }) => column === "age",
      );
    expect(JSON.stringify(judge(table))).toMatch(/up to 41\d{3}.*down to -51234/);
    const hidden = judge({ ...table, isWithheld: (name) => name === "age" });
    expect(hidden.map(({ check }) => check)).toContain("range");
    expect(JSON.stringify(hidden)).not.toMatch(/41\d{3}|51234|maximum \d|minimum \d/);
  });
});

describe("rules of one's own", () => {
  const rule = (rest: object) =>
    expectationOf(
      { tolerance: 0, severity: "error", ...rest } as Parameters<typeof expectationOf>[0],
      "evenhand.yml",
    );
  it.each([
    [{ rule: "not-null", column: "a" }, "1 row (25 %) has no value (not-null, from evenhand.yml)"],
    [{ rule: "not-null", column: "a", tolerance: "25%" }, null],
    [
      { rule: "between", column: "b", min: 0, max: 10 },
      "1 row (25 %) lies outside (between, min 0, max 10, from evenhand.yml)",
    ],
    [
      { rule: "in", column: "c", values: ["x", "y"] },
      '1 row (25 %) holds another value, such as "z" (in, 2 values, from evenhand.yml)',
    ],
    [{ rule: "unique", column: "b" }, "1 row (25 %) repeats an earlier value (unique, from evenhand.yml)"],
    [{ rule: "rows", min: 5 }, "the rows are 4 (rows, min 5, from evenhand.yml)"],
    [{ rule: "mean", column: "b", max: 10 }, "the mean is 27.5 (mean, max 10, from evenhand.yml)"],
    [{ rule: "type", column: "c", type: "int" }, "the type is string (type, int, from evenhand.yml)"],
    [{ rule: "exists", column: "d" }, "the column is not there (exists, from evenhand.yml)"],
    [{ rule: "unique", column: "a" }, null],
  ])("%o", async (written, expected) => {
    const one = rule(written);
    const unique = one.rule === "unique" ? [one.column!] : [];
    const table = await facts("a,b,c\n1,5,x\n2,5,y\n,100,z\n4,0,x\n", { unique });
    expect(judgeExpectations(table, [one])[0]?.message ?? null).toBe(expected);
  });

  it.each(["mean", "min", "max"])("about the %s tell no number of a withheld column", async (name) => {
    const table = { ...(await facts("b\n41234\n41236\n")), isWithheld: () => true };
    const [found] = judgeExpectations(table, [rule({ rule: name, column: "b", max: 10 })]);
    expect(found?.message).toContain("lies outside");
    expect(JSON.stringify(found)).not.toContain("4123");
  });

  it("of the base hold, and a pull request can only add to them", () => {
    const baseRules = rulesOf(
      { checks: { overlap: "warn", drift: "error" }, sensitive: ["a"], expect: [] } as never,
      "",
    );
    const own = rulesOf(
      { checks: { overlap: "off", drift: "off", range: "error" }, sensitive: ["b"], expect: [] } as never,
      "",
    );
    const both = stricter(baseRules, own, () => "warn");
    expect(Object.fromEntries(both.severities)).toEqual({ overlap: "warn", drift: "error", range: "error" });
    expect([...both.sensitive]).toEqual(["a", "b"]);
  });
});

describe("the whole", () => {
  it("names each check once, as the configuration does", () => {
    const names: readonly string[] = checkNames;
    expect(checks.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });

  it("is no evidence without rows, a failure with an error, else a pass", () => {
    expect(decideData([], [0], false).result).toBe("no-evidence");
    expect(decideData([], [3], false).result).toBe("pass");
    expect(decideData([], [3], true).result).toBe("no-baseline");
  });

  it("has the surprise rule of exchangeable rows", () => {
    expect(isSurprising(9, 0.5, 1)).toBe(false);
    expect(isSurprising(10, 0.5, 1)).toBe(true);
    expect(isSurprising(0, 0.01, 1)).toBe(false);
  });
});
