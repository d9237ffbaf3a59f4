import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface MlflowServer {
  readonly url: string;
  readonly version: string;
  /** A call past our own client. */
  ask(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; json: Record<string, unknown> }>;
  close(): Promise<void>;
}

/** The real server on a free port of the loopback interface, with a database of its own. */
export async function startMlflow(program: string): Promise<MlflowServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-mlflow-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const stores = [
    "--backend-store-uri",
    `sqlite:///${folder}/mlflow.db`,
    "--artifacts-destination",
    `${folder}/artifacts`,
  ];
  const child = spawn(
    program,
    ["server", "--workers", "1", "--host", "127.0.0.1", "--port", String(port), ...stores],
    {
      cwd: folder,
      detached: true,
      stdio: "ignore",
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        MLFLOW_DISABLE_TELEMETRY: "true",
        DO_NOT_TRACK: "true",
      },
    },
  );
  await waitUntilUp(url, child);
  const version = await (await fetch(`${url}/version`)).text();
  return {
    url,
    version: version.trim(),
    async ask(method, at, body) {
      const init = { method, headers: { "content-type": "application/json" } };
      const response = await fetch(
        `${url}/api/2.0/mlflow/${at}`,
        body === undefined ? init : { ...init, body: JSON.stringify(body) },
      );
      return { status: response.status, json: (await response.json()) as Record<string, unknown> };
    },
    async close() {
      process.kill(-child.pid!, "SIGTERM");
      await new Promise((done) => child.once("exit", done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilUp(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + 90_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`mlflow server ended with code ${child.exitCode}`);
    const up = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    if (Date.now() > end) throw new Error("mlflow server did not come up within 90 s");
    await new Promise((done) => setTimeout(done, 250));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
