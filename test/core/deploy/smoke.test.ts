import { describe, expect, it } from "vitest";
import { parseSmoke } from "../../../src/core/deploy/smoke.ts";
import { userErrorOf } from "../../formats/user-error.ts";

const one = (line: unknown) => parseSmoke(JSON.stringify(line), "smoke.jsonl")[0]!;
const answers = (expected: unknown) => one({ expect: expected });

describe("a smoke test", () => {
  it("is a GET of the root that must answer 200 when nothing is said, and a POST when it has a body", () => {
    expect(one({})).toMatchObject({
      name: "line 1",
      method: "GET",
      path: "/",
      body: null,
      maxLatencyMs: null,
    });
    expect(one({ body: { x: [1] }, path: "/predict", "max-latency": 300 })).toMatchObject({
      ...{ method: "POST", body: '{"x":[1]}', maxLatencyMs: 300 },
    });
    expect(one({}).judge(200, "anything")).toBeNull();
    expect(one({}).judge(500, "no model")).toBe("answered 500, not 200: no model");
  });

  it.each([
    ["equal", { y: [0.4, "a"] }, '{"y":[0.4,"a"]}', null],
    ["a number within the tolerance", { y: 0.41 }, '{"y":0.40}', null],
    ["a number beyond it", { y: 0.5 }, '{"y":0.4}', "has 0.4 at $.y, not 0.5"],
    ["a number as text", { y: 1 }, '{"y":"1"}', 'has "1" at $.y, not 1'],
    ["a shorter list", { y: [1, 2] }, '{"y":[1]}', "has 1 elements at $.y, not 2"],
    ["a key that is missing", { y: 1, z: 2 }, '{"y":1}', "has nothing at $.z, not 2"],
    ["a key too many", { y: 1 }, '{"y":1,"debug":true}', "has true at $.debug, not nothing"],
    ["a list for an object", { y: {} }, '{"y":[]}', "has [] at $.y, not {}"],
    ["no JSON", { y: 1 }, "<html>", "answered what is not JSON: <html>"],
  ])("compares an answer that is %s", (_name, equals, answer, problem) => {
    expect(answers({ equals, tolerance: 0.02 }).judge(200, answer)).toBe(problem);
  });

  it("takes a JSON Schema, and a text", () => {
    const schema = {
      type: "object",
      required: ["p"],
      properties: { p: { type: "number", minimum: 0, maximum: 1 } },
    };
    expect(answers({ schema }).judge(200, '{"p":0.3,"more":1}')).toBeNull();
    expect(answers({ schema }).judge(200, '{"p":1.3}')).toMatch(/does not fit its schema at \$\.p: /);
    expect(answers({ schema }).judge(200, "{}")).toMatch(/does not fit its schema at \$\.p: /);
    expect(answers({ contains: "ok" }).judge(200, "it is ok")).toBeNull();
    expect(answers({ contains: "ok", status: 201 }).judge(201, "no")).toBe(
      'does not have "ok" in its answer: no',
    );
  });

  it.each([
    ["", "smoke.jsonl has no request"],
    ["{}\n{", "smoke.jsonl line 2 is not JSON"],
    ['\n\n{"paht": "/x"}', /^smoke\.jsonl line 3 the line: Unrecognized key: "paht"/],
    ['{"path": "x"}', "smoke.jsonl line 1 path: does not begin with /"],
    ['{"expect": {"status": 7}}', /^smoke\.jsonl line 1 expect\.status: /],
    ["{}\n".repeat(201), "smoke.jsonl has more than 200 requests"],
  ])("names the line that cannot be read: %j", async (text, message) => {
    const { detail } = await userErrorOf(() => parseSmoke(text, "smoke.jsonl"));
    expect(detail.message).toMatch(message);
  });
});
