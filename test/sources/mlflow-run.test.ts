import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readScalarFiles } from "../../src/formats/metrics/read-scalars.ts";
import { makeMlflowRun } from "../../src/sources/mlflow-run.ts";
import { mlflowRunId } from "../../src/sources/mlflow-run-id.ts";
import { userErrorOf } from "../formats/user-error.ts";

/** The shape of runs/get as MLflow 3 answers it; test/servers asks a real one. */
const run = (status = "FINISHED", stage = "active") => ({
  run: {
    info: { run_id: "abc", run_name: "wise-hog-7", status, lifecycle_stage: stage, experiment_id: "0" },
    data: {
      metrics: [
        { key: "val.acc", value: 0.91, timestamp: 1, step: 3 },
        { key: "broken", value: "NaN", timestamp: 1, step: 3 },
        { key: "endless", value: 1.7976931348623157e308, timestamp: 1, step: 3 },
        { key: "latency_ms", value: 12, timestamp: 1, step: 0 },
      ],
    },
  },
});

let server: Server;
let uri: string;
let answer: { status: number; body: unknown };
let asked: string[];
beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: run() };
  server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? "");
    outgoing
      .writeHead(answer.status, { "content-type": "application/json" })
      .end(JSON.stringify(answer.body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const clock = { now: () => 0, sleep: async () => {} };
const source = (over: { uri?: string | null } = {}) =>
  makeMlflowRun("mlflow://abc", "abc", { uri, token: null, username: null, password: null, clock, ...over });

describe("a run of a tracking server", () => {
  it("gives its latest metrics, asked for once", async () => {
    const { values } = await readScalarFiles([source()]);
    expect([...values].map(([name, { value }]) => [name, value])).toEqual([
      ["val.acc", 0.91],
      ["broken", null],
      ["endless", null],
      ["latency_ms", 12],
    ]);
    expect(asked).toEqual(["/api/2.0/mlflow/runs/get?run_id=abc"]);
  });

  it.each([
    ["is running", { status: 200, body: run("RUNNING") }, "run abc has the status RUNNING"],
    ["is deleted", { status: 200, body: run("FINISHED", "deleted") }, "run abc is deleted"],
    [
      "is not there",
      { status: 404, body: { error_code: "RESOURCE_DOES_NOT_EXIST", message: "Run 'abc' not found" } },
      "the tracking server has no run abc",
    ],
  ])("that %s is refused", async (_name, given, message) => {
    answer = given;
    expect((await userErrorOf(() => source().size())).detail.message).toBe(message);
  });

  it("needs the address of a server", async () => {
    const { detail } = await userErrorOf(() => source({ uri: null }).size());
    expect(detail.message).toBe(
      "mlflow://abc names a run of a tracking server, and MLFLOW_TRACKING_URI is not set",
    );
    expect((await userErrorOf(() => source({ uri: "file:./mlruns" }).size())).detail.message).toContain(
      "is no http address",
    );
  });

  it("is named by its id, and a path is a path", () => {
    expect(["mlflow://a1", "mlflow:a1", "mlflow.db", "mlflow:a/b", "out/mlflow:a"].map(mlflowRunId)).toEqual([
      "a1",
      "a1",
      null,
      null,
      null,
    ]);
  });
});
