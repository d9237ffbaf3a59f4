import { makeRayCaller, type RayOptions } from "./call.ts";
import { makeRayLogs, type RayLogs } from "./job-log.ts";
import { makeRayJobs, type RayJobs } from "./jobs.ts";
import { makeRayServe, type RayServe } from "./serve.ts";

export interface Ray {
  readonly jobs: RayJobs;
  readonly logs: RayLogs;
  readonly serve: RayServe;
}

/** Ray's dashboard by HTTP; nothing is asked of it yet. */
export function makeRay(options: RayOptions): Ray {
  const caller = makeRayCaller(options);
  return { jobs: makeRayJobs(caller), logs: makeRayLogs(caller), serve: makeRayServe(caller) };
}
