import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

export interface Program {
  /** A folder of its own, gone when it is closed. */
  readonly folder: string;
  readonly output: () => string;
  close(): Promise<void>;
}

export interface ProgramAsk {
  readonly program: string;
  readonly args: (folder: string) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it answers; asked four times a second, for five minutes. */
  readonly isUp: () => Promise<boolean>;
}

/** A server in a process group of its own, once it answers. */
export async function startProgram(ask: ProgramAsk): Promise<Program> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-server-"));
  const child = spawn(ask.program, [...ask.args(folder)], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], HOME: folder, ...ask.env },
  });
  let output = "";
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  await waitUntilUp(ask, child, () => output);
  return {
    folder,
    output: () => output,
    async close() {
      const ended = new Promise((done) => child.once("exit", done));
      process.kill(-child.pid!, "SIGTERM");
      const killer = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), 5_000);
      await ended;
      clearTimeout(killer);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilUp(ask: ProgramAsk, child: ChildProcess, output: () => string): Promise<void> {
  const end = Date.now() + 300_000;
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`${ask.program} ended with code ${child.exitCode}:\n${output()}`);
    if (await ask.isUp().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`${ask.program} did not come up within 300 s:\n${output()}`);
    await new Promise((done) => setTimeout(done, 250));
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
