import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { send } from "../../../src/clients/http/request.ts";
import { freePorts } from "./free-ports.ts";

export interface RayServer {
  /** Of the dashboard. */
  readonly address: string;
  stop(): Promise<void>;
}

const tries = 5;

/** Starts a Ray head on free ports of this machine, with two CPUs and nothing shared with another Ray. On a busy
 *  machine Ray ends by itself when its agent is not up within 15 s: it is then started again.
 *  @param program the `ray` of a virtual environment that has `ray[default]` */
export async function startRay(program: string): Promise<RayServer> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const server = await startOnce(program);
    if (server !== null) return server;
  }
  throw new Error(`Ray did not come up in ${tries} tries`);
}

async function startOnce(program: string): Promise<RayServer | null> {
  const [gcs, dashboard, agent, client] = await freePorts(4);
  // Short: Ray puts sockets in it, whose paths may have 107 characters.
  const folder = mkdtempSync("/tmp/eh-ray-");
  const from = 20_000 + Math.floor(Math.random() * 100) * 100;
  const args = [
    ...["start", "--head", "--block", "--disable-usage-stats", "--num-cpus", "2", "--temp-dir", folder],
    ...["--port", `${gcs}`, "--dashboard-host", "127.0.0.1", "--dashboard-port", `${dashboard}`],
    ...["--dashboard-agent-listen-port", `${agent}`, "--ray-client-server-port", `${client}`],
    ...["--min-worker-port", `${from}`, "--max-worker-port", `${from + 99}`],
    ...["--object-store-memory", "100000000"],
  ];
  // A stream of a log whose reader was killed is a request in progress for Ray, until it writes to it again.
  const env = { ...process.env, RAY_STATE_SERVER_MAX_HTTP_REQUEST: "1000" };
  const child = spawn(program, args, { stdio: "ignore", detached: true, env });
  const address = `http://127.0.0.1:${dashboard}`;
  const stop = () => stopRay(child, folder);
  for (let look = 0; look < 240 && child.exitCode === null; look++) {
    if (await takesJobs(address)) return { address, stop };
    await sleep(500);
  }
  await stop();
  return null;
}

/** Its agent must be up, not its dashboard alone. Not by fetch, whose `sec-fetch-mode` Ray takes for a browser's. */
async function takesJobs(address: string): Promise<boolean> {
  const url = new URL(`${address}/api/jobs/`);
  const headers = { "content-type": "application/json" };
  const ask = {
    method: "POST",
    url,
    headers,
    body: JSON.stringify({ entrypoint: "true" }),
    timeoutMs: 20_000,
  };
  return (await send(ask).catch(() => null))?.status === 200;
}

async function stopRay(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(20_000)]);
  }
  try {
    process.kill(-(child.pid ?? 0), "SIGKILL");
  } catch {
    // The group is gone already.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
