import { z } from "zod";

/** How far a change has come, as its resource says. */
export type Progress =
  | { readonly state: "done" }
  /** It goes on; the text is the end of a sentence. */
  | { readonly state: "waiting"; readonly text: string }
  /** It will not end by itself. */
  | { readonly state: "failed"; readonly text: string };

const count = z.int().nonnegative();
const condition = z.looseObject({
  type: z.string(),
  status: z.string(),
  reason: z.string().nullish(),
  message: z.string().nullish(),
});
const conditions = z.array(condition).nullish();
const metadata = z.looseObject({ generation: count.default(0) });

const deploymentSchema = z.looseObject({
  metadata,
  spec: z.looseObject({ replicas: count.nullish(), paused: z.boolean().nullish() }),
  status: z
    .looseObject({
      observedGeneration: count.default(0),
      replicas: count.default(0),
      updatedReplicas: count.default(0),
      availableReplicas: count.default(0),
      conditions,
    })
    .prefault({}),
});

/** The rule of `kubectl rollout status` for a Deployment, and two states in which it would wait or lie: paused, and no
 *  replica wanted.
 *  @throws ZodError for what is no Deployment */
export function judgeDeployment(resource: unknown): Progress {
  const { metadata: meta, spec, status } = deploymentSchema.parse(resource);
  const wanted = spec.replicas ?? 1;
  if (spec.paused === true) return failed("it is paused: resume it");
  if (wanted === 0) return failed("it is scaled to 0 replicas, so that nothing can serve");
  if (status.observedGeneration < meta.generation) return waiting("the change was not seen yet");
  const progressing = (status.conditions ?? []).find(({ type }) => type === "Progressing");
  if (progressing?.reason === "ProgressDeadlineExceeded")
    return failed(`it made no progress within its deadline${said(progressing.message)}`);
  if (status.updatedReplicas < wanted)
    return waiting(`${status.updatedReplicas} of ${wanted} new pods were made`);
  if (status.replicas > status.updatedReplicas)
    return waiting(`${status.replicas - status.updatedReplicas} old pods are still there`);
  if (status.availableReplicas < status.updatedReplicas)
    return waiting(`${status.availableReplicas} of ${status.updatedReplicas} new pods are available`);
  return done;
}

const statefulSetSchema = z.looseObject({
  metadata,
  spec: z.looseObject({
    replicas: count.nullish(),
    updateStrategy: z
      .looseObject({
        type: z.string().default("RollingUpdate"),
        rollingUpdate: z.looseObject({ partition: count.default(0) }).nullish(),
      })
      .prefault({}),
  }),
  status: z
    .looseObject({
      observedGeneration: count.default(0),
      readyReplicas: count.default(0),
      updatedReplicas: count.default(0),
      currentRevision: z.string().default(""),
      updateRevision: z.string().default(""),
    })
    .prefault({}),
});

/** The same for a StatefulSet; one that is not updated by itself, or in part only, is refused.
 *  @throws ZodError for what is no StatefulSet */
export function judgeStatefulSet(resource: unknown): Progress {
  const { metadata: meta, spec, status } = statefulSetSchema.parse(resource);
  const wanted = spec.replicas ?? 1;
  const { type, rollingUpdate } = spec.updateStrategy;
  if (type !== "RollingUpdate") return failed(`its update strategy is ${type}, which changes no pod`);
  if ((rollingUpdate?.partition ?? 0) > 0) return failed("its partition leaves old pods as they are");
  if (wanted === 0) return failed("it is scaled to 0 replicas, so that nothing can serve");
  if (status.observedGeneration < meta.generation) return waiting("the change was not seen yet");
  if (status.readyReplicas < wanted) return waiting(`${status.readyReplicas} of ${wanted} pods are ready`);
  if (status.updateRevision !== status.currentRevision)
    return waiting(`${status.updatedReplicas} of ${wanted} pods are new`);
  return done;
}

const inferenceSchema = z.looseObject({
  metadata,
  status: z
    .looseObject({
      observedGeneration: count.nullish(),
      url: z.string().nullish(),
      conditions,
      modelStatus: z
        .looseObject({
          transitionStatus: z.string().nullish(),
          lastFailureInfo: z.looseObject({ message: z.string().nullish() }).nullish(),
        })
        .nullish(),
    })
    .prefault({}),
});

/** KServe's InferenceService: its condition Ready, for the generation that was written; a model that cannot be loaded
 *  is not waited for.
 *  @throws ZodError for what is no InferenceService */
export function judgeInference(resource: unknown): Progress {
  const { metadata: meta, status } = inferenceSchema.parse(resource);
  if (status.observedGeneration != null && status.observedGeneration < meta.generation)
    return waiting("the change was not seen yet");
  const transition = status.modelStatus?.transitionStatus ?? "";
  if (transition === "InvalidSpec" || transition === "BlockedByFailedLoad")
    return failed(
      `the model was not loaded (${transition})${said(status.modelStatus?.lastFailureInfo?.message)}`,
    );
  const ready = (status.conditions ?? []).find(({ type }) => type === "Ready");
  if (ready?.status === "True") return done;
  return waiting(
    ready === undefined
      ? "it says nothing of Ready"
      : `it is not ready${said(ready.message ?? ready.reason)}`,
  );
}

/** The address of an InferenceService; null: it has none yet. */
export function inferenceUrl(resource: unknown): string | null {
  return inferenceSchema.parse(resource).status.url ?? null;
}

const done: Progress = { state: "done" };

function waiting(text: string): Progress {
  return { state: "waiting", text };
}

function failed(text: string): Progress {
  return { state: "failed", text };
}

function said(message: string | null | undefined): string {
  return message == null || message === "" ? "" : `: ${message.slice(0, 300)}`;
}
