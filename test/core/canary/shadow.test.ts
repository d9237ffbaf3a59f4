import { describe, expect, it } from "vitest";
import { compareShadow, type Replayed, type Said } from "../../../src/core/canary/shadow.ts";
import { shadowConfigSchema } from "../../../src/core/config/canary-schema.ts";

const config = (over: Record<string, unknown> = {}) =>
  shadowConfigSchema.parse({ requests: "r.jsonl", old: "http://old", new: "http://new", ...over });
const said = (value: unknown, milliseconds = 10, status = 200): Said => ({
  ...{ status, milliseconds },
  text: typeof value === "string" ? value : JSON.stringify(value),
});
const pair = (old: Said, made: Said, name = "line 1"): Replayed => ({ name, old, new: made });

describe("a shadow", () => {
  it("passes equal answers, numbers within the tolerance, and text as it is", () => {
    const answers = [
      pair(said({ p: 0.5, why: ["a"] }), said({ why: ["a"], p: 0.504 })),
      pair(said("plain"), said("plain")),
      pair(said({ error: "no" }, 3, 404), said({ error: "no" }, 3, 404)),
    ];
    expect(compareShadow(answers, config({ tolerance: 0.005 }))).toMatchObject({
      different: 0,
      refused: null,
    });
    expect(compareShadow(answers, config())).toMatchObject({
      different: 1,
      examples: ["line 1 has 0.504 at $.p, not 0.5"],
    });
  });

  it.each([
    ["another status", said({}), said({}, 1, 500), "was answered 500 by the new model, 200 by the old"],
    ["other text", said("a"), said("b"), "has another text as its answer"],
    ["JSON and text", said({ p: 1 }), said("p: 1"), "has another text as its answer"],
    [
      "no answer of the new",
      said({}),
      "connection refused",
      "was not answered by the new model: connection refused",
    ],
    ["no answer of the old", "timed out", said({}), "was not answered by the old model: timed out"],
  ])("counts as different: %s", (_name, old, made, how) => {
    const { examples, refused } = compareShadow([pair(old, made)], config());
    expect(examples).toEqual([`line 1 ${how}`]);
    expect(refused).toMatch(/^1 of 1 answers differ, and 0 may: line 1 /);
  });

  it("lets as many differ as it is told, and no more", () => {
    const answers = Array.from({ length: 50 }, (_, at) => pair(said(1), said(at < 2 ? 2 : 1), `line ${at}`));
    expect(compareShadow(answers, config({ differ: "4%" }))).toMatchObject({ allowed: 2, refused: null });
    expect(compareShadow(answers, config({ differ: "3.9%" }))).toMatchObject({
      allowed: 1,
      refused: "2 of 50 answers differ, and 1 may: line 0 has 2 at $, not 1",
    });
  });

  it("compares the 95th percentile of latency by the nearest rank", () => {
    const answers = Array.from({ length: 20 }, (_, at) => pair(said(1, at + 1), said(1, 2 * (at + 1))));
    const record = compareShadow(answers, config({ slower: "100%" }));
    expect([record.old, record.new]).toEqual([
      { p50: 10, p95: 19, p99: 20 },
      { p50: 20, p95: 38, p99: 40 },
    ]);
    expect(record.refused).toBe(null);
    expect(compareShadow(answers, config({ slower: "99%" })).refused).toBe(
      "the new model's 95th percentile of latency is 38 ms, the old one's 19 ms; at most 99% more is allowed",
    );
  });

  it("does not go on where a model is silent, however much may differ", () => {
    expect(compareShadow([pair(said(1), "refused")], config({ differ: "100%" })).refused).toMatch(
      /^one of the models answered nothing/,
    );
  });
});
