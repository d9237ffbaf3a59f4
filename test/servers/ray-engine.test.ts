import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeRayEngine } from "../../src/engines/ray/engine.ts";
import { makeClock } from "../../src/host/clock.ts";
import { makeJobScene } from "../engines/remote/scene.ts";
import { engineContract } from "../engines/support/engine-contract.ts";
import { runExample } from "../engines/support/run-example.ts";
import { tuneElsewhere } from "../engines/support/tune-elsewhere.ts";
import { type RayServer, startRay } from "./support/ray-server.ts";

const program = process.env["EVENHAND_RAY"] ?? path.resolve(".cache/servers/ray/bin/ray");
let ray: RayServer;
beforeAll(async () => {
  ray = await startRay(program);
}, 600_000);
afterAll(() => ray?.stop());

const world = { environment: process.env, clock: makeClock() };
const make = (more: object = {}) => makeRayEngine(JSON.stringify({ address: ray.address, ...more }), world);

engineContract("ray", () => ({
  make,
  async alive() {
    const jobs = (await (await fetch(`${ray.address}/api/jobs/`)).json()) as {
      submission_id: string;
      status: string;
    }[];
    return jobs.filter(({ status }) => /PENDING|RUNNING/.test(status)).map(({ submission_id: id }) => id);
  },
  allow: { environment: ["ALLOWED"] },
  exitCodes: true,
}));

it("passes tens of megabytes back, and refuses by name what is no Ray", async () => {
  const scene = makeJobScene("head -c 40000000 /dev/urandom > big.bin; sha256sum big.bin", {
    outputs: ["big.bin"],
  });
  const lines: string[] = [];
  expect(await make().run(scene.job, (line) => lines.push(line))).toMatchObject({ exitCode: 0 });
  const { digestFile } = await import("../../src/engines/local/file-digest.ts");
  const { digest } = await digestFile(path.join(scene.folder, "big.bin"));
  expect(lines.some((line) => line.startsWith(digest.slice("sha256:".length)))).toBe(true);
  const elsewhere = makeRayEngine("{address: http://127.0.0.1:9}", world);
  await expect(elsewhere.run(makeJobScene("true").job, () => undefined)).rejects.toThrow(
    "Ray does not answer",
  );
});

it("runs each trial of a tuning as a job of its own, two at once", async () => {
  expect((await tuneElsewhere("ray", { address: ray.address, cpus: 0.5 }, {})).size).toBe(3);
});

it("runs examples/ray.yml as the workflow has it", async () => {
  const { code, record } = await runExample("ray.yml", { "vars.RAY_DASHBOARD": ray.address }, {});
  expect(code).toBe(0);
  expect(record).toMatchObject({ engine: "ray", exitCode: 0 });
  expect(record?.predictions?.digest).toMatch(/^sha256:/);
});
