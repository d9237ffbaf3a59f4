import { z } from "zod";
import type { Resource } from "../../clients/kubernetes/resources.ts";
import { digestAnnotation } from "./options.ts";

const track = "evenhand.dev/track";

const labels = z.record(z.string(), z.string()).nullish();
const deploymentSchema = z.looseObject({
  metadata: z.looseObject({ labels }),
  spec: z.looseObject({
    replicas: z.int().nonnegative().nullish(),
    selector: z.looseObject({ matchLabels: labels }),
    template: z.looseObject({
      metadata: z.looseObject({ labels, annotations: labels }).nullish(),
      spec: z.looseObject({ containers: z.array(z.looseObject({ name: z.string() })) }),
    }),
  }),
});

export interface CanarySize {
  readonly replicas: number;
  /** Pods of the old model, which stay as they are. */
  readonly beside: number;
  /** Per cent of all pods. */
  readonly percent: number;
}

/** How many pods beside those of a Deployment make about so many per cent of all; at least one. */
export function canarySize(stable: Resource, percent: number): CanarySize {
  const beside = deploymentSchema.parse(stable).spec.replicas ?? 1;
  const replicas = Math.max(1, Math.round((beside * percent) / (100 - percent)));
  return { replicas, beside, percent: (100 * replicas) / (beside + replicas) };
}

export interface CanaryPods {
  readonly name: string;
  readonly replicas: number;
  readonly container: string;
  readonly image: string;
  readonly digest: string | null;
}

/** A Deployment like the given one with another model, whose pods carry its labels and one more: what selects the pods of
 *  the one by their labels selects those of the other. */
export function canaryOf(stable: Resource, to: CanaryPods): Resource {
  const { metadata, spec } = deploymentSchema.parse(stable);
  const { template, selector } = spec;
  const mark = { [track]: "canary" };
  const annotations = {
    ...template.metadata?.annotations,
    ...(to.digest === null ? {} : { [digestAnnotation]: to.digest }),
  };
  const containers = template.spec.containers.map((one) =>
    one.name === to.container ? { ...one, image: to.image } : one,
  );
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: to.name, labels: { ...metadata.labels, ...mark } },
    spec: {
      replicas: to.replicas,
      selector: { ...selector, matchLabels: { ...selector.matchLabels, ...mark } },
      template: {
        metadata: { labels: { ...template.metadata?.labels, ...mark }, annotations },
        spec: { ...template.spec, containers },
      },
    },
  };
}

/** Whether Evenhand made it as a canary. */
export function isCanary({ metadata }: Resource): boolean {
  return metadata.labels?.[track] === "canary";
}
