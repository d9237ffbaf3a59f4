import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isNoEvidence } from "../../../src/core/table/evidence.ts";
import { corpusMeasures } from "../../../src/core/text/corpus.ts";
import { textMeasures } from "../../../src/core/text/measures.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { scoreRows } from "../../../src/formats/predictions/read-rows.ts";
import { memorySource } from "../../formats/memory-source.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { scoredOf } from "../table/csv.ts";

interface Row {
  readonly references: string[];
  readonly prediction: string;
  readonly [measure: string]: number | string | string[];
}
const { corpus, rows }: { corpus: Record<string, number>; rows: Row[] } = JSON.parse(
  readFileSync(new URL("../../reference/multi-reference.json", import.meta.url), "utf8"),
);
const most = Math.max(...rows.map(({ references }) => references.length));
const places = Array.from({ length: most }, (_, k) => k);

const asLists = rows.map(({ references, prediction }, k) =>
  JSON.stringify({ id: k, reference: references, prediction }),
);
const asKeys = rows.map(({ references, prediction }, k) =>
  JSON.stringify({
    id: k,
    ...Object.fromEntries(references.map((text, place) => [`reference_${place + 1}`, text])),
    prediction,
  }),
);
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const asColumns = [
  ["id", ...places.map((k) => `reference_${k + 1}`), "prediction"].join(","),
  ...rows.map(({ references, prediction }, k) =>
    [k, ...places.map((place) => cell(references[place] ?? "")), cell(prediction)].join(","),
  ),
];

const columns = { reference: "reference" };
const files = [
  ["a list on each line", "many.jsonl", asLists],
  ["a key for each on a line", "many.jsonl", asKeys],
  ["a column for each", "many.csv", asColumns],
] as const;

describe.each(files)("several references, %s", (_how, name, lines) => {
  const read = () => scoredOf(`${lines.join("\n")}\n`, { columns }, name);

  test("each answer has the value of the best of them, as in rouge_score and SQuAD", async () => {
    const { textValues } = (await read()).outputs;
    textMeasures.forEach((measure, place) => {
      rows.forEach((row, k) => {
        const expected = expect.closeTo(row[measure.name] as number, 12);
        expect([measure.name, row.references, textValues![place]![k]]).toEqual([
          measure.name,
          row.references,
          expected,
        ]);
      });
    });
  });

  test("BLEU and chrF are sacreBLEU's", async () => {
    const { textSums } = (await read()).outputs;
    for (const { name, from, count, of } of corpusMeasures) {
      const sums = textSums!.slice(from, from + count).map((values) => values.reduce((a, b) => a + b, 0));
      expect([name, of(sums)]).toEqual([name, expect.closeTo(corpus[name]!, 9)]);
    }
  });

  test("the reader is told how many there are", async () => {
    expect((await read()).notes).toContain(
      `each answer is held against up to ${most} references, the best one counts`,
    );
  });
});

test("rows are the same however their references are written", async () => {
  const labels = await Promise.all(
    files.map(
      async ([, name, lines]) => (await scoredOf(`${lines.join("\n")}\n`, { columns }, name)).rows.label,
    ),
  );
  expect(labels[1]).toEqual(labels[0]);
  expect(labels[2]).toEqual(labels[0]);
});

test("a row without any reference is held against an empty one", async () => {
  const scored = await scoredOf('{"id":1,"reference":[],"prediction":""}\n', { columns }, "a.jsonl");
  expect(scored.outputs.textValues!.map((values) => values[0])).toEqual([1, 1, 0, 0]);
});

test("a list that is read as anything else names the line and the column", async () => {
  const file = '{"id":1,"label":1,"prediction":1}\n{"id":2,"label":0,"prediction":[1]}\n';
  const table = await readPredictions(memorySource("a.jsonl", file));
  const reading = {
    format: "auto",
    columns: {},
    task: "auto",
    proba: null,
    positive: null,
    threshold: 0.5,
  } as const;
  const error = await userErrorOf(async () => {
    const scored = scoreRows(table, { ...reading, slices: [], fairness: [], discover: null });
    return isNoEvidence(scored);
  });
  expect(error.message).toBe('a.jsonl: line 2 holds a list in "prediction"');
});

test("a list inside a list is refused as it is found", async () => {
  const error = await userErrorOf(() => readPredictions(memorySource("a.jsonl", '{"a":[1,[2]]}\n')));
  expect(error.message).toBe('a.jsonl: line 1 holds more than a flat list in "a"');
});
