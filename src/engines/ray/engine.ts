import { randomBytes } from "node:crypto";
import { makeRay, type Ray } from "../../clients/ray/client.ts";
import type { JobDetails, RayJob } from "../../clients/ray/jobs.ts";
import { errorMessage, UserError } from "../../errors.ts";
import { packZip } from "../../formats/zip/pack-zip.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Cargo, Engine, Job } from "../../ports/engine.ts";
import { bringBack, type Ended, endedBy, fetchByCommand, jobEnd, lost } from "../remote/bring-back.ts";
import { needCargo } from "../remote/cargo.ts";
import { makeJobLines } from "../remote/job-lines.ts";
import { sentEnvironment } from "../remote/options.ts";
import { selectFiles } from "../remote/select-files.ts";
import { type StopWatch, watchForStop } from "../remote/told-to-stop.ts";
import { wrapperArguments, wrapperScript } from "../remote/wrapper.ts";
import { followRayJob } from "./follow.ts";
import { handOverByRay } from "./hand-over.ts";
import { type RayEngineOptions, rayServer, readRayOptions } from "./options.ts";
import { isOver, stopRayJob } from "./stop.ts";

export interface RayEngineWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

/** Ray takes packages of at most so many bytes by default. */
const mostSent = 100 << 20;
const afterDeadline = 600_000;

/** Runs commands as jobs of a Ray cluster, by its Jobs API. Throws UserError when `engine-options` do not fit. */
export function makeRayEngine(options: string, { environment, clock }: RayEngineWorld): Engine {
  const read = readRayOptions(options);
  const ray = makeRay(rayServer(read, environment, clock));
  return {
    async run(job, onLine) {
      const cargo = needCargo(job, "ray");
      const startedAt = performance.now();
      const token = `evenhand-${randomBytes(9).toString("hex")}`;
      const lines = makeJobLines(token, onLine);
      const watch = watchForStop();
      try {
        await reach(ray);
        await stopLeftovers(ray, cargo, clock);
        if (watch.why() !== null) return jobEnd(endedBy("stopped"), startedAt, lines);
        await submit(ray, await describe(ray, { job, cargo, token, options: read, clock }), watch);
        const details = await followRayJob(ray, cargo.name, { job, lines, watch, clock });
        return jobEnd(
          await endOf(ray, details, { job, cargo, options: read, lines, watch, onLine }),
          startedAt,
          lines,
        );
      } finally {
        watch.dispose();
      }
    },
    stop: (name) => stopRayJob(ray, name, clock),
  };
}

async function reach(ray: Ray): Promise<void> {
  try {
    await ray.jobs.version();
  } catch (thrown) {
    throw new UserError(
      {
        code: "unsupported",
        message: `Ray does not answer: ${errorMessage(thrown)}`,
        hint: "`address` in `engine-options` is that of its dashboard, for example http://head:8265",
        input: "engine-options",
      },
      thrown,
    );
  }
}

/** What earlier attempts left, and what any training left whose time is over. */
async function stopLeftovers(ray: Ray, { earlier }: Cargo, clock: Clock): Promise<void> {
  const known = new Set(earlier);
  for (const { submission_id: id, status, metadata } of await ray.jobs.list()) {
    const lease = Date.parse(metadata?.["evenhand-lease"] ?? "");
    const isLeft = known.has(id ?? "") || (!Number.isNaN(lease) && lease < clock.now());
    if (isLeft && !isOver(status)) await stopRayJob(ray, id ?? "", clock);
  }
}

interface Description {
  readonly job: Job;
  readonly cargo: Cargo;
  readonly token: string;
  readonly options: RayEngineOptions;
  readonly clock: Clock;
}

async function describe(ray: Ray, { job, cargo, token, options, clock }: Description): Promise<RayJob> {
  const handOver = handOverByRay(options.upload);
  const unpack = 'cp -R "$start/." "$work/" || exit 125';
  const script = wrapperScript(job, cargo, { unpack, handOver, directory: null });
  const files = await selectFiles(job, cargo, options.send, mostSent);
  const own = { path: ".evenhand/run.sh", bytes: Buffer.from(script), executable: true };
  const working_dir = await ray.jobs.upload(packZip([...files, own]));
  const lease = new Date(clock.now() + job.timeoutMilliseconds + afterDeadline).toISOString();
  const { cpus, gpus, memory, resources, pip } = options;
  return {
    entrypoint: ["sh", ".evenhand/run.sh", ...wrapperArguments(token, job, cargo)].join(" "),
    submission_id: cargo.name,
    runtime_env: {
      working_dir,
      env_vars: sentEnvironment(job.environment, options.environment),
      ...(pip === undefined ? {} : { pip }),
    },
    metadata: { "evenhand-lease": lease },
    ...(cpus === undefined ? {} : { entrypoint_num_cpus: cpus }),
    ...(gpus === undefined ? {} : { entrypoint_num_gpus: gpus }),
    ...(memory === undefined ? {} : { entrypoint_memory: memory }),
    ...(resources === undefined ? {} : { entrypoint_resources: resources }),
  };
}

/** A job of this name that is there already came of a request whose answer was lost. */
async function submit(ray: Ray, job: RayJob, watch: StopWatch): Promise<void> {
  if (watch.why() !== null) return;
  try {
    await ray.jobs.submit(job);
  } catch (thrown) {
    if ((await ray.jobs.find(job.submission_id).catch(() => null)) !== null) return;
    throw new UserError(
      {
        code: "unsupported",
        message: `Ray did not take the job: ${errorMessage(thrown)}`,
        hint: "the dashboard's log on the head says more",
        input: "engine-options",
      },
      thrown,
    );
  }
}

interface Ending {
  readonly job: Job;
  readonly cargo: Cargo;
  readonly options: RayEngineOptions;
  readonly lines: ReturnType<typeof makeJobLines>;
  readonly watch: StopWatch;
  readonly onLine: (line: string) => void;
}

async function endOf(ray: Ray, details: JobDetails | null, ending: Ending): Promise<Ended> {
  const { job, cargo, options, lines, watch, onLine } = ending;
  const word = lines.word();
  if (word !== null) {
    const node = details?.driver_node_id ?? "";
    return bringBack(word, job, cargo, () =>
      options.fetch === undefined
        ? ray.logs.file(node, `${cargo.name}.tar.gz`)
        : fetchByCommand(options.fetch, job, cargo, onLine),
    );
  }
  const why = watch.why();
  if (why !== null) return endedBy(why);
  if (details === null) return lost("Ray does not know the job any more");
  if (details.status === "STOPPED") return lost("somebody stopped the job in Ray");
  const code = details.driver_exit_code;
  if (details.status === "FAILED" && code === null) return endedBy("not-started", details.message ?? "");
  return lost(`Ray says ${details.status}: ${details.message ?? ""}`.slice(0, 500));
}
