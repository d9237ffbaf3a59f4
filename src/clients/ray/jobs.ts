import { createHash } from "node:crypto";
import { z } from "zod";
import { type RayCaller, RayRefusal } from "./call.ts";

export type JobStatus = "PENDING" | "RUNNING" | "STOPPED" | "SUCCEEDED" | "FAILED";

/** What a job is given; every field as in Ray's Jobs API. */
export interface RayJob {
  readonly entrypoint: string;
  readonly submission_id: string;
  readonly runtime_env: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly entrypoint_num_cpus?: number;
  readonly entrypoint_num_gpus?: number;
  readonly entrypoint_memory?: number;
  readonly entrypoint_resources?: Readonly<Record<string, number>>;
}

const detailsSchema = z.object({
  submission_id: z.string().nullish(),
  status: z.enum(["PENDING", "RUNNING", "STOPPED", "SUCCEEDED", "FAILED"]),
  message: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  driver_node_id: z.string().nullish(),
  driver_exit_code: z.number().nullish(),
  /** Milliseconds since 1970. */
  start_time: z.number().nullish(),
  end_time: z.number().nullish(),
});
export type JobDetails = z.infer<typeof detailsSchema>;

const versionSchema = z.object({ version: z.string(), ray_version: z.string() });

export interface RayJobs {
  /** Of Ray, for example 2.60.0. */
  version(): Promise<string>;
  /** Uploads a zip once: its name is its content. @returns the address to name as `working_dir` */
  upload(zip: Uint8Array): Promise<string>;
  /** False: a job with this submission id is there already, so that a lost answer can be asked again. */
  submit(job: RayJob): Promise<boolean>;
  /** null when there is no such job. */
  find(submissionId: string): Promise<JobDetails | null>;
  /** Jobs that were submitted, not those that started within a driver. */
  list(): Promise<JobDetails[]>;
  /** Asks Ray to stop a job; it sends SIGTERM, and SIGKILL three seconds later. No job is no error. */
  stop(submissionId: string): Promise<void>;
  /** Forgets a job that has ended. */
  delete(submissionId: string): Promise<void>;
}

const uploadTimeoutMs = 600_000;

export function makeRayJobs(caller: RayCaller): RayJobs {
  const pathOf = (id: string) => `/api/jobs/${encodeURIComponent(id)}`;
  return {
    async version() {
      return versionSchema.parse(await caller.json({ method: "GET", path: "/api/version", repeatable: true }))
        .ray_version;
    },
    async upload(zip) {
      const name = `_ray_pkg_${createHash("sha256").update(zip).digest("hex").slice(0, 32)}.zip`;
      const path = `/api/packages/gcs/${name}`;
      const there = await caller
        .bytes({ method: "GET", path, repeatable: true })
        .then(() => true, falseWhenMissing);
      const put = { method: "PUT", path, body: zip, repeatable: true, timeoutMs: uploadTimeoutMs } as const;
      if (!there) await caller.bytes(put);
      return `gcs://${name}`;
    },
    async submit(job) {
      try {
        await caller.bytes({
          method: "POST",
          path: "/api/jobs/",
          body: job,
          repeatable: false,
          timeoutMs: 120_000,
        });
        return true;
      } catch (thrown) {
        if (thrown instanceof RayRefusal && /already exists/.test(thrown.message)) return false;
        throw thrown;
      }
    },
    async find(id) {
      const answer = await caller
        .json({ method: "GET", path: pathOf(id), repeatable: true })
        .catch(nullWhenMissing);
      return answer === null ? null : detailsSchema.parse(answer);
    },
    async list() {
      const jobs = z
        .array(detailsSchema)
        .parse(await caller.json({ method: "GET", path: "/api/jobs/", repeatable: true }));
      return jobs.filter(({ submission_id: id }) => typeof id === "string" && id !== "");
    },
    async stop(id) {
      await caller
        .bytes({ method: "POST", path: `${pathOf(id)}/stop`, repeatable: true })
        .catch(nullWhenMissing);
    },
    async delete(id) {
      await caller.bytes({ method: "DELETE", path: pathOf(id), repeatable: true }).catch(nullWhenMissing);
    },
  };
}

function nullWhenMissing(thrown: unknown): null {
  if (thrown instanceof RayRefusal && thrown.status === 404) return null;
  throw thrown;
}

function falseWhenMissing(thrown: unknown): false {
  nullWhenMissing(thrown);
  return false;
}
