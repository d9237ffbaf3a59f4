import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface TestPrometheus {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether the program is there (Debian's package `prometheus`). */
export function hasPrometheus(): boolean {
  return spawnSync("prometheus", ["--version"]).status === 0;
}

/** A real Prometheus that scrapes one address every second.
 *  @param past OpenMetrics text of what it has seen already, by promtool */
export async function startPrometheus(target: string, past: string | null = null): Promise<TestPrometheus> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-prometheus-"));
  const config = {
    global: { scrape_interval: "1s", scrape_timeout: "1s" },
    scrape_configs: [{ job_name: "models", static_configs: [{ targets: [new URL(target).host] }] }],
  };
  // JSON is YAML.
  writeFileSync(path.join(folder, "prometheus.yml"), JSON.stringify(config));
  if (past !== null) {
    writeFileSync(path.join(folder, "past.txt"), past);
    const made = spawnSync(
      "promtool",
      ["tsdb", "create-blocks-from", "openmetrics", path.join(folder, "past.txt"), path.join(folder, "data")],
      { encoding: "utf8" },
    );
    if (made.status !== 0) throw new Error(made.stderr);
  }
  const port = await freePort();
  const child = spawn(
    "prometheus",
    [
      `--config.file=${path.join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${path.join(folder, "data")}`,
      `--web.listen-address=127.0.0.1:${port}`,
      "--log.level=error",
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const url = `http://127.0.0.1:${port}`;
  await waitReady(url, child);
  return {
    url,
    async stop() {
      if (child.exitCode === null) {
        const ended = new Promise((done) => child.once("exit", done));
        child.kill("SIGTERM");
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitReady(url: string, child: ChildProcess): Promise<void> {
  for (let look = 0; look < 300; look++) {
    const isReady = await fetch(`${url}/-/ready`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isReady) return;
    if (child.exitCode !== null) throw new Error(`prometheus ended with code ${child.exitCode}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("prometheus did not become ready");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
