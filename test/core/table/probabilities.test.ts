import { describe, expect, test } from "vitest";
import { pairRows } from "../../../src/core/table/pair.ts";
import { chooseColumns } from "../../../src/core/table/roles.ts";
import { isNoEvidence, scoreTable } from "../../../src/core/table/score.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { tableOf } from "./csv.ts";

async function scored(content: string, proba?: string) {
  const table = await tableOf(content);
  const result = scoreTable(table, chooseColumns(table, {}, proba), { task: "auto", threshold: 0.5, proba });
  if (isNoEvidence(result)) throw new Error(result.noEvidence.message);
  return result;
}

const arrays = (columns: readonly Float64Array[] | null | undefined) => columns?.map((column) => [...column]);

describe("columns of class probabilities", () => {
  test("are read in the order of the classes, and the likeliest class is predicted", async () => {
    const { outputs, rows, notes } = await scored(
      "id,label,proba_c,proba_a,proba_b\n1,a,0.2,0.5,0.3\n2,b,0.4,0.2,0.4\n3,c,0.9,0.05,0.05\n",
    );
    expect(rows.classes).toEqual(["a", "b", "c"]);
    expect(arrays(outputs.proba)).toEqual([
      [0.5, 0.2, 0.05],
      [0.3, 0.4, 0.05],
      [0.2, 0.4, 0.9],
    ]);
    // Of equal probabilities the first class.
    expect([...outputs.prediction!]).toEqual([0, 1, 2]);
    expect(notes).toContain("predictions are the classes of the highest probability");
  });

  test("belong to classes that are numbers, and proba_1 is then no score", async () => {
    const { task, outputs, notes } = await scored(
      "id,label,proba_0,proba_1,proba_2\n1,0,0.5,0.3,0.2\n2,1,0.2,0.4,0.4\n3,2.0,0.1,0.1,0.8\n",
    );
    expect(task).toBe("multiclass");
    expect(outputs.proba).toHaveLength(3);
    expect(notes.filter((note) => note.includes("not used"))).toEqual([]);
  });

  test("may begin with another word", async () => {
    const { outputs } = await scored("id,label,p:a,p:b,p:c\n1,a,1,0,0\n2,b,0,1,0\n3,c,0,0,1\n", "p:");
    expect([...outputs.prediction!]).toEqual([0, 1, 2]);
  });

  test("of two classes named by texts give the score of the positive one", async () => {
    const table = await tableOf("id,label,proba_ham,proba_spam\n1,ham,0.8,0.2\n2,spam,0.1,0.9\n");
    const result = scoreTable(table, chooseColumns(table, {}), {
      task: "auto",
      threshold: 0.5,
      positive: "spam",
    });
    if (isNoEvidence(result)) throw new Error(result.noEvidence.message);
    expect([...result.outputs.score!]).toEqual([0.2, 0.9]);
    expect([...result.outputs.prediction!]).toEqual([0, 1]);
    expect(result.notes).toContain('scores are the column "proba_spam"');
  });

  test("that leave out a class are refused, or unused beside predictions", async () => {
    const text = "id,label,proba_a,proba_b\n1,a,0.5,0.5\n2,b,0.2,0.8\n3,c,0.9,0.1\n";
    const error = await userErrorOf(() => scored(text));
    expect(error.message).toMatch(/the class "c" has no column "proba_c"/);
    const beside = text.replace("label,", "label,pred,").replace(/^(\d),(.)/gm, "$1,$2,a");
    const { outputs, notes } = await scored(beside);
    expect(outputs.proba).toBeUndefined();
    expect(notes).toContain('probabilities are not used: the class "c" has no column "proba_c"');
  });

  test("that do not sum to 1 are taken as they are, with a note; one beyond [0, 1] names its cell", async () => {
    const head = "id,label,proba_a,proba_b,proba_c\n1,a,0.5,0.5,0.5\n2,b,0.2,0.8,0\n";
    const { notes } = await scored(`${head}3,c,0,0,1\n`);
    expect(notes).toContain("the probabilities of 1 row do not sum to 1 and are taken as they are");
    const error = await userErrorOf(() => scored(`${head}3,c,0,0,1.5\n`));
    expect(error.message).toBe('preds.csv: line 4: "proba_c" is "1.5", outside [0, 1], so not a probability');
  });

  test("of a class that only the other side knows are 0", async () => {
    const ours = await scored("id,label,proba_a,proba_b,proba_c\n1,a,1,0,0\n2,b,0,1,0\n3,c,0,0,1\n");
    const theirs = await scored(
      "id,label,proba_a,proba_b,proba_c,proba_d\n3,c,0,0,0.5,0.5\n1,a,1,0,0,0\n2,b,0,1,0,0\n",
    );
    const { view, differs } = pairRows(ours, theirs);
    expect(differs).toEqual([]);
    expect(view.rows.classes).toEqual(["a", "b", "c", "d"]);
    expect(arrays(view.candidate.proba)?.[3]).toEqual([0, 0, 0]);
    expect(arrays(view.baseline!.proba)?.[3]).toEqual([0, 0, 0.5]);
  });
});
