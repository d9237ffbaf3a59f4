import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScalarFiles } from "../../src/formats/metrics/read-scalars.ts";
import { makeMlflowRun } from "../../src/sources/mlflow-run.ts";
import { userErrorOf } from "../formats/user-error.ts";
import { type MlflowServer, startMlflow } from "./support/mlflow-server.ts";

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};

let server: MlflowServer;
beforeAll(async () => {
  server = await startMlflow(process.env["EVENHAND_MLFLOW"] ?? "");
});
afterAll(() => server.close());

async function newRun(metrics: Record<string, number | string>): Promise<string> {
  const { json } = await server.ask("POST", "runs/create", { experiment_id: "0", start_time: Date.now() });
  const id = (json["run"] as { info: { run_id: string } }).info.run_id;
  for (const [key, value] of Object.entries(metrics)) {
    const point = { run_id: id, key, value, timestamp: Date.now(), step: 1 };
    expect((await server.ask("POST", "runs/log-metric", point)).status).toBe(200);
  }
  return id;
}

const source = (id: string) =>
  makeMlflowRun(`mlflow://${id}`, id, {
    uri: server.url,
    token: null,
    username: null,
    password: null,
    clock,
  });

describe("a run of a real tracking server", () => {
  it("gives its latest metrics when it has finished, and not before", async () => {
    const id = await newRun({ "val.acc": 0.91, broken: "NaN" });
    expect((await userErrorOf(() => source(id).size())).detail.message).toBe(
      `run ${id} has the status RUNNING`,
    );
    await server.ask("POST", "runs/update", { run_id: id, status: "FINISHED", end_time: Date.now() });
    const { values } = await readScalarFiles([source(id)]);
    expect(values.get("val.acc")).toEqual({ value: 0.91 });
    expect(values.get("broken")?.value ?? null).toBeNull();
  });

  it("that was deleted, or never was, is refused", async () => {
    const id = await newRun({ acc: 1 });
    await server.ask("POST", "runs/update", { run_id: id, status: "FINISHED" });
    await server.ask("POST", "runs/delete", { run_id: id });
    expect((await userErrorOf(() => source(id).size())).detail.message).toBe(`run ${id} is deleted`);
    const nobody = "0".repeat(32);
    expect((await userErrorOf(() => source(nobody).size())).detail.message).toBe(
      `the tracking server has no run ${nobody}`,
    );
  });
});
