import type { Ray } from "../../clients/ray/client.ts";
import type { JobStatus } from "../../clients/ray/jobs.ts";
import type { Clock } from "../../ports/clock.ts";

export function isOver(status: JobStatus): boolean {
  return status === "STOPPED" || status === "SUCCEEDED" || status === "FAILED";
}

const looks = 120;

/** Stops a job and waits until Ray says that it is over, at most a minute. No such job is no error. */
export async function stopRayJob({ jobs }: Ray, name: string, clock: Clock): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const found = await jobs.find(name);
    if (found === null || isOver(found.status)) return;
    // Asked again now and then: a job that is not yet started does not hear it.
    if (look % 10 === 0) await jobs.stop(name);
    await clock.sleep(500);
  }
  throw new Error(`Ray did not stop the job ${name} within a minute`);
}
