import { generateKeyPairSync, sign } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { PermissionDenied } from "../../../src/ports/permission-denied.ts";
import { modelDigest, predictionsOf } from "../../core/deploy/support/model.ts";
import { type MemoryTarget, makeMemoryTarget } from "./support/memory-target.ts";
import { makeWorld, type World } from "./support/world.ts";

const yaml = "models: {fraud: {deploy: {production: {target: command, options: {command: ./deploy.sh}}}}}";
const output = (world: World, name: string) => world.outputs.get(name);
const last = (world: World) => world.summaries.at(-1)!;

let target: MemoryTarget;
let world: World;
beforeEach(() => {
  target = makeMemoryTarget();
  world = makeWorld(target);
  world.yaml = yaml;
});

describe("deploy", () => {
  it("deploys the latest model whose evidence holds, and writes down what it did", async () => {
    const digest = world.addEvaluation({ name: "one" });
    expect(await world.run()).toBe(0);
    expect(target.serving.digest).toBe(digest);
    expect(
      world.lines().map(({ phase, outcome, serving }) => [phase, outcome, serving?.digest ?? null]),
    ).toEqual([
      ["started", null, null],
      ["finished", "deployed", digest],
    ]);
    expect([...world.deployments.values()]).toEqual([["in_progress", "success"]]);
    expect(Object.fromEntries(world.outputs)).toMatchObject({
      outcome: "deployed",
      digest,
      result: "pass",
      "ledger-entry": "2",
      "previous-digest": "",
    });
    await expect(last(world)).toMatchFileSnapshot("__outputs__/first-deployment.md");
  });

  it("judges against the predictions of what production serves, and names the way back", async () => {
    const first = world.addEvaluation({ name: "one", predictions: predictionsOf(0.3) });
    await world.run();
    const second = world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
    world.expired.add(5100);
    expect(await world.run({ reason: "better on every slice" })).toBe(0);
    expect([output(world, "digest"), output(world, "previous-digest")]).toEqual([second, first]);
    await expect(last(world)).toMatchFileSnapshot("__outputs__/second-deployment.md");
  });

  it("refuses a model that is worse than what production serves, and touches nothing", async () => {
    world.addEvaluation({ name: "one", predictions: predictionsOf(0.45) });
    await world.run();
    const before = { applied: target.applied.length, lines: world.lines().length };
    world.addEvaluation({ name: "two", predictions: predictionsOf(0.2) });
    expect(await world.run()).toBe(1);
    expect(output(world, "outcome")).toBe("refused");
    expect(output(world, "result")).toBe("fail");
    expect({ applied: target.applied.length, lines: world.lines().length }).toEqual(before);
    expect(world.deployments.size).toBe(1);
    await expect(last(world)).toMatchFileSnapshot("__outputs__/refused-worse.md");
  });

  it("refuses with one line for each missing piece", async () => {
    world.protectedBranches.clear();
    world.addEvaluation({
      name: "one",
      age: 40,
      change: (record) => {
        record.candidate.bound = "declared";
      },
    });
    expect(await world.run()).toBe(4);
    expect(JSON.parse(output(world, "reasons")!)).toHaveLength(3);
    expect(world.lines()).toEqual([]);
    expect(target.applied).toEqual([]);
    await expect(last(world)).toMatchFileSnapshot("__outputs__/refused-three.md");
  });

  it("takes the newest evidence that holds, not the newest", async () => {
    const good = world.addEvaluation({ name: "good", age: 2 });
    world.addEvaluation({ name: "from a branch", branch: "feature" });
    expect(await world.run()).toBe(0);
    expect(target.serving.digest).toBe(good);
  });

  it("takes the digest that was asked for, in full or its first digits", async () => {
    const wanted = world.addEvaluation({ name: "wanted", age: 3 });
    world.addEvaluation({ name: "newer" });
    expect(await world.run({ digest: wanted.slice(0, 19) })).toBe(0);
    expect(target.serving.digest).toBe(wanted);
  });

  it("refuses a digest of which there is no evaluation", async () => {
    world.addEvaluation({ name: "one" });
    expect(await world.run({ digest: modelDigest("unknown") })).toBe(4);
    expect(JSON.parse(output(world, "reasons")!)[0]).toMatch(
      /^no evaluation of `sha256:[0-9a-f]{12}` is among the newest 1/,
    );
  });

  it("says so when no evaluation was ever stored", async () => {
    expect(await world.run()).toBe(4);
    expect(JSON.parse(output(world, "reasons")!)[0]).toMatch(
      /no run has stored an evaluation, there is no artifact `evenhand-evaluation-fraud-default`/,
    );
  });

  it("says why an artifact could not be read, and goes on to the next", async () => {
    const good = world.addEvaluation({ name: "good", age: 2 });
    world.addEvaluation({ name: "torn" });
    const { artifacts } = world.ports;
    const torn: typeof artifacts = {
      ...artifacts,
      download: (one) =>
        one.id === 5101 ? Promise.reject(new Error("its download was cut")) : artifacts.download(one),
    };
    expect(await world.run({}, { artifacts: torn })).toBe(0);
    expect(target.serving.digest).toBe(good);
    expect(await world.run({ evidence: "101" }, { artifacts: torn })).toBe(4);
    expect(JSON.parse(output(world, "reasons")!)).toEqual([
      "the artifact could not be read: its download was cut",
    ]);
  });

  it("touches nothing when the model serves already", async () => {
    world.addEvaluation({ name: "one" });
    await world.run();
    expect(await world.run()).toBe(0);
    expect(target.applied).toHaveLength(1);
    expect(world.lines()).toHaveLength(2);
    expect(output(world, "outcome")).toBe("deployed");
    expect(last(world)).toMatch(/serves production already: nothing was touched/);
  });

  it("shows plan and evidence of a dry run, and touches nothing", async () => {
    world.addEvaluation({ name: "one" });
    expect(await world.run({ "dry-run": "true" })).toBe(0);
    expect([target.applied, world.lines(), world.deployments.size]).toEqual([[], [], 0]);
    expect(output(world, "outcome")).toBeUndefined();
    await expect(last(world)).toMatchFileSnapshot("__outputs__/dry-run.md");
  });
});

