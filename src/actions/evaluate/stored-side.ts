import type { Scalars } from "../../core/evaluation/side.ts";
import { scalarsOfRecord, surroundingsOfRecord } from "../../core/evaluation/stored-side.ts";
import { parseEvaluation } from "../../core/record/seal.ts";
import { evalSetDigest } from "../../core/table/receipt.ts";
import { unpackPredictions } from "../../core/table/stored.ts";
import { errorMessage } from "../../errors.ts";
import { predictionsFile, readStoredPredictions } from "../../formats/stored/predictions.ts";
import { noProvenance } from "../../stories/baseline/finding.ts";
import type { ResolvedBaseline } from "../../stories/resolve-baseline.ts";
import type { Baseline } from "./baseline.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** A baseline's rows when they were kept or scored again, and its single numbers. */
export function sideOf(
  { provenance, content }: ResolvedBaseline,
  leg: string,
  kind: "rows" | "scalars",
): Baseline {
  if (content === null) return { side: null, provenance };
  if (content.kind === "rows") return { side: { scored: content.scored, scalars: null }, provenance };
  if (content.kind === "entry") {
    const scalars: Scalars = new Map(
      content.entry.metrics.map(({ name, value, direction }) => [name, { value, direction }]),
    );
    return { side: { scored: null, scalars }, provenance };
  }
  return readStored(provenance, content.files, { leg, kind });
}

/** Rows when they were kept, single numbers from the record itself. */
function readStored(
  provenance: Baseline["provenance"],
  files: Files,
  { leg, kind }: { leg: string; kind: "rows" | "scalars" },
): Baseline {
  try {
    const source = `the baseline of ${provenance.sha?.slice(0, 7)}`;
    const text = new TextDecoder().decode(files.get("evaluation.json"));
    const record = parseEvaluation(text, `${source} (${leg})`);
    const kept = files.get(predictionsFile);
    const scored = kept === undefined ? null : unpackPredictions(readStoredPredictions(kept, source), source);
    if (scored !== null && (scored.sampleOf?.evalSet ?? evalSetDigest(scored)) !== record.receipt.evalSet)
      throw new Error(`${predictionsFile} holds other rows than evaluation.json was made of`);
    const scalars = scalarsOfRecord(record, kind === "scalars");
    return {
      side: { scored, scalars, surroundings: surroundingsOfRecord(record) },
      provenance,
      training: record.training,
    };
  } catch (error) {
    const looked = [...provenance.looked, { where: "its files", result: errorMessage(error) }];
    return { side: null, provenance: noProvenance(provenance.base, looked, "unusable") };
  }
}
