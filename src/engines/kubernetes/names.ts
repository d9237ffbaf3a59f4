/** On all that a job makes in the cluster: the job's name. */
export const jobLabel = "evenhand.dev/job";
/** Until when somebody waits for the job, as an RFC 3339 time: past it, any later training deletes the job. */
export const leaseAnnotation = "evenhand.dev/lease";

/** How long a lease holds, and how often it is renewed meanwhile. */
export const leaseMs = 180_000;
export const renewMs = 45_000;

export function leaseUntil(now: number): string {
  return new Date(now + leaseMs).toISOString();
}
