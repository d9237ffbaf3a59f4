import type { Resource } from "../../../clients/kubernetes/resources.ts";
import { afterDeadline, describeJob, type Parts } from "../describe.ts";

export interface Extent {
  readonly count: number;
  /** How many run at once, at most. */
  readonly parallel: number;
}

/** A batch/v1 Job with an index for each of the jobs. One that fails is not tried again and leaves the others running. */
export function describeIndexedJob(parts: Parts, { count, parallel }: Extent): Resource {
  const job = describeJob(parts);
  const rounds = Math.ceil(count / parallel);
  return {
    ...job,
    spec: {
      ...(job["spec"] as object),
      completionMode: "Indexed",
      completions: count,
      parallelism: Math.min(parallel, count),
      backoffLimitPerIndex: 0,
      // Of all indexes together: more than can fail.
      backoffLimit: count,
      activeDeadlineSeconds: Math.ceil((rounds * parts.job.timeoutMilliseconds) / 1000) + afterDeadline,
    },
  };
}

/** A server before 1.29 drops the field, and would run an index again whose pod failed. */
export function knowsIndexLimit({ spec }: Resource): boolean {
  return (spec as { backoffLimitPerIndex?: number } | undefined)?.backoffLimitPerIndex !== undefined;
}
