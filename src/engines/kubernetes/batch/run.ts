import { randomBytes } from "node:crypto";
import type { Kubernetes } from "../../../clients/kubernetes/client.ts";
import type { Name } from "../../../clients/kubernetes/resources.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { Batch } from "../../../ports/engine.ts";
import { needCargo } from "../../remote/cargo.ts";
import { sentEnvironment } from "../../remote/options.ts";
import { type StopWatch, watchForStop } from "../../remote/told-to-stop.ts";
import { wrapperArguments } from "../../remote/wrapper.ts";
import type { Parts } from "../describe.ts";
import { jobLabel, leaseUntil } from "../names.ts";
import type { KubernetesEngineOptions } from "../options.ts";
import { pollJob } from "../poll.ts";
import { stopJob, stopLeftovers } from "../stop.ts";
import { notTaken, submitJob } from "../submit.ts";
import { describeIndexedJob } from "./describe.ts";
import { type Indexes, watchIndexes } from "./indexes.ts";
import { packIndexed, partVariables } from "./pack.ts";

interface Asked {
  readonly batch: Batch;
  readonly options: KubernetesEngineOptions;
  readonly clock: Clock;
}

/** Runs the jobs of a batch as the indexes of one Job. Throws UserError when the cluster does not take it, and Error when
 *  the cluster has not answered for two minutes; no pod of it is left then. */
export async function runIndexed(kubernetes: Kubernetes, { batch, options, clock }: Asked): Promise<void> {
  const token = `evenhand-${randomBytes(9).toString("hex")}`;
  const watch = watchForStop();
  try {
    const { parts, own } = await partsOf({ batch, options, clock }, token);
    const bundle = await packIndexed(parts, own);
    const namespace = options.namespace ?? kubernetes.cluster.namespace;
    const place = { apiVersion: "batch/v1", kind: "Job", namespace };
    const resource = describeIndexedJob(parts, { count: batch.jobs.length, parallel: batch.parallel });
    const indexes = watchIndexes(batch, options, { kubernetes, namespace, token, clock });
    await stopLeftovers(kubernetes, place, parts.cargo.earlier, clock).catch((thrown) =>
      Promise.reject(notTaken(thrown)),
    );
    if (watch.why() !== null) return await indexes.endRest(toldToStop);
    const name = { ...place, name: batch.name };
    try {
      await submitJob(kubernetes, resource, namespace, { parts, bundle });
      await follow(kubernetes, name, { batch, indexes, watch, clock });
    } catch (thrown) {
      await stopJob(kubernetes, name, clock).catch(() => undefined);
      throw thrown;
    }
  } finally {
    watch.dispose();
  }
}

const toldToStop = { why: "stopped", outcome: null, hopeless: "", pods: [] } as const;

async function partsOf({ batch, options, clock }: Asked, token: string) {
  const jobs = batch.jobs.map((job) => ({ job, cargo: needCargo(job, "kubernetes") }));
  const [first] = jobs;
  if (first === undefined) throw new Error("a batch without jobs");
  const environments = batch.jobs.map(({ environment }) => sentEnvironment(environment, options.environment));
  const { shared, own } = partVariables(environments);
  // Trainings of one run alone were jobs of their own.
  const earlier = [...batch.earlier, ...jobs.flatMap(({ cargo }) => cargo.earlier)];
  const cargo = { ...first.cargo, name: batch.name, earlier };
  const parts: Parts = {
    job: first.job,
    cargo,
    options,
    environment: shared,
    args: wrapperArguments(token, first.job, cargo),
    lease: leaseUntil(clock.now()),
  };
  return { parts, own: jobs.map(({ job }, index) => ({ job, environment: own[index] ?? {} })) };
}

interface Followed {
  readonly batch: Batch;
  readonly indexes: Indexes;
  readonly watch: StopWatch;
  readonly clock: Clock;
}

async function follow(kubernetes: Kubernetes, name: Name, followed: Followed): Promise<void> {
  const { batch, indexes, watch, clock } = followed;
  const polled = await pollJob(kubernetes, {
    name,
    selector: `${jobLabel}=${name.name}`,
    mostIdle: batch.jobs[0]?.timeoutMilliseconds ?? 0,
    patient: true,
    onWaiting: ({ index, waitsFor }) => batch.onLine(index ?? 0, `(waiting: ${waitsFor})`),
    onPods(pods) {
      indexes.see(pods);
      if (indexes.overdue()) watch.startClock(0);
    },
    watch,
    clock,
  });
  const { pods, outcome, hopeless, gone } = polled;
  const over = gone || outcome !== null;
  const why = over ? null : watch.why();
  // At once: who told it to stop does not wait for long.
  if (!over) await stopJob(kubernetes, name, clock);
  await indexes.endRest({ outcome, hopeless, why, pods });
}
