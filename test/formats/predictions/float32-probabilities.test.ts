import { expect, it } from "vitest";
import { compareMetrics } from "../../../src/core/compare/compare-metrics.ts";
import { isNoEvidence } from "../../../src/core/table/evidence.ts";
import { pairRows } from "../../../src/core/table/pair.ts";
import { readRows } from "../../../src/formats/predictions/read-rows.ts";
import { memorySource } from "../memory-source.ts";

/** A NumPy array of 32-bit labels and scores. */
function arrayOf(rows: readonly (readonly [number, number])[]): Uint8Array {
  const head = `{'descr': [('label', '<f4'), ('score', '<f4')], 'fortran_order': False, 'shape': (${rows.length},), }`;
  const padded = `${head.padEnd(64 * Math.ceil((head.length + 11) / 64) - 11)}\n`;
  const start = 10 + padded.length;
  const bytes = new Uint8Array(start + 8 * rows.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x93, ...Buffer.from("NUMPY"), 1, 0, padded.length & 255, padded.length >> 8]);
  bytes.set(Buffer.from(padded), 10);
  rows.flat().forEach((value, k) => {
    view.setFloat32(start + 4 * k, value, true);
  });
  return bytes;
}

it("32-bit probabilities of 0 and 1 are clipped by the ε of 64 bits, as scikit-learn clips a float64 column", async () => {
  const source = memorySource(
    "preds.npy",
    arrayOf([
      [0, 1],
      [1, 0],
    ]),
  );
  const reading = { format: "auto", columns: {}, task: "binary", proba: null, positive: null } as const;
  const none = { threshold: 0.5, slices: [], fairness: [], discover: null };
  const scored = await readRows(source, { ...reading, ...none });
  if (isNoEvidence(scored)) throw new Error(scored.noEvidence.message);
  const [logLoss] = compareMetrics(pairRows(scored, null).view, ["log_loss"]);
  // sklearn.metrics.log_loss([0, 1], [1.0, 0.0]); of a float32 column it says 15.94.
  expect(logLoss!.candidate).toBeCloseTo(36.04365338911715, 12);
});
