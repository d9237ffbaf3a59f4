import { describe, expect, it } from "vitest";
import { nearestName } from "../../../src/core/table/nearest-name.ts";
import { type Columns, chooseColumns } from "../../../src/core/table/roles.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { tableOf } from "./csv.ts";

const choose = async (header: string, asked: Columns = {}) =>
  chooseColumns(await tableOf(`${header}\n`, "out/preds.csv"), asked);

describe("columns are recognised", () => {
  it.each<[string, Columns]>([
    ["id,label,prediction,score", { id: "id", label: "label", prediction: "prediction", score: "score" }],
    [
      "Row_ID,Y_True,y_pred,proba_0,proba_1",
      { id: "Row_ID", label: "Y_True", prediction: "y_pred", score: "proba_1" },
    ],
    ["index,y,p", { id: "index", label: "y", score: "p" }],
    ["id,index,target,yhat", { id: "id", label: "target", prediction: "yhat" }],
    ["label,prediction,weight,group,user", { label: "label", prediction: "prediction" }],
  ])("in %s", async (header, expected) => {
    expect(await choose(header)).toEqual(expected);
  });

  it("unless another column is asked for, which then plays no second role", async () => {
    expect(await choose("id,label,target,pred,w", { label: "target", weight: "w" })).toEqual({
      id: "id",
      label: "target",
      prediction: "pred",
      weight: "w",
    });
    expect(await choose("y_true,y,p", { score: "y", label: "y_true" })).toEqual({
      label: "y_true",
      score: "y",
    });
  });
});

describe("columns are refused with one sentence", () => {
  it.each<[string, string, Columns, string, string, string]>([
    [
      "an asked column that is absent",
      "id,is_fraud,p",
      { label: "is_fruad" },
      "label",
      'out/preds.csv has no column "is_fruad"; its columns are "id", "is_fraud", "p"',
      'did you mean "is_fraud"?',
    ],
    [
      "an asked column that resembles none",
      "id,is_fraud,p",
      { label: "outcome" },
      "label",
      'out/preds.csv has no column "outcome"; its columns are "id", "is_fraud", "p"',
      "name one of them under `label`",
    ],
    [
      "two labels",
      "id,label,target,score",
      {},
      "label",
      'out/preds.csv: the label may be "label" or "target"',
      "say which: `label: label`",
    ],
    [
      "no label",
      "id,score",
      {},
      "label",
      'out/preds.csv has no column that looks like the label; its columns are "id", "score"',
      "name it under `label`",
    ],
    [
      "neither prediction nor score",
      "id,label,note",
      {},
      "prediction",
      'out/preds.csv has no column that looks like a prediction or a score; its columns are "id", "label", "note"',
      "name it under `prediction` or `score`",
    ],
    [
      "a file without a header",
      "1,0,0.93",
      {},
      "label",
      'out/preds.csv has no column that looks like the label; its columns are "1", "0", "0.93"',
      "name it under `label`; the first line must hold the column names",
    ],
    [
      "a label that predicts itself",
      "id,y",
      { label: "y", prediction: "y" },
      "prediction",
      'out/preds.csv: `label` and `prediction` both name the column "y"',
      "name another column under `prediction`",
    ],
  ])("%s", async (_name, header, asked, input, message, hint) => {
    const { detail } = await userErrorOf(() => choose(header, asked));
    expect(detail).toMatchObject({ input, message, hint, file: "out/preds.csv" });
  });

  it("and a wide table lists twenty columns only", async () => {
    const header = Array.from({ length: 1234 }, (_, i) => `f${i}`).join(",");
    const { message } = await userErrorOf(() => choose(header));
    expect(message).toMatch(/"f18", "f19" and 1,214 more$/);
  });
});

describe("nearestName", () => {
  it.each<[string, string | null]>([
    ["Label", "label"],
    ["lable", "label"],
    ["predicton", "prediction"],
    ["", null],
    ["zzz", null],
  ])("of %j is %j", (given, expected) => {
    expect(nearestName(given, ["id", "label", "prediction"])).toBe(expected);
  });
});
