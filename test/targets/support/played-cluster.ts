import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Json = Record<string, unknown>;

export interface PlayedCluster {
  /** A kubeconfig that leads here, as text. */
  readonly kubeconfig: string;
  /** Resources by `<plural>/<name>`. */
  readonly resources: Map<string, Json>;
  readonly writes: string[];
  stop(): Promise<void>;
}

/** Plays so much of an API server as a change of a workload needs: what is applied is merged, and rolled out at once. It
 *  checks nothing: test/cluster asks a real one. */
export async function playCluster(): Promise<PlayedCluster> {
  const resources = new Map<string, Json>();
  const writes: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const say = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const kind = { "/apis/apps/v1": "Deployment", "/apis/serving.kserve.io/v1beta1": "InferenceService" }[
      pathname
    ];
    if (kind !== undefined)
      return say(200, { resources: [{ name: `${kind.toLowerCase()}s`, kind, namespaced: true }] });
    const key = pathname.split("/").slice(-2).join("/");
    const found = resources.get(key);
    if (request.method === "GET") return found === undefined ? say(404, { code: 404 }) : say(200, found);
    writes.push(`${request.method} ${key}`);
    if (request.method === "DELETE") resources.delete(key);
    if (request.method === "PATCH") resources.set(key, rolledOut(merge(found ?? {}, await read(request))));
    return say(200, resources.get(key) ?? {});
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const kubeconfig = {
    ...{ apiVersion: "v1", kind: "Config", "current-context": "test" },
    clusters: [{ name: "test", cluster: { server: address } }],
    users: [{ name: "test", user: {} }],
    contexts: [{ name: "test", context: { cluster: "test", user: "test", namespace: "default" } }],
  };
  return {
    ...{ resources, writes, kubeconfig: JSON.stringify(kubeconfig) },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

async function read(request: IncomingMessage): Promise<Json> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Json;
}

function merge(into: Json, change: Json): Json {
  const merged: Json = { ...into };
  for (const [name, value] of Object.entries(change)) {
    const old = merged[name];
    const isObject = value !== null && typeof value === "object" && !Array.isArray(value);
    merged[name] = isObject ? merge((old as Json | undefined) ?? {}, value as Json) : value;
  }
  return merged;
}

function rolledOut(resource: Json): Json {
  const { replicas = 1 } = resource["spec"] as { replicas?: number };
  const counts = { replicas, updatedReplicas: replicas, availableReplicas: replicas };
  const conditions = [{ type: "Ready", status: "True" }];
  return { ...resource, status: { observedGeneration: 0, ...counts, conditions } };
}
