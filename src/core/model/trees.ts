import { latin1, type ModelBytes, startsWith } from "./bytes.ts";
import type { DetectedFormat } from "./format.ts";

/** Gradient boosting libraries' own files. */
export function detectTrees({ head }: ModelBytes): DetectedFormat | null {
  const opening = latin1(head, 0, 4096);
  const lightgbm = /^tree\r?\nversion=v(\d+)\r?\n/.exec(opening);
  if (lightgbm !== null) return { format: "lightgbm", note: `text, version ${lightgbm[1]}` };
  if (startsWith(head, "CBM1")) return { format: "catboost", note: "binary" };
  if (startsWith(head, "{L\0\0\0\0\0\0\0\x07learner{"))
    return { format: "xgboost-ubj", note: "universal binary JSON" };
  if (/^\s*\{\s*"learner"\s*:\s*\{/.test(opening)) return { format: "xgboost-json", note: "JSON" };
  if (/^\s*\{\s*"version"\s*:\s*\[[\d,\s]+\]\s*,\s*"learner"/.test(opening)) {
    return { format: "xgboost-json", note: "JSON" };
  }
  return null;
}
