import { z } from "zod";
import { canonicalJson } from "../digest.ts";
import { runLimits } from "../record/limits.ts";
import { fileDigestSchema } from "../record/run.ts";

/** Lies among the checkpoints: says which training left them. */
export const checkpointMarker = ".evenhand-checkpoints.json";

const manifestSchema = z.strictObject({
  key: z.string(),
  run: z.int().nonnegative(),
  attempt: z.int().nonnegative(),
  files: z.array(fileDigestSchema).max(runLimits.files),
});

/** The checkpoints of one attempt: which training's, whose, and what files they are. */
export type Checkpoints = z.infer<typeof manifestSchema>;

export function renderCheckpoints(manifest: Checkpoints): string {
  return `${canonicalJson(manifest)}\n`;
}

/** null when the text is none of ours. */
export function parseCheckpoints(text: string | null): Checkpoints | null {
  if (text === null) return null;
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What a folder of checkpoints is to a training that is about to start. */
export type CheckpointsHere =
  /** Its own, of an attempt that ended early. */
  | "resume"
  /** Of a training with other code, data or settings, which may not be mixed into this one. */
  | "clear"
  /** Files that no attempt of a training has left: the user's. */
  | "leave"
  | "empty";

/** @param marker what the marker says; null when there is none
 *  @param files how many other files there are */
export function judgeCheckpoints(marker: Checkpoints | null, files: number, key: string): CheckpointsHere {
  if (marker !== null && marker.key !== key) return "clear";
  if (files === 0) return "empty";
  return marker === null ? "leave" : "resume";
}
