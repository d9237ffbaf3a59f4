import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Readers whose files are also written by Python's own libraries, with the format as writers.py calls it. */
export const writtenFor: Readonly<Record<string, string>> = {
  CSV: "csv",
  "CSV in pieces": "csv",
  "JSON lines": "json-lines",
  "JSON lines in pieces": "json-lines",
  Parquet: "parquet",
  "Parquet by row groups": "parquet",
  Arrow: "arrow",
  NPY: "npy",
  NPZ: "npz",
  "metrics as JSON": "json",
  "metrics as YAML and TOML": "yaml",
  "TensorBoard events": "events",
  "SQLite (MLflow)": "sqlite",
  pickle: "pickle",
  joblib: "pickle",
  safetensors: "safetensors",
  ONNX: "onnx",
  GGUF: "gguf",
  "torch archive": "torch",
  "artifact (zip)": "zip",
  "evenhand.yml": "yaml",
  "data schema": "yaml",
};

/** So many files a batch, so many runs on them. */
export const [filesPerBatch, runsPerBatch] = [60, 3000];
let scratch: string | null = null;

export function filesOf(folder: string): Buffer[] {
  const names = readdirSync(folder).sort();
  return names.map((one) => readFileSync(path.join(folder, one)));
}

/** The folder of the batch that a seed belongs to; it is written when it is not there. */
export function writtenFolder(python: string, format: string, seed: number): string {
  const batch = 1 + Math.floor((seed - 1) / runsPerBatch);
  scratch ??= mkdtempSync(path.join(tmpdir(), "evenhand-written-"));
  const folder = path.join(scratch, `${format}-${batch}`);
  const script = path.resolve(import.meta.dirname, "writers.py");
  if (!existsSync(folder))
    execFileSync(python, [script, format, String(batch), String(filesPerBatch), folder], {
      stdio: "inherit",
    });
  return folder;
}
