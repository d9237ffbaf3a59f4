import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRegistry } from "../../src/clients/mlflow/registry.ts";
import { makeFence } from "../../src/host/fence.ts";
import { makeMlflowTarget } from "../../src/targets/mlflow.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { type Rig, targetContract } from "../targets/support/contract.ts";
import { aliasMove, type FaultyProxy, startFaultyProxy } from "./support/faulty-proxy.ts";
import { type MlflowServer, startMlflow } from "./support/mlflow-server.ts";
import { report } from "./support/report.ts";

const program = process.env["EVENHAND_MLFLOW"] ?? "";
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};

let server: MlflowServer;
let proxy: FaultyProxy;
beforeAll(async () => {
  server = await startMlflow(program);
  proxy = await startFaultyProxy(server.url, aliasMove);
  report({ target: "mlflow", action: "version", end: `MLflow ${server.version} (PyPI)` });
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

async function makeMlflowRig(): Promise<Rig> {
  const source = "s3://models/fraud/{digest12}";
  let name = "fraud-0";
  let turn = 0;
  return {
    name: "mlflow",
    config: () => JSON.stringify({ target: "mlflow", options: { source, name, "tracking-uri": proxy.url } }),
    async serving() {
      const { status, json } = await server.ask("GET", `registered-models/alias?name=${name}&alias=champion`);
      if (status !== 200) return null;
      const { tags } = json["model_version"] as { tags: { key: string; value: string }[] };
      return tags.find(({ key }) => key === "evenhand.digest")?.value ?? null;
    },
    changes: async () => proxy.writes(),
    trouble: async (kind) => proxy.set(kind),
    mend: async () => proxy.set("none"),
    async reset() {
      turn += 1;
      name = `fraud-${turn}`;
    },
    world: () => ({ env: {}, folder: ".", fence: makeFence(() => {}), shelf: null }),
    close: async () => {},
  };
}

targetContract("mlflow", makeMlflowRig, report);

describe("the real MLflow", () => {
  const access = () => ({
    uri: server.url,
    token: null,
    username: null,
    password: null,
    clock,
    warn: () => {},
  });
  const wanted = {
    environment: "production",
    model: "m",
    digest: modelDigest("x"),
    version: null,
    commit: "c".repeat(40),
    evidence: { record: modelDigest("r"), runId: 7, url: "https://github.com/acme/fraud/actions/runs/7" },
  };

  it("answers 400 for a missing alias and 404 for a missing model, and both mean that nothing serves", async () => {
    const registry = makeRegistry(access(), "aliases");
    expect((await server.ask("GET", "registered-models/alias?name=aliases&alias=champion")).status).toBe(404);
    expect(await registry.alias("champion")).toBeNull();
    await registry.createModel();
    await registry.createModel();
    const missing = await server.ask("GET", "registered-models/alias?name=aliases&alias=champion");
    expect([missing.status, missing.json["error_code"]]).toEqual([400, "INVALID_PARAMETER_VALUE"]);
    expect(await registry.alias("champion")).toBeNull();
  });

  it("has one version after two applications, with evidence, digest and commit as tags", async () => {
    const target = makeMlflowTarget(
      { source: "s3://b/{digest}/{commit}/{run}", name: "twice" },
      "m",
      access(),
    );
    const first = await target.apply(wanted, null, async () => {});
    const second = await target.apply(wanted, null, async () => {});
    expect(second).toEqual(first);
    const found = await makeRegistry(access(), "twice").findByTag("evenhand.digest", wanted.digest);
    expect(found).toEqual([
      {
        version: "1",
        status: "READY",
        source: `s3://b/${wanted.digest.slice(7)}/${wanted.commit}/7`,
        tags: {
          "evenhand.digest": wanted.digest,
          "evenhand.commit": wanted.commit,
          "evenhand.evidence": wanted.evidence.record,
          "evenhand.run": wanted.evidence.url,
        },
      },
    ]);
  });

  it("finds a version by its digest behind a hundred others", async () => {
    const registry = makeRegistry(access(), "many");
    await registry.createModel();
    for (let n = 0; n < 105; n++)
      await registry.createVersion({
        source: `s3://b/${n}`,
        description: "",
        tags: { "evenhand.digest": modelDigest(String(n)) },
      });
    expect(
      (await registry.findByTag("evenhand.digest", modelDigest("3"))).map(({ version }) => version),
    ).toEqual(["4"]);
    await registry.createVersion({
      source: "s3://b/3",
      description: "",
      tags: { "evenhand.digest": modelDigest("3") },
    });
    expect(
      (await registry.findByTag("evenhand.digest", modelDigest("3"))).map(({ version }) => version),
    ).toEqual(["4", "106"]);
  });

  it("keeps the alias where it was when a version claims the digest with another source", async () => {
    const registry = makeRegistry(access(), "claimed");
    await registry.createModel();
    await registry.createVersion({
      source: "s3://mallory/x",
      description: "",
      tags: { "evenhand.digest": wanted.digest },
    });
    const target = makeMlflowTarget({ source: "s3://b/{digest}", name: "claimed" }, "m", access());
    await expect(target.apply(wanted, null, async () => {})).rejects.toThrow(
      /carries this digest, but its source is s3:\/\/mallory\/x/,
    );
    expect(await registry.alias("champion")).toBeNull();
  });

  it("goes back to a version that Evenhand did not deploy", async () => {
    const registry = makeRegistry(access(), "foreign");
    await registry.createModel();
    const { version } = await registry.createVersion({ source: "s3://b/hand", description: "", tags: {} });
    await registry.setAlias("champion", version);
    const target = makeMlflowTarget({ source: "s3://b/{digest}", name: "foreign" }, "m", access());
    const before = await target.readBack();
    expect(before).toEqual({ digest: null, version: "1" });
    await target.apply(wanted, before, async () => {});
    expect((await target.readBack())?.digest).toBe(wanted.digest);
    await target.restore({ ...wanted, digest: null, version: "1" }, wanted, async () => {});
    expect(await target.readBack()).toEqual(before);
  });

  it("shows a plan that touches nothing", async () => {
    const target = makeMlflowTarget({ source: "s3://b/{digest12}", name: "planned" }, "m", access());
    expect(await target.plan(wanted, await target.readBack())).toEqual([
      "create the registered model `planned`",
      `create a version with source \`s3://b/${wanted.digest.slice(7, 19)}\``,
      "move the alias `champion` to it",
    ]);
    expect(await makeRegistry(access(), "planned").hasModel()).toBe(false);
  });

  it("refuses a source it will not serve, in its own words", async () => {
    const target = makeMlflowTarget({ source: "/etc/{digest12}", name: "local" }, "m", access());
    await expect(target.apply(wanted, null, async () => {})).rejects.toThrow(
      /MLflow answered 400 .*INVALID_PARAMETER_VALUE/,
    );
  });
});
