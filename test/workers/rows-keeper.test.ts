import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Scored } from "../../src/core/table/evidence.ts";
import { evalSetDigest } from "../../src/core/table/receipt.ts";
import { keepRows } from "../../src/formats/stored/keep-rows.ts";
import { enterBy } from "../../src/workers/entry.ts";
import { makeRowsKeeper } from "../../src/workers/rows-keeper.ts";
import { scoredOf } from "../core/table/csv.ts";

async function manyRows(): Promise<Scored> {
  const lines = Array.from({ length: 20_000 }, (_, row) => `r${row},${row % 3 === 0 ? 1 : 0},0.${row % 997}`);
  return scoredOf(`id,label,score\n${lines.join("\n")}\n`);
}

describe("rows kept in a thread", () => {
  it("are the bytes that this thread would keep", async () => {
    const scored = await manyRows();
    enterBy(path.join(import.meta.dirname, "enter.ts"));
    const keeper = makeRowsKeeper();
    keeper.expect(1e7);
    const [there, here] = [await keeper.keep(scored, "hashed"), await keepRows(scored, "hashed")];
    expect(there.evalSet).toBe(evalSetDigest(scored));
    expect(Buffer.compare(there.packed!, here.packed!)).toBe(0);
    expect(
      Buffer.compare(Buffer.from(there.hashes!.high.buffer), Buffer.from(here.hashes!.high.buffer)),
    ).toBe(0);
  });

  it("are kept here when the thread cannot start", async () => {
    const scored = await manyRows();
    enterBy(path.join(import.meta.dirname, "missing.ts"));
    const keeper = makeRowsKeeper();
    keeper.expect(1e7);
    const kept = await keeper.keep(scored, "off");
    expect([kept.evalSet, kept.packed]).toEqual([evalSetDigest(scored), null]);
  });
});
