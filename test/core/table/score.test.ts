import { describe, expect, it } from "vitest";
import { emptyEvidence, isNoEvidence } from "../../../src/core/table/score.ts";
import { sentenceOf, userErrorOf } from "../../formats/user-error.ts";
import { type Asked, outcomeOf, scoredOf, tableOf } from "./csv.ts";

const tsv = (text: string) => text.replaceAll(" ", "\n").replaceAll("|", ",");
/** `header row row`, cells divided by `|`. */
const side = (text: string, asked?: Asked) => scoredOf(tsv(text), asked);

describe("the task is inferred", () => {
  it.each([
    ["0/1 labels", "label|score 0|0.1 1|0.9", "binary", "task binary, inferred: the label holds 0, 1"],
    ["one of 0/1 alone", "label|score 1|0.1 1|0.9", "binary", "task binary, inferred: the label holds 1"],
    ["-1/1 labels", "label|pred -1|1 1|1", "binary", "task binary, inferred: the label holds -1, 1"],
    [
      "true/false",
      "label|pred True|False False|False",
      "binary",
      'task binary, inferred: the label holds "true" and "false"',
    ],
    [
      "three texts",
      "label|pred a|b b|b c|a",
      "multiclass",
      "task multiclass, inferred: the label holds 3 different texts",
    ],
    [
      "few whole numbers that are predicted too",
      "label|pred 0|1 1|1 2|0",
      "multiclass",
      "task multiclass, inferred: the label holds 0, 1, 2",
    ],
    [
      "whole numbers with other predictions",
      "label|pred 0|1 1|1 2|0.7",
      "regression",
      "task regression, inferred: the predictions hold numbers that are no label",
    ],
    [
      "numbers that are not whole",
      "label|pred 0.5|1 2|2",
      "regression",
      "task regression, inferred: the label holds 0.5, 2, not all of them whole",
    ],
    ["one number", "label|pred 7|7.5", "regression", "task regression, inferred: the label holds 7"],
    [
      "many numbers",
      `label|pred${Array.from({ length: 30 }, (_, i) => ` ${i}|${i}`).join("")}`,
      "regression",
      "task regression, inferred: the label holds more than 20 different numbers",
    ],
  ])("from %s", async (_name, text, task, note) => {
    const scored = await side(text);
    expect([scored.task, scored.rows.task, scored.notes[0]]).toEqual([task, task, note]);
  });

  it("and never against what was asked for", async () => {
    const scored = await side("label|pred 0|1 1|0", { task: "regression" });
    expect(scored.task).toBe("regression");
    expect(scored.notes).toEqual(["there is no id column: rows are paired by position"]);
  });
});

