import { describe, expect, test } from "vitest";
import { evalSetDigest } from "../../../src/core/table/receipt.ts";
import { packPredictions, unpackPredictions } from "../../../src/core/table/stored.ts";
import { storedText } from "../../../src/core/table/stored-text.ts";
import { readStoredPredictions, writeStoredPredictions } from "../../../src/formats/stored/predictions.ts";
import { scoredOf } from "./csv.ts";

const files = {
  ranking: {
    content: "query,id,label,score\na,1,1,0.5\na,2,0,0.25\nb,1,2,3\n",
    columns: { query: "query" },
  },
  forecast: {
    content: "store,day,label,prediction,naive\na,1,1,2,3\na,2,4,5,3\nb,1,7,8,0\n",
    columns: { series: "store", time: "day", scale: "naive" },
  },
  text: {
    content: "id,answer,prediction\n1,the cat,a cat\n2,,\n3,a dog,no\n",
    columns: { reference: "answer" },
  },
};

describe.each(Object.entries(files))("what is kept of a %s", (_task, { content, columns }) => {
  test.each(["hashed", "full"] as const)("is the same in pieces, and comes back whole: %s", async (keep) => {
    const scored = await scoredOf(content, { columns });
    const packed = packPredictions(scored, keep);
    const pieces = Buffer.concat([...storedText(scored, keep)]).toString("utf8");
    expect(pieces).toBe(JSON.stringify(packed));
    const read = readStoredPredictions(writeStoredPredictions(packed), "the baseline");
    const again = unpackPredictions(read);
    expect(evalSetDigest(again)).toBe(evalSetDigest(scored));
    expect(again.outputs).toEqual(scored.outputs);
    expect(again.rows.scale).toEqual(scored.rows.scale);
    expect(again.rows.parts?.codes).toEqual(scored.rows.parts?.codes);
  });

  test("is refused when its own columns are gone", async () => {
    const packed = packPredictions(await scoredOf(content, { columns }), "hashed");
    const { unit: _unit, text_sums: _sums, ...others } = packed.columns;
    expect(() => unpackPredictions({ ...packed, columns: others })).toThrow("the stored baseline: a ");
  });
});
