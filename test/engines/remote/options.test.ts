import { describe, expect, it } from "vitest";
import { readKubernetesOptions } from "../../../src/engines/kubernetes/options.ts";
import { rayServer, readRayOptions } from "../../../src/engines/ray/options.ts";
import { sentEnvironment } from "../../../src/engines/remote/options.ts";

const clock = { now: () => 0, sleep: async () => undefined };

describe("engine-options", () => {
  it.each([
    ["ray", () => readRayOptions("{adress: http://head:8265}"), 'Unrecognized key: "adress"'],
    ["ray", () => readRayOptions("{gpus: many}"), "`gpus`"],
    ["ray", () => readRayOptions("[unclosed"), "is not YAML"],
    ["ray", () => readRayOptions("{fetch: x}"), "has `fetch` without `upload`"],
    ["kubernetes", () => readKubernetesOptions("{}"), "neither or both of `image` and `manifest`"],
    ["kubernetes", () => readKubernetesOptions("{image: a, manifest: b}"), "neither or both"],
    ["kubernetes", () => readKubernetesOptions("{image: a, environment: ['A-B']}"), "`environment.0`"],
  ])("that do not fit %s are refused by name", (_, read, sentence) => {
    expect(read).toThrow(sentence);
  });

  it("take Ray's address from where Ray's own client has it", () => {
    const address = (text: string, environment: Record<string, string>) =>
      rayServer(readRayOptions(text), environment, clock).address.href;
    expect(address("", {})).toBe("http://127.0.0.1:8265/");
    expect(address("", { RAY_API_SERVER_ADDRESS: "https://ray.example/team" })).toBe(
      "https://ray.example/team",
    );
    expect(address("{address: http://a:1}", { RAY_ADDRESS: "http://b:2" })).toBe("http://a:1/");
    expect(() => address("", { RAY_ADDRESS: "ray://head:10001" })).toThrow(
      "of RAY_ADDRESS is not an http(s) address",
    );
  });

  it("log in to Ray by its own variable, unless a header of the user's does", () => {
    const headers = (text: string) => rayServer(readRayOptions(text), { RAY_AUTH_TOKEN: "t" }, clock).headers;
    expect(headers("")).toEqual({ authorization: "Bearer t" });
    expect(headers("{headers: {Authorization: Basic x}}")).toEqual({ Authorization: "Basic x" });
  });
});

describe("variables that travel", () => {
  const environment = {
    EVENHAND_SEED: "1",
    EVENHAND_OUTPUT: "/here",
    EVENHAND_TRIAL: "3",
    KEY: "k",
    TOKEN: "t",
  };

  it("are Evenhand's own, less paths of this machine, and those that are named", () => {
    expect(sentEnvironment(environment, [])).toEqual({ EVENHAND_SEED: "1", EVENHAND_TRIAL: "3" });
    expect(sentEnvironment(environment, ["KEY"])).toMatchObject({ KEY: "k" });
  });

  it("must be there when they are named", () => {
    expect(() => sentEnvironment(environment, ["ABSENT"])).toThrow(
      "names ABSENT, which this step does not have",
    );
  });
});
