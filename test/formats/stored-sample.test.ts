import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashId } from "../../src/core/digest.ts";
import { measure } from "../../src/core/evaluation/measure.ts";
import type { Scored } from "../../src/core/table/evidence.ts";
import { evalSetDigest } from "../../src/core/table/receipt.ts";
import { unpackPredictions } from "../../src/core/table/stored.ts";
import { keepRows } from "../../src/formats/stored/keep-rows.ts";
import { readStoredPredictions } from "../../src/formats/stored/predictions.ts";
import { scoredOf } from "../core/table/csv.ts";

function fileOf(order: readonly number[], skill: number): string {
  const lines = order.map(
    (k) => `r${k},${k % 3 ? 0 : 1},0.${(k * (7 + skill)) % 97},g${k % 5},${"ab"[k % 2]}`,
  );
  return `id,label,score,user,country\n${lines.join("\n")}\n`;
}

const asked = { columns: { group: "user" }, slices: ["country"] };
const numbers = (n: number) => Array.from({ length: n }, (_row, k) => k);
const unlimited = 1e9;

async function storedOf(scored: Scored, cap: { packed: number; text: number }) {
  const kept = await keepRows(scored, "hashed", cap);
  return { kept, stored: kept.packed && readStoredPredictions(kept.packed, "the baseline") };
}

describe("stored predictions beyond the limit", () => {
  it("are the rows with the smallest hashes of their ids, as many as fit, whatever the order of the file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 60, max: 200 }).chain((n) => fc.shuffledSubarray(numbers(n), { minLength: n })),
        fc.constantFrom("packed", "text"),
        fc.double({ min: 0.3, max: 0.95, noNaN: true }),
        async (order, limit, share) => {
          const scored = await scoredOf(fileOf(order, 0), asked);
          const size = (await keepRows(scored, "hashed")).packed!.length;
          const textSize = JSON.stringify(
            (await storedOf(scored, { packed: unlimited, text: unlimited })).stored,
          ).length;
          const cap = {
            packed: unlimited,
            text: unlimited,
            [limit]: Math.floor(share * (limit === "text" ? textSize : size)),
          };
          const { kept, stored } = await storedOf(scored, cap);
          const { id } = stored!.columns;
          const smallest = order
            .map((k) => hashId(`r${k}`))
            .sort()
            .slice(0, id!.length);
          expect([...id!].sort()).toEqual(smallest);
          expect(kept.sampled).toBe(id!.length);
          expect(kept.packed!.length).toBeLessThanOrEqual(cap.packed);
          expect(JSON.stringify(stored).length).toBeLessThanOrEqual(cap.text);
          expect(stored!.sample).toEqual({ rows: order.length, evalSet: evalSetDigest(scored) });
          const inOrder = await storedOf(
            await scoredOf(
              fileOf(
                order.toSorted((a, b) => a - b),
                0,
              ),
              asked,
            ),
            { ...cap, packed: unlimited },
          );
          if (limit === "text") expect(inOrder.kept.sampled).toBe(kept.sampled);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("are compared with the candidate's rows of the same ids", async () => {
    const order = numbers(400);
    const base = await storedOf(await scoredOf(fileOf(order, 2), asked), { packed: 4000, text: unlimited });
    const baseline = unpackPredictions(base.stored!);
    const { n } = baseline.rows;
    expect(n).toBeLessThan(400);
    const names = ["roc_auc", "brier"];
    const divisions = { slices: [["country"]], fairness: [] };
    const against = (candidate: Scored, other: Scored) =>
      measure(
        { candidate: { scored: candidate, scalars: null }, baseline: { scored: other, scalars: null } },
        names,
        { gate: { roc_auc: {}, brier: {} } },
        divisions,
      );
    const found = against(await scoredOf(fileOf(order, 0), asked), baseline);
    const kept = new Set(base.stored!.columns.id);
    const subset = order.filter((k) => kept.has(hashId(`r${k}`)));
    const direct = against(
      await scoredOf(fileOf(subset, 0), asked),
      await scoredOf(fileOf(subset, 2), asked),
    );
    expect(found.stats).toEqual(direct.stats);
    expect(found.slices).toEqual(direct.slices);
    expect(found.notes).toEqual([
      `the baseline keeps a sample of ${n} of its 400 rows: both models are compared on those`,
    ]);
    const other = against(await scoredOf(fileOf(numbers(401), 0), asked), baseline);
    expect(other.stats.map((each) => each.status)).toEqual(["not_comparable", "not_comparable"]);
    expect(other.notes[0]).toContain("the evaluation set is not the same");
  });

  it("are nothing where rows have no ids to draw by, and all rows within the limit", async () => {
    const scored = await scoredOf(
      `label,score\n${numbers(90)
        .map((k) => `${k % 2},0.${k}`)
        .join("\n")}\n`,
    );
    expect(await keepRows(scored, "hashed", { packed: 50, text: unlimited })).toMatchObject({
      packed: null,
      sampled: 0,
    });
    expect((await keepRows(scored, "hashed")).sampled).toBeNull();
  });
});
