import type { FileDigest } from "../../core/record/run.ts";
import { type CheckpointPlace, saveCheckpoints } from "./checkpoints.ts";
import type { TrainPorts } from "./ports.ts";

/** How often it is looked whether the work has ended, in milliseconds: a wait cannot be broken off. */
const look = 500;

/** Saves the checkpoints every so often while `work` goes on, for a machine that may vanish. A failure to save never fails
 *  the work.
 *  @param interval seconds; null: never
 *  @returns what `work` gives, and whether something was saved */
export async function saveWhile<T>(
  work: Promise<T>,
  place: CheckpointPlace | null,
  interval: number | null,
  ports: TrainPorts,
): Promise<{ readonly done: T; readonly isSaved: boolean }> {
  if (place === null || interval === null) return { done: await work, isSaved: false };
  let isOver = false;
  const saving = keepSaving(place, interval * 1000, () => isOver, ports);
  try {
    const done = await work;
    isOver = true;
    return { done, isSaved: (await saving).length > 0 };
  } finally {
    isOver = true;
    await saving;
  }
}

async function keepSaving(
  place: CheckpointPlace,
  interval: number,
  isOver: () => boolean,
  ports: TrainPorts,
): Promise<readonly FileDigest[]> {
  const { clock, host } = ports;
  // Behind the fence of the command's output the runner reads no annotations.
  const quiet = { ...ports, host: { ...host, annotate: (_: string, text: string) => host.info(text) } };
  let saved: readonly FileDigest[] = [];
  for (let due = clock.now() + interval; !isOver(); ) {
    await clock.sleep(Math.min(look, interval));
    if (isOver() || clock.now() < due) continue;
    saved = await saveCheckpoints(place, quiet, saved).catch(() => saved);
    due = clock.now() + interval;
  }
  return saved;
}
