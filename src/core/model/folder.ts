import type { DetectedFormat } from "./format.ts";

/** What a model folder is, by the names of its files (posix paths from the folder). */
export function detectFolderFormat(paths: readonly string[]): DetectedFormat {
  const has = (path: string) => paths.includes(path);
  const ends = (suffix: string) => paths.some((path) => path.endsWith(suffix));
  const note = (text: string): DetectedFormat => ({
    format: "folder",
    note: `${paths.length} files; ${text}`,
  });
  if (has("MLmodel")) return note("an MLflow model");
  if (has("saved_model.pb")) return note("a TensorFlow SavedModel");
  if (has("config.json") && ends(".safetensors")) return note("configuration and safetensors");
  if (has("config.json") && ends(".bin")) return note("configuration and torch weights");
  if (paths.length > 0 && paths.every((path) => path.endsWith(".onnx") || path.endsWith(".data"))) {
    return note("ONNX with external data");
  }
  return note("no file name tells its kind");
}
