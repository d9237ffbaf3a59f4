import { latin1, type ModelBytes, startsWith } from "./bytes.ts";
import type { DetectedFormat } from "./format.ts";

/** HDF5; Keras marks its files with attributes of these names. */
export function detectHdf5({ name, head, tail }: ModelBytes): DetectedFormat | null {
  if (!startsWith(head, "\x89HDF\r\n\x1a\n")) return null;
  const named = (word: string) => latin1(head).includes(word) || latin1(tail).includes(word);
  if (named("model_config")) {
    return { format: "keras-hdf5", note: "may hold code in Lambda layers, which loading would run" };
  }
  if (named("layer_names")) return { format: "keras-hdf5", note: "weights only" };
  // Keras 3 writes no attribute into a weights file, but insists on this ending.
  if (name.endsWith(".weights.h5")) return { format: "keras-hdf5", note: "weights only, by its name" };
  return { format: "hdf5", note: "without the attributes that Keras writes" };
}
