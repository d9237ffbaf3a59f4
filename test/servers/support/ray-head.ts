import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { makeRay } from "../../../src/clients/ray/client.ts";
import { freePort, startProgram } from "./program.ts";

export interface RayHead {
  /** Of the dashboard. */
  readonly url: string;
  readonly version: string;
  /** Where applications answer. */
  readonly serveUrl: string;
  close(): Promise<void>;
}

/** An application whose replicas say which model they were started for, or do not start. One that ends has no request
 *  left to wait for. */
const application = `import os
from ray import serve

@serve.deployment(
    ray_actor_options={"num_cpus": 0.1},
    graceful_shutdown_wait_loop_s=0.1,
    graceful_shutdown_timeout_s=2,
)
class Model:
    def __init__(self):
        if os.environ.get("BROKEN") == "yes":
            raise RuntimeError("the weights do not fit")
        self.digest = os.environ.get("EVENHAND_DIGEST", "by hand")

    def __call__(self, request):
        return self.digest

app = Model.bind()
`;

/** A real Ray of one node with Serve's REST API. */
export async function startRayHead(): Promise<RayHead> {
  const ports = await Promise.all(Array.from({ length: 5 }, freePort));
  const [gcs, dashboard, agent, client, serve] = ports.map(String) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const url = `http://127.0.0.1:${dashboard}`;
  // Sockets lie below it, whose names may not be long.
  const short = mkdtempSync("/tmp/ehray-");
  writeFileSync(path.join(short, "fraud_app.py"), application);
  const server = await startProgram({
    program: process.env["EVENHAND_RAY"] ?? "ray",
    args: () => [
      ...[
        "start",
        "--head",
        "--block",
        "--num-cpus",
        "2",
        "--port",
        gcs,
        "--temp-dir",
        path.join(short, "r"),
      ],
      ...["--dashboard-host", "127.0.0.1", "--dashboard-port", dashboard, "--include-dashboard", "true"],
      ...["--dashboard-agent-listen-port", agent, "--ray-client-server-port", client],
      ...["--object-store-memory", "100000000", "--disable-usage-stats"],
    ],
    // Ray gives its workers way to everything else: on a busy machine they would not come up.
    env: { PYTHONPATH: short, RAY_DISABLE_DOCKER_CPU_WARNING: "1", RAY_worker_niceness: "0" },
    isUp: async () => (await fetch(`${url}/api/serve/applications/`)).ok,
  });
  // Ray takes a PUT by fetch for a browser's and refuses it: asked by the plain client.
  const clock = { now: () => Date.now(), sleep: async () => {} };
  const { serve: applications } = makeRay({ address: new URL(url), headers: {}, clock });
  await applications
    .put({
      http_options: { host: "127.0.0.1", port: Number(serve) },
      applications: [{ name: "other", route_prefix: "/other", import_path: "fraud_app:app" }],
    })
    .catch(async (thrown: unknown) => {
      await server.close();
      throw thrown;
    });
  const { ray_version: version } = (await (await fetch(`${url}/api/version`)).json()) as {
    ray_version: string;
  };
  return {
    ...{ url, version },
    serveUrl: `http://127.0.0.1:${serve}`,
    async close() {
      await server.close();
      rmSync(short, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
