import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makePredictions, makeWorkspace, type Workspace } from "./bundle.ts";

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write("base.csv", makePredictions(200, 0.8));
  workspace.write("good.csv", makePredictions(200, 0.9));
});
afterEach(() => workspace.remove());

const good = makePredictions(200, 0.9);
const lines = good.trimEnd().split("\n");
const withLine = (number: number, text: string) =>
  `${lines.map((line, index) => (index === number - 1 ? text : line)).join("\n")}\n`;
const words = good.replace(/,1,/g, ",spam,").replace(/,0,/g, ",ham,");

interface Case {
  readonly name: string;
  /** Of cand.csv; null: not written. */
  readonly candidate: string | Uint8Array | null;
  readonly inputs?: Record<string, string>;
  readonly config?: string;
  readonly exit: number;
  /** All of these stand in the one sentence. */
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  { name: "a missing file", candidate: null, exit: 2, says: ["cand.csv", "good.csv"] },
  { name: "an empty file", candidate: "", exit: 4, says: ["cand.csv", "empty"] },
  { name: "a header without rows", candidate: "id,label,score\n", exit: 4, says: ["cand.csv", "no rows"] },
  {
    name: "binary junk",
    candidate: new Uint8Array([0x80, 4, 0x95, 1, 2, 3, 0, 0, 0, 0x2e]),
    exit: 2,
    says: ["cand.csv", "pickle"],
  },
  { name: "a short row", candidate: withLine(5, "r3,1"), exit: 2, says: ["cand.csv", "line 5"] },
  {
    name: "a missing column",
    candidate: good.replace("label", "lable"),
    inputs: { label: "label" },
    exit: 2,
    says: ["cand.csv", '"label"', "lable"],
  },
  {
    name: "duplicate ids",
    candidate: withLine(9, lines[4] ?? ""),
    exit: 4,
    says: ["cand.csv", '"r3"', "5", "9"],
  },
  { name: "a NaN score", candidate: withLine(7, "r5,1,nan"), exit: 4, says: ["cand.csv", "r5"] },
  { name: "an infinite score", candidate: withLine(7, "r5,1,inf"), exit: 4, says: ["cand.csv", "r5"] },
  {
    name: "a probability outside [0, 1] where probabilities are needed",
    candidate: withLine(7, "r5,1,1.2"),
    config: "models: {m: {gate: {log_loss: {}}}}\n",
    exit: 4,
    says: ["log_loss", "outside [0, 1]"],
  },
  {
    name: "one class",
    candidate: good.replace(/,0,/g, ",1,"),
    exit: 4,
    says: ["one class"],
  },
  {
    name: "an unknown metric",
    candidate: good,
    inputs: { metrics: "roc_acu" },
    exit: 2,
    says: ["roc_acu", "roc_auc"],
  },
  {
    name: "an unknown key",
    candidate: good,
    config: "models:\n  m:\n    gates: {}\n",
    exit: 2,
    says: ["evenhand.yml", "3", "gates", "gate"],
  },
  {
    name: "malformed YAML",
    candidate: good,
    config: "models: [\n",
    exit: 2,
    says: ["evenhand.yml", "line"],
  },
  {
    name: "a metric absent on the candidate",
    candidate: good,
    config: "models: {m: {gate: {latency.p95: {max: 50}}}}\n",
    exit: 2,
    says: ["latency.p95"],
  },
  {
    name: "two string labels without positive",
    candidate: words,
    exit: 2,
    says: ["cand.csv", "spam", "ham", "positive"],
  },
  {
    name: "an unknown input",
    candidate: good,
    inputs: { prediction_file: "x" },
    exit: 2,
    says: ["prediction_file"],
  },
];

describe("wrong input gets one sentence", () => {
  it.each(cases)("$name: exit $exit", async ({ candidate, inputs, config, exit, says }) => {
    if (candidate !== null) workspace.write("cand.csv", candidate);
    if (config !== undefined) workspace.write("evenhand.yml", config);
    const before = await workspace.action("evaluate", {
      predictions: "good.csv",
      baseline: "base.csv",
      model: "m",
    });
    const record = ".evenhand/m/default/evaluation.json";
    const earlier = before.exit === 2 ? null : workspace.read(record);
    const ended = await workspace.action("evaluate", {
      predictions: "cand.csv",
      baseline: "base.csv",
      model: "m",
      ...inputs,
    });
    expect({ exit: ended.exit, log: ended.stdout + ended.stderr }).toMatchObject({ exit });
    const errors = ended.stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(1);
    for (const word of says) expect(errors[0]).toContain(word);
    expect(errors[0]).not.toMatch(/\bat .*index\.js|node:internal|ZodError/);
    if (exit === 2 && earlier !== null) expect(workspace.read(record)).toBe(earlier);
    if (exit === 4) expect(JSON.parse(workspace.read(record)).decision.result).toBe("no-evidence");
  });
});

describe("a baseline on other rows is not compared", () => {
  it.each([
    { name: "ids that do not match", base: good.replace(/^r/gm, "x"), says: "r0" },
    {
      name: "changed labels",
      base: good.replace(/^r0,1,/m, "r0,0,").replace(/^r0,0,/m, "r0,1,"),
      says: "label",
    },
  ])("$name: neutral, and red when strict", async ({ base, says }) => {
    workspace.write("cand.csv", good);
    workspace.write("other.csv", base === good ? good.replace("r0,1", "r0,0") : base);
    const inputs = { predictions: "cand.csv", baseline: "other.csv" };
    const lenient = await workspace.action("evaluate", inputs);
    expect(lenient).toMatchObject({ exit: 0, outputs: { result: "no-baseline" } });
    const strict = await workspace.action("evaluate", { ...inputs, strict: "true" });
    expect(strict).toMatchObject({ exit: 4, outputs: { result: "no-baseline" } });
    const record = JSON.parse(workspace.read(".evenhand/default/default/evaluation.json"));
    expect(record.differs.join(" ")).toContain(says);
    expect(record.metrics.every((metric: { delta: number | null }) => metric.delta === null)).toBe(true);
  });

  it("a metric absent on the baseline is not comparable, the others decide", async () => {
    workspace.write("cand.json", '{"accuracy": 0.91, "f1": 0.8}');
    workspace.write("base.json", '{"accuracy": 0.90}');
    const ended = await workspace.action("evaluate", { "metrics-file": "cand.json", baseline: "base.json" });
    const metrics = JSON.parse(ended.outputs["metrics"] ?? "{}");
    expect(ended.exit).toBe(0);
    expect(metrics.f1.verdict).toBe("not-comparable");
    expect(metrics.accuracy.delta).toBeCloseTo(0.01, 12);
  });
});