describe("labels and predictions become codes", () => {
  it.each<[string, string, Asked, string[], number[], number[]]>([
    ["0/1", "label|pred 0|1 1|1.0 1.0|0", {}, ["0", "1"], [0, 1, 1], [1, 1, 0]],
    ["0/1 predicted as true/false", "label|pred 0|True 1|FALSE", {}, ["0", "1"], [0, 1], [1, 0]],
    ["true/false", "label|pred true|1 False|0", {}, ["false", "true"], [1, 0], [1, 0]],
    ["-1/1", "label|pred -1|1 1|-1", {}, ["-1", "1"], [0, 1], [1, 0]],
    ["1 alone predicted as -1", "label|pred 1|-1 1|1", {}, ["-1", "1"], [1, 1], [0, 1]],
    [
      "two texts with positive",
      "label|pred ham|spam spam|spam",
      { positive: "spam" },
      ["ham", "spam"],
      [0, 1],
      [1, 1],
    ],
    ["positive 0", "label|pred 0|1 1|1", { positive: "0" }, ["1", "0"], [1, 0], [0, 0]],
    ["positive written as 1.0", "label|pred 0|1 1|1", { positive: "1.0" }, ["0", "1"], [0, 1], [1, 1]],
    ["positive true for 0/1", "label|pred 0|1 1|1", { positive: "true" }, ["0", "1"], [0, 1], [1, 1]],
    ["one text of two", "label|pred ham|spam ham|ham", { positive: "spam" }, ["ham", "spam"], [0, 0], [1, 0]],
    ["two numbers with positive", "label|pred 1|2 2|2", { positive: "2" }, ["1", "2"], [0, 1], [1, 1]],
    ["classes, one never a label", "label|pred b|a a|z c|c", {}, ["a", "b", "c", "z"], [1, 0, 2], [0, 3, 2]],
    ["numbered classes by size", "label|pred 10|9 9|9 2|10", {}, ["2", "9", "10"], [2, 1, 0], [1, 1, 2]],
  ])("%s", async (_name, text, asked, classes, label, prediction) => {
    const { rows, outputs, positive, labelText } = await side(text, asked);
    expect(rows.classes).toEqual(classes);
    expect([...rows.label]).toEqual(label);
    expect([...outputs.prediction!]).toEqual(prediction);
    expect(positive).toBe(rows.task === "binary" ? classes[1] : null);
    expect(labelText(0)).toBe(classes[label[0]!]);
  });

  it("a score alone is cut at the threshold, the threshold itself included", async () => {
    const scored = await side("id|label|score a|0|0.2 b|1|0.3 c|1|0.4", { threshold: 0.3 });
    expect([...scored.outputs.prediction!]).toEqual([0, 1, 1]);
    expect([scored.threshold, scored.outputs.probabilistic]).toEqual([0.3, true]);
    expect(scored.notes).toContain("predictions are the rows with a score of at least 0.3");
  });

  it("a prediction column is never overruled by a threshold", async () => {
    const scored = await side("id|label|pred|score a|0|1|0.2 b|1|0|0.9");
    expect([...scored.outputs.prediction!]).toEqual([1, 0]);
    expect(scored.threshold).toBeNull();
  });

  it("a score outside [0, 1] ranks and does not predict", async () => {
    const scored = await side("id|label|score a|0|0.2 b|1|3.5 c|1|-1");
    expect(scored.outputs).toMatchObject({ prediction: null, probabilistic: false });
    expect(scored.notes[1]).toBe(
      "score at line 3 is 3.5, outside [0, 1]: log_loss and brier do not apply; without a prediction column nothing has a class",
    );
  });

  it("one class is scored and noted", async () => {
    const { notes } = await side("id|label|score a|0|0.2 b|0|0.9");
    expect(notes[1]).toBe('every label is "0": metrics that need both classes are undefined');
  });

  it("a few rows without a label are left out and counted", async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `r${i},${i === 7 ? "" : i % 2},0.5`).join("\n");
    const scored = await scoredOf(`id,label,score\n${rows}\n`);
    expect([scored.rows.n, scored.unlabelled, scored.ids!.text(7)]).toEqual([199, 1, "r8"]);
    expect(scored.notes).toContain("1 row without a label left out");
  });

  it("weights and groups are read when asked for", async () => {
    const columns = { weight: "w", group: "user" };
    const scored = await side("id|label|score|w|user a|0|0.2|2|u b|1|0.9|0|v c|1|0.9|0.5|u", { columns });
    expect([...scored.rows.weight!]).toEqual([2, 0, 0.5]);
    expect([[...scored.rows.group!], scored.rows.groups, scored.groupNames]).toEqual([
      [0, 1, 0],
      2,
      ["u", "v"],
    ]);
  });

  it("a score column of a multiclass table is named as unused", async () => {
    const { outputs, notes } = await side("id|label|pred|score a|x|x|0.2 b|y|y|0.9 c|z|x|0.1");
    expect(outputs.score).toBeNull();
    expect(notes[1]).toBe('the column "score" is not used: scores are for binary tasks');
  });
});

const cannot: readonly { name: string; text: string; code: string; asked?: Asked }[] = [
  { name: "a header without rows", text: "id|label|score\n", code: "empty" },
  { name: "NaN scores", text: "id|label|score a|0|NaN b|1|0.5 c|1|nan", code: "not-finite" },
  { name: "an infinite score", text: "id|label|score a|0|-inf b|1|0.5", code: "not-finite" },
  { name: "seven NaN predictions", text: `id|label|pred${" x|2.5|nan".repeat(7)}`, code: "not-finite" },
  { name: "NaN labels", text: "label|score nan|0.2 1|0.5", code: "not-finite" },
  { name: "a NaN among text labels", text: "id|label|pred a|x|x b|NaN|y c|y|y d|z|z", code: "not-finite" },
  { name: "too many rows without a label", text: "id|label|score a||0.2 b|1|0.5", code: "missing-label" },
  { name: "a missing prediction", text: "id|label|pred a|0|1 b|1| c|1|0", code: "missing-prediction" },
  { name: "a missing score", text: "id|label|score a|0| b|1|0.5", code: "missing-prediction" },
  { name: "the same id twice", text: "id|label|score a|0|0.2 b|1|0.5 a|1|0.5", code: "duplicate-ids" },
  { name: "an empty id", text: "id|label|score a|0|0.2 |1|0.5", code: "missing-id" },
  { name: "one text label", text: "id|label|pred a|spam|spam b|spam|spam", code: "one-class" },
];

