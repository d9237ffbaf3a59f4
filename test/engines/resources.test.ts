import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { makeLocalEngine } from "../../src/engines/local/engine.ts";
import { watchGpus } from "../../src/engines/local/gpu.ts";

// Processes are counted, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const engine = makeLocalEngine();
const run = (command: string | readonly string[]) =>
  engine.run(
    {
      command,
      directory: tmpdir(),
      environment: { PATH: process.env["PATH"] ?? "" },
      timeoutMilliseconds: 60_000,
    },
    () => {},
  );

const hold = (megabytes: number, milliseconds: number) =>
  `${process.execPath} -e 'const b = Buffer.alloc(${megabytes} * 1e6, 1); setTimeout(() => b, ${milliseconds})'`;

it.runIf(process.platform === "linux")("sees the memory of all processes of a job together", async () => {
  const one = (await run(hold(150, 2500))).resources?.peakMemoryBytes ?? 0;
  const two = (await run(`${hold(150, 2500)} & ${hold(150, 2500)} & wait`)).resources?.peakMemoryBytes ?? 0;
  expect(one).toBeGreaterThan(150e6);
  expect(one).toBeLessThan(300e6);
  expect(two - one).toBeGreaterThan(150e6);
});

it.runIf(process.platform === "linux")(
  "counts the processor time of children of children, and none of waiting",
  async () => {
    const spin = `${process.execPath} -e 'const c = () => { const u = process.cpuUsage(); return u.user + u.system }; while (c() < 800e3);'`;
    const busy = await run(`bash -c "bash -c \\"${spin}\\""`);
    expect(busy.resources?.processorSeconds).toBeGreaterThan(0.75);
    expect(busy.resources?.processorSeconds).toBeLessThan(1.6);
    expect((await run("sleep 1")).resources?.processorSeconds).toBeLessThan(0.2);
  },
);

it("asks devices where the program is there, and is silent where it is not", async () => {
  const program = path.join(mkdtempSync(path.join(tmpdir(), "evenhand-gpu-")), "nvidia-smi");
  writeFileSync(program, "#!/bin/sh\necho '80, 1024'\necho '20, 512'\n");
  chmodSync(program, 0o755);
  const end = watchGpus(program);
  await sleep(3000);
  expect(end()).toEqual({ count: 2, meanUtilization: 50, peakMemoryBytes: 1536 * 2 ** 20 });
  const none = watchGpus("no-such-program-here");
  await sleep(200);
  expect(none()).toBeNull();
});
