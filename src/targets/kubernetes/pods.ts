import { z } from "zod";
import type { Kubernetes } from "../../clients/kubernetes/client.ts";

const selectorSchema = z.looseObject({
  spec: z.looseObject({
    selector: z.looseObject({ matchLabels: z.record(z.string(), z.string()).default({}) }),
  }),
});
const podSchema = z.looseObject({
  metadata: z.looseObject({ name: z.string() }),
  status: z
    .looseObject({
      containerStatuses: z
        .array(
          z.looseObject({
            name: z.string(),
            state: z
              .looseObject({
                waiting: z
                  .looseObject({ reason: z.string().nullish(), message: z.string().nullish() })
                  .nullish(),
              })
              .nullish(),
          }),
        )
        .nullish(),
    })
    .prefault({}),
});

/** Why pods of a workload do not start, as the kubelet says it; "" when it says nothing. */
export async function explainPods(client: Kubernetes, workload: unknown, namespace: string): Promise<string> {
  const labels = Object.entries(selectorSchema.parse(workload).spec.selector.matchLabels)
    .map(([name, value]) => `${name}=${value}`)
    .join(",");
  if (labels === "") return "";
  const pods = await client.list({ apiVersion: "v1", kind: "Pod", namespace, labels });
  const reasons = pods.flatMap((pod) => {
    const { metadata, status } = podSchema.parse(pod);
    return (status.containerStatuses ?? []).flatMap(({ state }) => {
      const { reason, message } = state?.waiting ?? {};
      if (reason == null || reason === "ContainerCreating" || reason === "PodInitializing") return [];
      return [`pod ${metadata.name}: ${reason}${message == null ? "" : ` (${message.slice(0, 200)})`}`];
    });
  });
  return reasons.slice(0, 3).join("; ");
}
