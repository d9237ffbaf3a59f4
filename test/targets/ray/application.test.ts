import { describe, expect, it } from "vitest";
import { digestOf, mergeApplications, withDigest } from "../../../src/targets/ray/application.ts";
import { modelDigest } from "../../core/deploy/support/model.ts";

const app = (config: Record<string, unknown> | null) => ({
  name: "",
  status: "RUNNING",
  message: "",
  deployed_app_config: config,
});

describe("the configuration of a Ray Serve application", () => {
  it("carries the digest among its variables and keeps the others", () => {
    const config = withDigest(
      { import_path: "a:b", runtime_env: { pip: ["x"], env_vars: { A: "1" } } },
      modelDigest("one"),
    );
    expect(config).toEqual({
      import_path: "a:b",
      runtime_env: { pip: ["x"], env_vars: { A: "1", EVENHAND_DIGEST: modelDigest("one") } },
    });
    expect(digestOf(config)).toBe(modelDigest("one"));
    expect(digestOf({ runtime_env: { env_vars: { EVENHAND_DIGEST: "v1" } } })).toBeNull();
    expect(digestOf({})).toBeNull();
  });

  it("is put beside the others as they are, or taken away from among them", () => {
    const instance = {
      applications: { fraud: app({ name: "fraud" }), other: app({ name: "other", args: { x: 1 } }) },
      target_capacity: 50,
    };
    expect(mergeApplications(instance, "fraud", { name: "fraud", new: true })).toEqual({
      applications: [
        { name: "other", args: { x: 1 } },
        { name: "fraud", new: true },
      ],
      target_capacity: 50,
    });
    expect(mergeApplications(instance, "fraud", null).applications).toEqual([
      { name: "other", args: { x: 1 } },
    ]);
  });

  it("is not put when another application would be lost", () => {
    const instance = { applications: { fraud: app(null), notebook: app(null) } };
    expect(() => mergeApplications(instance, "fraud", { name: "fraud" })).toThrow(
      /^Ray Serve runs notebook without a configuration/,
    );
  });
});
