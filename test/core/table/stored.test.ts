import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storedPredictionsSchema } from "../../../src/core/record/predictions.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { evalSetDigest } from "../../../src/core/table/receipt.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { storedText } from "../../../src/core/table/stored-text.ts";
import { gzipPieces } from "../../../src/formats/stored/gzip-pieces.ts";
import { readStoredPredictions } from "../../../src/formats/stored/predictions.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { scoredOf } from "./csv.ts";

const columns = { weight: "w", group: "g" };
const sides: readonly (readonly [string, string, object])[] = [
  ["binary", "id,label,score,w,g\na,0,0.1,1,u\nb,1,0.65,2,v\nc,1,0.8,0.5,u\n", { columns }],
  ["binary with scores beyond [0, 1]", "id,label,score\na,0,-1\nb,1,2.5\n", {}],
  ["binary of two texts", "id,label,pred\na,ham,spam\nb,spam,spam\n", { positive: "spam" }],
  ["multiclass", "id,label,pred\na,x,y\nb,y,z\nc,q,q\n", {}],
  [
    "multiclass with probabilities",
    "id,label,proba_x,proba_y,proba_z\na,x,0.5,0.25,0.25\nb,y,0.1,0.2,0.7\nc,z,0,0,1\n",
    {},
  ],
  ["regression by position", "label,pred\n0.1,0.30000000000000004\n1e-7,12\n-5.25,1e300\n", {}],
];

describe("stored predictions", () => {
  it.each(sides)("of a %s task come back from JSON as they were", async (_name, content, asked) => {
    const scored = await scoredOf(content, asked);
    for (const keep of ["hashed", "full"] as const) {
      const stored = packPredictions(scored, keep);
      const read = unpackPredictions(storedPredictionsSchema.parse(JSON.parse(JSON.stringify(stored))));
      expect(read.rows).toEqual(scored.rows);
      expect(read.outputs).toEqual(scored.outputs);
      expect([read.task, read.positive, read.threshold]).toEqual([
        scored.task,
        scored.positive,
        scored.threshold,
      ]);
      expect(evalSetDigest(read)).toBe(evalSetDigest(scored));
      expect(packPredictions(read, keep)).toEqual(stored);
      const { differs, view } = pairRows(scored, read);
      expect(differs).toEqual([]);
      expect(view.baseline).toEqual(scored.outputs);
    }
  });

  it("hold no id and no group name in clear unless asked to", async () => {
    const scored = await scoredOf("id,label,score,w,g\nalice@example.com,0,0.1,1,Berlin\n", { columns });
    const hashed = JSON.stringify(packPredictions(scored, "hashed"));
    expect(hashed).not.toMatch(/alice|Berlin/);
    expect(packPredictions(scored, "full").columns).toMatchObject({
      id: ["alice@example.com"],
      group: ["Berlin"],
    });
  });

  it.each(["hashed", "full"] as const)("are written in pieces as they are at once, keep %s", async (keep) => {
    for (const [, file, asked] of sides) {
      const scored = await scoredOf(file, asked);
      const pieces = Buffer.concat([...storedText(scored, keep)]).toString();
      expect(pieces).toBe(JSON.stringify(packPredictions(scored, keep)));
      const { bytes: packed } = await gzipPieces(storedText(scored, keep));
      expect(readStoredPredictions(packed, "it")).toEqual(packPredictions(scored, keep));
    }
  });

  it("with any ids pair with a candidate in any order", async () => {
    const ids = fc.uniqueArray(
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }).filter((id) => id.trim() === id),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    const file = (all: readonly string[]) =>
      all.map((id) => `${JSON.stringify({ id, label: id.length % 2, score: id.length / 10 })}\n`).join("");
    const orders = ids.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(orders, fc.constantFrom("hashed", "full"), async ([all, other], keep) => {
        const stored = unpackPredictions(
          packPredictions(await scoredOf(file(all), { task: "binary" }), keep),
        );
        const { differs, view } = pairRows(await scoredOf(file(other), { task: "binary" }), stored);
        expect(differs).toEqual([]);
        expect([...view.baseline!.score!]).toEqual([...view.candidate.score!]);
      }),
    );
  });
});

describe("stored predictions are refused, naming what does not fit, when", () => {
  const change: readonly (readonly [string, (stored: ReturnType<typeof packPredictions>) => void, string])[] =
    [
      ["a column is short", (stored) => stored.columns.label.pop(), "2 values of label for 3 rows"],
      [
        "a code has no class",
        (stored) => stored.columns.label.fill(2),
        "label holds the class code 2, which has no name",
      ],
      [
        "a code is no whole number",
        (stored) => stored.columns.prediction!.fill(0.5),
        "prediction holds the class code 0.5, which has no name",
      ],
      ["an id is there twice", (stored) => stored.columns.id!.fill("b"), 'the id "b" is there twice'],
      [
        "ids are missing",
        (stored) => Object.assign(stored, { ids: "position" }),
        "ids are position, which does not fit",
      ],
      ["a weight is negative", (stored) => stored.columns.weight!.fill(-1), "a weight is negative"],
      [
        "a class is missing",
        (stored) => stored.classes.pop(),
        "a binary task has two classes, the positive one last",
      ],
    ];
  it.each(change)("%s", async (_name, damage, fault) => {
    const stored = packPredictions(await scoredOf(sides[0]![1], sides[0]![2]), "full");
    damage(stored);
    const { detail } = await userErrorOf(() =>
      unpackPredictions(stored, "artifact evenhand-evaluation-default"),
    );
    expect(detail).toMatchObject({
      code: "record-invalid",
      message: `artifact evenhand-evaluation-default: ${fault}`,
    });
  });
});