describe("a deployment that fails", () => {
  beforeEach(async () => {
    world.addEvaluation({ name: "one" });
    await world.run();
    world.addEvaluation({ name: "two", predictions: predictionsOf(0.45) });
  });

  it.each(["before", "after", "wrong"] as const)(
    "%s the target changed puts the old model back and says so",
    async (fault) => {
      target.fault = fault;
      expect(await world.run()).toBe(3);
      expect(target.serving.digest).toBe(modelDigest("one"));
      expect(world.lines().at(-1)).toMatchObject({
        outcome: "restored",
        serving: { digest: modelDigest("one") },
      });
      expect(output(world, "outcome")).toBe("rolled-back");
      expect(world.deployments.get(2)).toEqual(["in_progress", "failure"]);
      expect(world.annotations.join("\n")).toMatch(
        /the deployment failed and the model before it serves again/,
      );
      if (fault === "after") await expect(last(world)).toMatchFileSnapshot("__outputs__/restored.md");
    },
  );

  it("and cannot be put back says that too, and the next run goes on from what serves [threat 54]", async () => {
    target.fault = "stuck";
    const apply = target.apply;
    target.apply = async (...given) => {
      await apply(...given);
      throw new Error("half done");
    };
    expect(await world.run()).toBe(3);
    expect(world.lines().at(-1)).toMatchObject({
      outcome: "failed",
      serving: { digest: modelDigest("two") },
    });
    expect(output(world, "outcome")).toBe("failed");
    expect(world.deployments.get(2)).toEqual(["in_progress", "error"]);
    target.apply = apply;
    target.fault = "none";
    expect(await world.run({ rollback: "true" })).toBe(0);
    expect(target.serving.digest).toBe(modelDigest("one"));
  });

  it("leaves no trace at the target when the ledger cannot be written", async () => {
    const ledger = {
      ...world.ports.ledger,
      append: () => Promise.reject(new PermissionDenied("contents: write")),
    };
    await expect(world.run({}, { ledger })).rejects.toMatchObject({
      detail: { code: "permission-missing", hint: expect.stringContaining("contents: write") },
    });
    expect(target.applied).toHaveLength(1);
    expect(world.deployments.get(2)).toEqual(["in_progress", "error"]);
  });

  it("goes on without GitHub's page when that permission is missing, with one warning", async () => {
    const deployments = {
      ...world.ports.deployments,
      open: () => Promise.reject(new PermissionDenied("deployments: write")),
    };
    expect(await world.run({}, { deployments })).toBe(0);
    expect(world.annotations.filter((line) => line.startsWith("warning"))).toEqual([
      "warning: the deployment is not shown at GitHub: add `deployments: write`",
    ]);
  });
});

