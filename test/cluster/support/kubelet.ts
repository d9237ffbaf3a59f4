import type { Kubernetes } from "../../../src/clients/kubernetes/client.ts";

/** Plays the nodes that a cluster of the test does not have: each pod is made ready, but those whose image has
 *  `broken` in its name, which wait with an image that cannot be pulled. */
export function startKubelet(client: Kubernetes, namespace: string): { stop(): Promise<void> } {
  let isStopped = false;
  const round = async () => {
    const pods = await client.list({ apiVersion: "v1", kind: "Pod", namespace, labels: "" });
    for (const pod of pods) {
      const { name, deletionTimestamp } = pod.metadata;
      const status = pod["status"] as { phase?: string } | undefined;
      const spec = pod["spec"] as { containers: { name: string; image: string }[] };
      if (deletionTimestamp !== undefined || status?.phase === "Running") continue;
      const isBroken = spec.containers.some(({ image }) => image.includes("broken"));
      await client.caller
        .json({
          method: "PATCH",
          path: `/api/v1/namespaces/${namespace}/pods/${name}/status`,
          body: { status: isBroken ? waiting(spec.containers) : running() },
          contentType: "application/merge-patch+json",
          repeatable: true,
        })
        .catch(() => {});
    }
  };
  const loop = (async () => {
    while (!isStopped) {
      await round().catch(() => {});
      await new Promise((done) => setTimeout(done, 150));
    }
  })();
  return {
    async stop() {
      isStopped = true;
      await loop;
    },
  };
}

function running() {
  const now = new Date().toISOString();
  const condition = (type: string) => ({ type, status: "True", lastTransitionTime: now });
  return {
    phase: "Running",
    conditions: ["Ready", "ContainersReady", "Initialized", "PodScheduled"].map(condition),
  };
}

function waiting(containers: readonly { name: string; image: string }[]) {
  return {
    phase: "Pending",
    containerStatuses: containers.map(({ name, image }) => ({
      ...{ name, image, imageID: "", ready: false, restartCount: 0 },
      state: { waiting: { reason: "ImagePullBackOff", message: `Back-off pulling image "${image}"` } },
    })),
  };
}