describe("no evidence", () => {
  it.each(cannot)("for $name is a value with a sentence", async ({ name, text, code, asked }) => {
    const outcome = await outcomeOf(tsv(text), asked, "out/preds.csv");
    if (!isNoEvidence(outcome)) throw new Error("it was judged");
    const { message, hint } = outcome.noEvidence;
    expect(outcome.noEvidence.code).toBe(code);
    expect(message).toMatch(/^out\/preds\.csv[ :]/);
    const page = `__outputs__/no-evidence/${name.toLowerCase().replaceAll(" ", "-")}.txt`;
    await expect(`${message}\n  → ${hint}\n  (${code})\n`).toMatchFileSnapshot(page);
  });

  it("for an empty file is said before any column is looked for", async () => {
    expect(emptyEvidence(await tableOf(""))?.noEvidence.message).toBe("preds.csv is empty");
    expect(emptyEvidence(await tableOf("id,label\n"))?.noEvidence.message).toBe(
      "preds.csv holds a header and no rows",
    );
    expect(emptyEvidence(await tableOf("id\n1\n"))).toBeNull();
  });
});

const wrong: readonly { name: string; text: string; asked?: Asked }[] = [
  { name: "two text labels without positive", text: "label|pred ham|spam spam|spam" },
  { name: "two numbers without positive", text: "label|pred 1|2 2|2" },
  { name: "positive that is no label", text: "label|pred 0|1 1|1", asked: { positive: "yes" } },
  { name: "binary with three labels", text: "label|pred 0|1 1|1 2|1", asked: { task: "binary" } },
  { name: "scalars", text: "label|pred 0|1 1|1", asked: { task: "scalars" } },
  { name: "a predicted label that is none", text: "label|pred 0|1 1|2" },
  { name: "scores under prediction", text: "label|pred 0|0.1 1|0.93" },
  { name: "text under score", text: "label|score 0|0.1 1|high" },
  { name: "decimal comma", text: 'label|score 0|"0,1" 1|"0,93"' },
  { name: "text labels for a regression", text: "label|pred a|1 b|2", asked: { task: "regression" } },
  { name: "text predictions for a regression", text: "label|pred 1.5|1 2.5|b" },
  { name: "multiclass without predictions", text: "label|score a|0.1 b|0.2 c|0.1" },
  { name: "predictions in other words than labels", text: "label|pred cat|0 dog|1 cow|2" },
  { name: "negative weight", text: "label|pred|w 0|1|1 1|1|-2", asked: { columns: { weight: "w" } } },
  { name: "text weight", text: "label|pred|w 0|1|1 1|1|x", asked: { columns: { weight: "w" } } },
  { name: "missing weight", text: "label|pred|w 0|1|1 1|1|", asked: { columns: { weight: "w" } } },
  { name: "all weights zero", text: "label|pred|w 0|1|0 1|1|0", asked: { columns: { weight: "w" } } },
  { name: "missing group", text: "label|pred|g 0|1|a 1|1|", asked: { columns: { group: "g" } } },
];

describe("scoreTable refuses", () => {
  it.each(wrong)("$name, with one sentence that names the file", async ({ name, text, asked }) => {
    const error = await userErrorOf(() => outcomeOf(tsv(text), asked, "out/preds.csv"));
    expect(error.message).toContain("out/preds.csv");
    const page = `__outputs__/wrong-tables/${name.toLowerCase().replaceAll(" ", "-")}.txt`;
    await expect(`${sentenceOf(error)}\n`).toMatchFileSnapshot(page);
  });
});
