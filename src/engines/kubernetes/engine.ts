import { randomBytes } from "node:crypto";
import { connectKubernetes, type Kubernetes } from "../../clients/kubernetes/client.ts";
import type { Name } from "../../clients/kubernetes/resources.ts";
import type { Engine, Job, JobEnd } from "../../ports/engine.ts";
import type { EngineWorld } from "../choose.ts";
import { type Ended, endedBy, jobEnd } from "../remote/bring-back.ts";
import { needCargo } from "../remote/cargo.ts";
import { makeJobLines } from "../remote/job-lines.ts";
import { sentEnvironment } from "../remote/options.ts";
import { watchForStop } from "../remote/told-to-stop.ts";
import { wrapperArguments } from "../remote/wrapper.ts";
import { runIndexed } from "./batch/run.ts";
import { describeJob, type Parts, passThrough } from "./describe.ts";
import { endOf } from "./end.ts";
import { followJob } from "./follow.ts";
import { readManifest } from "./manifest.ts";
import { jobLabel, leaseUntil } from "./names.ts";
import { type KubernetesEngineOptions, readKubernetesOptions } from "./options.ts";
import { stopJob, stopLeftovers } from "./stop.ts";
import { notTaken, packBundle, submitJob } from "./submit.ts";

/** Runs commands as jobs of a Kubernetes cluster, and a batch as one indexed Job unless a manifest says what a job is.
 *  Throws UserError when `engine-options` do not fit. */
export function makeKubernetesEngine(text: string, world: EngineWorld): Engine {
  const options = readKubernetesOptions(text);
  const { environment, clock } = world;
  const connect = () =>
    connectKubernetes({ environment, clock, kubeconfig: null, context: options.context ?? null });
  const engine: Engine = {
    async run(job, onLine) {
      const kubernetes = await connect();
      return runJob(kubernetes, { job, options, onLine, world });
    },
    async stop(name) {
      const kubernetes = await connect();
      const directory = world.environment["GITHUB_WORKSPACE"] ?? process.cwd();
      await stopJob(kubernetes, { ...(await kindOf(options, directory, kubernetes)), name }, clock);
    },
  };
  if (options.manifest !== undefined) return engine;
  return {
    ...engine,
    async runBatch(batch) {
      await runIndexed(await connect(), { batch, options, clock });
    },
  };
}

interface Asked {
  readonly job: Job;
  readonly options: KubernetesEngineOptions;
  readonly onLine: (line: string) => void;
  readonly world: EngineWorld;
}

async function runJob(kubernetes: Kubernetes, { job, options, onLine, world }: Asked): Promise<JobEnd> {
  const cargo = needCargo(job, "kubernetes");
  const { clock } = world;
  const token = `evenhand-${randomBytes(9).toString("hex")}`;
  const startedAt = performance.now();
  const lines = makeJobLines(token, onLine);
  const watch = watchForStop();
  try {
    const environment = sentEnvironment(job.environment, options.environment);
    const args = wrapperArguments(token, job, cargo);
    const parts: Parts = { job, cargo, options, environment, args, lease: leaseUntil(clock.now()) };
    const place = await kindOf(options, job.directory, kubernetes);
    const name: Name = { ...place, name: cargo.name };
    const bundle = await packBundle(parts);
    const manifest =
      options.manifest === undefined ? null : await readManifest(options.manifest, job.directory);
    const resource = manifest === null ? describeJob(parts) : passThrough(manifest, parts);
    await stopLeftovers(kubernetes, place, cargo.earlier, clock).catch((thrown) =>
      Promise.reject(notTaken(thrown)),
    );
    if (watch.why() !== null) return jobEnd(endedBy("stopped"), startedAt, lines);
    const selector =
      options["log-selector"]?.replaceAll("$EVENHAND_JOB", cargo.name) ?? `${jobLabel}=${cargo.name}`;
    let ended: Ended;
    try {
      await submitJob(kubernetes, resource, name.namespace, { parts, bundle: () => bundle });
      const seen = await followJob(kubernetes, { name, selector, job, token, lines, onLine, watch, clock });
      ended = await endOf(seen, { job, options, onLine, payload: lines.payload, why: watch.why() });
      if (watch.why() !== null || seen.hopeless !== "") await stopJob(kubernetes, name, clock);
    } catch (thrown) {
      await stopJob(kubernetes, name, clock).catch(() => undefined);
      throw thrown;
    }
    return jobEnd(ended, startedAt, lines);
  } finally {
    watch.dispose();
  }
}

async function kindOf(
  options: KubernetesEngineOptions,
  directory: string,
  { cluster }: Kubernetes,
): Promise<Omit<Name, "name">> {
  const namespace = options.namespace ?? cluster.namespace;
  if (options.manifest === undefined) return { apiVersion: "batch/v1", kind: "Job", namespace };
  const { apiVersion, kind, metadata } = await readManifest(options.manifest, directory);
  const own = (metadata as { namespace?: string }).namespace;
  return { apiVersion, kind, namespace: options.namespace ?? own ?? cluster.namespace };
}
