import type { ModelBytes } from "./bytes.ts";
import { detectCompressed } from "./compressed.ts";
import { detectHdf5 } from "./hdf5.ts";
import { detectOnnx } from "./onnx.ts";
import { detectPickle } from "./pickle.ts";
import { detectGguf, detectSafetensors } from "./tensors.ts";
import { detectTrees } from "./trees.ts";
import { detectZip } from "./zip.ts";

export const modelFormats = [
  "safetensors",
  "onnx",
  "gguf",
  "pickle",
  "joblib",
  "torch",
  "torchscript",
  "keras",
  "keras-hdf5",
  "hdf5",
  "xgboost-json",
  "xgboost-ubj",
  "lightgbm",
  "catboost",
  "skops",
  "zip",
  "folder",
  "unknown",
] as const;
export type ModelFormat = (typeof modelFormats)[number];

export interface DetectedFormat {
  readonly format: ModelFormat;
  /** One fact for a reader of the record; of fixed words and numbers, never text out of the file. */
  readonly note: string;
}

const detectors: readonly ((bytes: ModelBytes) => DetectedFormat | null)[] = [
  detectGguf,
  detectSafetensors,
  detectHdf5,
  detectZip,
  detectTrees,
  detectPickle,
  detectCompressed,
  detectOnnx,
];

/** A model file's format, told by its bytes. Nothing is executed, unpickled or unpacked beyond the first bytes;
 *  bytes that fit no format are `unknown`. Never throws. */
export function detectModelFormat(bytes: ModelBytes): DetectedFormat {
  if (bytes.size === 0) return { format: "unknown", note: "the file is empty" };
  for (const detect of detectors) {
    const found = detect(bytes);
    if (found !== null) return found;
  }
  return { format: "unknown", note: "its bytes fit no model format that is known here" };
}