describe("a rollback", () => {
  beforeEach(async () => {
    for (const [name, skill] of [
      ["one", 0.3],
      ["two", 0.4],
      ["three", 0.5],
    ] as const) {
      world.addEvaluation({ name, predictions: predictionsOf(skill) });
      await world.run();
    }
  });

  it("restores the model before by one input", async () => {
    expect(await world.run({ rollback: "true" })).toBe(0);
    expect(target.serving.digest).toBe(modelDigest("two"));
    expect(output(world, "outcome")).toBe("rolled-back");
    await expect(last(world)).toMatchFileSnapshot("__outputs__/rollback.md");
  });

  it("goes to a ledger line with a reason, and never without one", async () => {
    expect(await world.run({ rollback: "true", to: "2", reason: "a bug of @all in line 6" })).toBe(0);
    expect(target.serving.digest).toBe(modelDigest("one"));
    expect(world.lines().at(-1)!.reason).toBe("a bug of @all in line 6");
    expect(last(world)).not.toMatch(/[^`]@all/);
    await expect(world.run({ rollback: "true", to: "2" })).rejects.toThrow(/needs a `reason`/);
  });

  it("is what the next candidate is compared with", async () => {
    await world.run({ rollback: "true", to: "2", reason: "x" });
    world.addEvaluation({ name: "four", predictions: predictionsOf(0.4) });
    expect(await world.run()).toBe(0);
  });

  it("to a line that is not there is a wrong input", async () => {
    await expect(world.run({ rollback: "true", to: "77", reason: "x" })).rejects.toThrow(
      /cannot roll back: ledger line 77/,
    );
  });
});

describe("what is not allowed", () => {
  it.each(["schedule", "pull_request", "pull_request_target", "workflow_run", ""])(
    "is a run of the event %j",
    async (event) => {
      world.event = event;
      await expect(world.run()).rejects.toThrow(/deploy runs on workflow_dispatch/);
    },
  );

  it.each(["refs/heads/feature", "refs/tags/v1"])(
    "is a dispatch from %s: its policy is not the reviewed one",
    async (ref) => {
      world.addEvaluation({ name: "one" });
      world.ref = ref;
      expect(await world.run()).toBe(4);
      expect(JSON.parse(output(world, "reasons")!)[0]).toMatch(/start it from the default branch/);
    },
  );

  it("is another target than the reviewed one", async () => {
    await expect(world.run({ target: "mlflow" })).rejects.toThrow(
      /the configuration of the default branch says "command"/,
    );
    await expect(world.run({ "target-options": "command=./evil.sh" })).rejects.toThrow(/says ".\/deploy.sh"/);
  });

  const asInput = { target: "command", "target-options": "command=./deploy.sh" };

  it("is an environment that nobody described", async () => {
    world.yaml = null;
    await expect(world.run({ environment: "staging" })).rejects.toThrow(
      /does not say where environment "staging" is/,
    );
  });

  it.each([
    ["another environment of the model", { environment: "staging" }, /it describes production: nothing/],
    ["another model", { model: "churn" }, /it describes production of fraud: nothing/],
  ])("is %s than the policy describes, though the inputs say where it is", async (_name, over, why) => {
    world.addEvaluation({ name: "one" });
    await expect(world.run({ ...asInput, ...over })).rejects.toThrow(why);
    expect([target.applied, world.lines()]).toEqual([[], []]);
  });

  it.each([null, "models: {fraud: {path: models/fraud}}"])(
    "is none where nothing describes a deployment: the inputs do, under the built-in rules (%s)",
    async (file) => {
      world.addEvaluation({ name: "one" });
      world.yaml = file;
      expect(await world.run({ ...asInput, environment: "staging", model: "fraud" })).toBe(0);
    },
  );

  it("is not the way back from an environment whose description was removed", async () => {
    const before = world.yaml!;
    for (const name of ["one", "two"]) {
      world.addEvaluation({ name, predictions: predictionsOf(name === "one" ? 0.35 : 0.45) });
      expect(await world.run()).toBe(0);
    }
    world.yaml = before.replace("production:", "elsewhere:");
    await expect(world.run(asInput)).rejects.toThrow(/it describes elsewhere/);
    expect(await world.run({ ...asInput, rollback: "true" })).toBe(0);
    expect(target.serving.digest).toBe(modelDigest("one"));
  });

  it("is production that the ledger does not know, unless the policy guards only", async () => {
    world.addEvaluation({ name: "one" });
    await world.run();
    target.serving = { digest: modelDigest("put there by hand"), version: null };
    world.addEvaluation({ name: "two" });
    expect(await world.run()).toBe(4);
    expect(JSON.parse(output(world, "reasons")!)[0]).toMatch(/about which the ledger knows nothing/);
    world.yaml = yaml.replace("target: command", "mode: guard, target: command");
    expect(await world.run()).toBe(0);
  });
});

describe("a model that has to be signed by a key", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const signed = (digest: string) => {
    const payload = JSON.stringify({
      ...{ _type: "https://in-toto.io/Statement/v1", predicateType: "x", predicate: {} },
      subject: [{ name: "model", digest: { sha256: digest.slice("sha256:".length) } }],
    });
    const type = "application/vnd.in-toto+json";
    const text = Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} ${payload}`);
    const sig = sign(null, text, privateKey).toString("base64");
    const envelope = { payloadType: type, payload: Buffer.from(payload).toString("base64") };
    return Buffer.from(JSON.stringify({ ...envelope, signatures: [{ sig }] }));
  };
  beforeEach(() => {
    world.yaml = yaml.replace("target:", "evidence: {attested: {public-key: model.pub}}, target:");
  });

  it("is deployed with the signature, is refused without it, and the summary says what was signed", async () => {
    world.addEvaluation({ name: "one" });
    await expect(world.run()).rejects.toThrow(/model.pub, the public key of the policy, is not on main/);
    world.files.set("model.pub", publicKey.export({ type: "spki", format: "pem" }).toString());
    expect(await world.run()).toBe(4);
    expect(output(world, "reasons")).toMatch(/no artifact `evenhand-attestation-fraud-[0-9a-f]{12}`/);
    const artifact = `evenhand-attestation-fraud-${modelDigest("one").slice(7, 19)}`;
    world.addFile(artifact, signed(modelDigest("two")));
    expect(await world.run()).toBe(4);
    expect(output(world, "reasons")).toMatch(/what was signed is not about/);
    expect(target.applied).toEqual([]);
    world.addFile(artifact, signed(modelDigest("one")));
    for (const _ of [1, 2, 3]) world.addFile(artifact, Buffer.from("{}"), { sameRepository: false });
    expect(await world.run()).toBe(0);
    expect(last(world)).toMatch(/signed by a key \| `model.pub` of the default branch/);
  });
});

describe("what cannot be told", () => {
  it("is said when the target has no way to say what it serves", async () => {
    target.canTell = false;
    const digest = world.addEvaluation({ name: "one" });
    expect(await world.run()).toBe(0);
    expect(world.lines().at(-1)!.serving).toEqual({ digest, version: null });
  });

  it("is production's evidence when neither ledger nor artifact has it", async () => {
    world.addEvaluation({ name: "one" });
    await world.run();
    world.addEvaluation({ name: "two" });
    world.expired.add(5100);
    const ledger = { ...world.ports.ledger, file: async () => null };
    expect(await world.run({}, { ledger })).toBe(4);
    expect(JSON.parse(output(world, "reasons")!)[0]).toMatch(
      /are not in the ledger, and their artifact is gone/,
    );
  });
});
