import { z } from "zod";
import { connectKubernetes, type Kubernetes } from "../../clients/kubernetes/client.ts";
import type { Clock } from "../../ports/clock.ts";

/** Options of every target in a cluster. */
export const clusterOptions = {
  namespace: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, { error: "is not the name of a namespace" })
    .optional(),
  kubeconfig: z.string().min(1).optional(),
  context: z.string().min(1).optional(),
};

export const resourceName = z
  .string({ error: "is missing (for example fraud)" })
  .regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/, { error: "is not the name of a resource" });

export interface ClusterAccess {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For becoming ready. */
  readonly timeoutMs: number;
}

/** Where the model's digest stands, on a pod template or an InferenceService. */
export const digestAnnotation = "evenhand.dev/digest";

export interface Place {
  readonly client: Kubernetes;
  readonly namespace: string;
}

/** The cluster, found at the first question and once. */
export function makePlace(
  options: {
    readonly namespace?: string | undefined;
    readonly kubeconfig?: string | undefined;
    readonly context?: string | undefined;
  },
  access: ClusterAccess,
): () => Promise<Place> {
  let found: Promise<Place> | null = null;
  return () => {
    found ??= connectKubernetes({
      environment: access.env,
      clock: access.clock,
      kubeconfig: options.kubeconfig ?? null,
      context: options.context ?? null,
    }).then((client) => ({ client, namespace: options.namespace ?? client.cluster.namespace }));
    return found;
  };
}

/** The digest in an annotation; null when there is none that Evenhand wrote. */
export function digestIn(annotations: Readonly<Record<string, string>> | null | undefined): string | null {
  const said = annotations?.[digestAnnotation];
  return said !== undefined && /^sha256:[0-9a-f]{64}$/.test(said) ? said : null;
}
