import type { ModelFormat } from "./format.ts";

/** Whether loading a model file can run code that the file brings. */
export interface ModelSafety {
  readonly safe: boolean;
  /** In fixed words, never text out of the file. */
  readonly why: string;
}

/** Formats that hold numbers and a fixed set of operators, and nothing that a loader would run. */
const plain: ReadonlySet<ModelFormat> = new Set<ModelFormat>([
  "safetensors",
  "gguf",
  "xgboost-json",
  "xgboost-ubj",
  "lightgbm",
  "catboost",
]);

/** Judges a model by its format alone, by a list of what is safe: whatever is not on it is unsafe, what is not known
 *  too. Nothing is loaded or executed. Weights alone in HDF5 are plain numbers; a graph in ONNX may name files beside
 *  it, and custom operators.
 *  @param note of the detected format */
export function judgeSafety(format: string, note: string): ModelSafety {
  if (plain.has(format as ModelFormat)) return { safe: true, why: "the format holds numbers only" };
  if (format === "keras-hdf5" && note.startsWith("weights only")) {
    return { safe: true, why: "it holds weights only" };
  }
  const why = unsafeBecause[format as ModelFormat];
  return { safe: false, why: why ?? "its format is not one that is known to be safe" };
}

const runsCode = "loading it runs code that the file names";

const unsafeBecause: Partial<Record<ModelFormat, string>> = {
  pickle: runsCode,
  joblib: runsCode,
  torch: runsCode,
  torchscript: "it is a program, which loading it runs",
  keras: "it may hold code in Lambda layers, which loading runs",
  "keras-hdf5": "it may hold code in Lambda layers, which loading runs",
  onnx: "it may name files outside of itself and operators of others, which is not looked at",
  skops: "it names types that its loader makes, which is not looked at",
};
