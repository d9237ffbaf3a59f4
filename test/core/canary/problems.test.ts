import { describe, expect, it } from "vitest";
import { planCanary } from "../../../src/core/canary/plan.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { UserError } from "../../../src/errors.ts";

const lines = {
  steps: "[10%, 50%]",
  source: "prometheus",
  requests: "n",
  metrics: "{errors: {events: e, margin: 0.01}}",
};

function yaml(over: Partial<Record<string, string>> = {}, { target = "kserve", strategy = "" } = {}): string {
  const canary = Object.entries({ ...lines, ...over }).map(([key, value]) => `          ${key}: ${value}`);
  return [
    "models:",
    "  fraud:",
    "    gate: {errors: {margin: 0.02}, recall: {margin: 1%}, latency: {max: 50}}",
    "    deploy:",
    "      production:",
    `        target: ${target}`,
    ...(strategy === "" ? [] : [`        strategy: ${strategy}`]),
    "        canary:",
    ...canary,
  ].join("\n");
}

function refusal(text: string): string {
  try {
    parseConfig(text, "evenhand.yml");
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "accepted";
}

describe("a canary in the configuration", () => {
  it("needs no margin where a score judges, and has the usual thresholds", () => {
    const over = { judge: "kayenta", looks: "12", score: "{marginal: 60}", metrics: "{other: {events: e}}" };
    const config = parseConfig(yaml(over), "evenhand.yml");
    const { canary } = config.models["fraud"]!.deploy!["production"]!;
    expect(planCanary(canary!, {}).score).toEqual({ pass: 95, marginal: 60 });
  });

  it("is planned with the gate's margin and limit where it has none of its own", () => {
    const metrics =
      "{errors: {events: e}, latency: {value: v}, score: {sum: s, squares: q, margin: 0.1, direction: higher}}";
    const config = parseConfig(yaml({ metrics, steps: "[5%, 25%, 100%]", every: "30s" }), "evenhand.yml");
    const model = config.models["fraud"]!;
    expect(planCanary(model.deploy!["production"]!.canary!, model.gate!)).toMatchObject({
      ...{ steps: [5, 25], looks: 5, every: 30_000, warmUp: 60_000, at: null },
      metrics: [
        { kind: "rate", name: "errors", margin: 0.02, direction: "lower", queries: { events: "e" } },
        { kind: "value", name: "latency", max: 50 },
        {
          kind: "mean",
          name: "score",
          margin: 0.1,
          direction: "higher",
          queries: { sum: "s", squares: "q" },
        },
      ],
    });
  });

  it.each([
    ["steps that fall", { steps: "[50%, 10%]" }, /:8:11: `steps` do not rise/],
    ["no share below all", { steps: "[100%]" }, /:8:11: `steps` has no share below 100%/],
    ["a share of nothing", { steps: "[0%, 10%]" }, /`steps` do not rise/],
    ["too many looks", { looks: "40" }, /80 looks in all, and 60 are the most/],
    ["a share without its unit", { steps: "[10]" }, /steps/],
    ["a score without its judge", { score: "{pass: 90}" }, /`score` goes with `judge: kayenta` only/],
    ["a judge of too few points", { judge: "kayenta", looks: "9" }, /9 looks are fewer than 10/],
    [
      "a score that passes below what is marginal",
      { judge: "kayenta", looks: "12", score: "{pass: 50, marginal: 75}" },
      /`marginal` is above `pass`/,
    ],
    ["no margin", { metrics: "{other: {events: e}}" }, /:11:21: `other` has no margin as a number/],
    [
      "a margin of the gate in per cent",
      { metrics: "{recall: {events: e}}" },
      /`recall` has no margin as a number/,
    ],
    [
      "a mean without a direction",
      { metrics: "{s: {sum: a, squares: b, margin: 1}}" },
      /which way is better/,
    ],
    ["half a mean", { metrics: "{s: {sum: a, margin: 1}}" }, /is neither a rate/],
    ["two kinds in one", { metrics: "{s: {events: a, value: b, margin: 1}}" }, /is neither a rate/],
    ["nothing compared", { metrics: "{p95: {value: v}}" }, /no metric is compared/],
    [
      "a margin of what is shown",
      { metrics: "{e: {events: a, margin: 1}, p: {value: v, margin: 1}}" },
      /means nothing/,
    ],
    [
      "a limit of what is compared",
      { metrics: "{e: {events: a, margin: 1, max: 2}}" },
      /goes with a `value` only/,
    ],
    ["a file without its name", { source: "file" }, /source file needs `at`/],
    ["an address that is none", { source: "http", at: "fraud.example.com" }, /`at` is not an http address/],
  ] as const)("is refused for %s", (_name, over, message) => {
    expect(refusal(yaml(over))).toMatch(message);
  });

  it("is refused for a target that cannot divide, and for a strategy that says nothing", () => {
    expect(refusal(yaml({}, { target: "s3" }))).toMatch(/target s3 cannot divide traffic/);
    expect(refusal("models: {m: {deploy: {p: {target: command, strategy: canary}}}}")).toMatch(
      /`strategy` is canary, and there is no `canary`/,
    );
    expect(refusal(yaml({}, { strategy: "all-at-once" }))).toBe("accepted");
  });
});
