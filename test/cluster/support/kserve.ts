import type { Kubernetes } from "../../../src/clients/kubernetes/client.ts";
import type { Resource } from "../../../src/clients/kubernetes/resources.ts";

export interface Played {
  create(name: string): Promise<void>;
  /** The digest that a service which is ready carries; null: it has none. Waits until it is at rest. */
  serving(name: string): Promise<string | null>;
  stop(): Promise<void>;
}

const apiVersion = "serving.kserve.io/v1beta1";
const kind = "InferenceService";

/** Plays KServe's controller, which the cluster of the test does not have: it sets each service's conditions, a
 *  fifth of a second after it was changed. The definition is put into the real API server. */
export async function startController(
  client: Kubernetes,
  namespace: string,
  definition: Resource,
): Promise<Played> {
  await client.create(definition, "");
  while (!(await client.knows(apiVersion, kind).catch(() => false)))
    await new Promise((done) => setTimeout(done, 200));
  let isStopped = false;
  const named = (name: string) => ({ apiVersion, kind, namespace, name });
  const isAtRest = (service: Resource) =>
    (service["status"] as { observedGeneration?: number } | undefined)?.observedGeneration ===
    service.metadata.generation;
  const loop = (async () => {
    while (!isStopped) {
      const all = await client.list({ apiVersion, kind, namespace, labels: "" }).catch(() => []);
      for (const service of all) {
        if (isAtRest(service)) continue;
        const { name, generation } = service.metadata;
        const ready = { type: "Ready", status: "True", lastTransitionTime: new Date().toISOString() };
        const status = {
          observedGeneration: generation,
          url: `http://${name}.example.com`,
          conditions: [ready],
        };
        await client.caller
          .json({
            method: "PATCH",
            path: `/apis/${apiVersion}/namespaces/${namespace}/inferenceservices/${name}/status`,
            body: { status },
            contentType: "application/merge-patch+json",
            repeatable: true,
          })
          .catch(() => {});
      }
      await new Promise((done) => setTimeout(done, 200));
    }
  })();
  return {
    async create(name) {
      const model = { modelFormat: { name: "sklearn" }, storageUri: "s3://models/by-hand" };
      await client.create(
        { apiVersion, kind, metadata: { name, namespace }, spec: { predictor: { model } } },
        namespace,
      );
    },
    async serving(name) {
      for (let look = 0; look < 100; look++) {
        const found = await client.get(named(name));
        if (found !== null && isAtRest(found))
          return found.metadata.annotations?.["evenhand.dev/digest"] ?? null;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(`${name} does not come to rest`);
    },
    async stop() {
      isStopped = true;
      await loop;
    },
  };
}
