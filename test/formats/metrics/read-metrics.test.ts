import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readMetrics } from "../../../src/formats/metrics/read.ts";
import { memorySource } from "../memory-source.ts";
import { sentenceOf, userErrorOf } from "../user-error.ts";

const read = async (content: string, name = "metrics.json") => {
  const { values, skipped } = await readMetrics(memorySource(name, content));
  return { values: Object.fromEntries(values), skipped };
};

describe("a metrics file", () => {
  it.each([
    ["JSON", "metrics.json", '{"accuracy": 0.93, "eval": {"loss": 1e-3, "by": {"n": 12}}}'],
    [
      "JSON with a byte order mark",
      "metrics.json",
      '\ufeff{"accuracy": 0.93, "eval": {"loss": 0.001, "by": {"n": 12}}}',
    ],
    ["YAML", "metrics.yaml", "accuracy: 0.93\neval:\n  loss: 1e-3\n  by: {n: 12}\n"],
    ["YAML by content", "scores.txt", "accuracy: 0.93\neval:\n  loss: 0.001\n  by:\n    n: 12\n"],
    ["JSON by content", "scores.txt", ' {"accuracy": 0.93, "eval": {"loss": 0.001, "by": {"n": 12}}}\r\n'],
    [
      "numbers as text",
      "metrics.json",
      '{"accuracy": "0.93", "eval": {"loss": " 1e-3 ", "by": {"n": "12"}}}',
    ],
  ])("in %s has dotted names", async (_kind, name, content) => {
    expect(await read(content, name)).toEqual({
      values: { accuracy: 0.93, "eval.loss": 0.001, "eval.by.n": 12 },
      skipped: 0,
    });
  });

  it("reads NaN, Infinity and null as not a number, never as 0", async () => {
    const values = { a: null, b: null, c: null, d: null, e: null };
    expect(await read('{"a": NaN, "b": Infinity, "c": -Infinity, "d": null, "e": 1e999}')).toEqual({
      values,
      skipped: 0,
    });
    expect(await read("a: .nan\nb: .inf\nc: NaN\nd:\ne: -.Inf\n", "m.yml")).toEqual({ values, skipped: 0 });
  });

  it("passes over text, booleans and lists, and counts them", async () => {
    expect(await read('{"model": "v3", "ok": true, "folds": [1, 2], "f1": 0.5}')).toEqual({
      values: { f1: 0.5 },
      skipped: 3,
    });
    expect(await read("model: v3\nok: true\nfolds: [1, 2]\nf1: 0.5\n", "m.yaml")).toEqual({
      values: { f1: 0.5 },
      skipped: 3,
    });
  });

  it("without numbers is an empty map", async () => {
    for (const content of ["", "  \n", "{}", "null"])
      expect(await read(content)).toEqual({ values: {}, skipped: 0 });
    expect(await read("# later\n", "m.yaml")).toEqual({ values: {}, skipped: 0 });
  });

  it("treats __proto__ and constructor as names like any other", async () => {
    const { values } = await readMetrics(memorySource("m.json", '{"__proto__": {"x": 1}, "constructor": 2}'));
    expect([...values]).toEqual([
      ["__proto__.x", 1],
      ["constructor", 2],
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

const wrong: readonly { name: string; file: string; content: string | readonly number[] }[] = [
  { name: "JSON cut off", file: "m.json", content: '{"a": 1,\n "b": {"c": 0.5' },
  { name: "JSON comma missing", file: "m.json", content: '{"a": 1\n "b": 2}' },
  { name: "JSON comma too many", file: "m.json", content: '{"a": 1,\n}' },
  { name: "JSON key without quotes", file: "m.json", content: "{a: 1}" },
  { name: "JSON key twice", file: "m.json", content: '{"a": 1,\n "a": 2}' },
  { name: "JSON word", file: "m.json", content: '{"a": nope}' },
  { name: "JSON after the end", file: "m.json", content: '{"a": 1}\n{"a": 2}' },
  { name: "text in a json file", file: "m.json", content: "accuracy = 0.93" },
  { name: "list", file: "m.json", content: "[1, 2]" },
  { name: "single value", file: "m.yaml", content: "0.93" },
  { name: "dotted name on two ways", file: "m.json", content: '{"a.b": 1, "a": {"b": 2}}' },
  { name: "JSON too deep", file: "m.json", content: '{"a":'.repeat(65) },
  { name: "YAML tab", file: "m.yaml", content: "a:\n\tb: 1\n" },
  { name: "YAML bracket", file: "m.yaml", content: "a: {b: 1\nc: 2\n" },
  { name: "YAML key twice", file: "m.yaml", content: "a: 1\na: 2\n" },
  { name: "YAML alias", file: "m.yaml", content: "a: &x 1\nb: *x\n" },
  { name: "YAML with a NumPy tag", file: "m.yaml", content: "a: !!python/object/apply:numpy.scalar [1]\n" },
  { name: "YAML two documents", file: "m.yaml", content: "a: 1\n---\na: 2\n" },
  { name: "YAML too deep", file: "m.yaml", content: `a: ${"{b: ".repeat(65)}1${"}".repeat(65)}` },
  { name: "binary", file: "m.json", content: [0x80, 0x04, 0x95, 0] },
];

describe("readMetrics refuses", () => {
  it.each(wrong)("$name, with one sentence that names the file", async ({ name, file, content }) => {
    const error = await userErrorOf(() => readMetrics(memorySource(file, content)));
    expect(error.message.startsWith(file)).toBe(true);
    expect(error.message).not.toContain("\n");
    const page = `__outputs__/wrong-metrics/${name.toLowerCase().replaceAll(" ", "-")}.txt`;
    await expect(`${sentenceOf(error)}\n`).toMatchFileSnapshot(page);
  });

  it("brackets nested beyond what any reader can follow", async () => {
    const error = await userErrorOf(() => readMetrics(memorySource("m.yaml", "[".repeat(200_000))));
    expect(error.message).toMatch(
      /^m\.yaml: line 1, column \d+: not valid YAML: the nesting is too deep to be read$/,
    );
  });

  it("a file over 16 MiB before reading it", async () => {
    const huge = { ...memorySource("m.json", "{}"), size: async () => 2 ** 24 + 1 };
    const error = await userErrorOf(() => readMetrics(huge));
    expect(error.message).toBe("m.json has 16,777,217 bytes; a metrics file has at most 16 MiB");
  });
});

it("any JSON object of numbers is read back", async () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const key = fc.string({ minLength: 1 }).filter((text) => !text.includes("."));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(key, number), fc.constantFrom(0, 2), async (numbers, indent) => {
      const { values } = await readMetrics(memorySource("m.json", JSON.stringify(numbers, null, indent)));
      expect(new Map(values)).toEqual(
        new Map(Object.entries(numbers).map(([name, value]) => [name, value + 0])),
      );
    }),
  );
});

it("random text ends in a map or in a UserError, nothing else", async () => {
  const text = fc.string({
    unit: fc.constantFrom(..."{}[]:,\"'\\ \n-&*!|>%@`#ab01.eu".split("")),
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom("m.json", "m.yaml", "m"), async (content, name) => {
      try {
        expect((await readMetrics(memorySource(name, content))).values).toBeInstanceOf(Map);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 2000 },
  );
});
