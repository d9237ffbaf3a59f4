import { describe, expect, it } from "vitest";
import { parseDataInputs } from "../../../src/actions/data/inputs.ts";
import { parseEvaluateInputs } from "../../../src/actions/evaluate/inputs.ts";
import { parseGateInputs } from "../../../src/actions/gate/inputs.ts";
import { parseReportInputs } from "../../../src/actions/report/inputs.ts";
import { UserError } from "../../../src/errors.ts";

function refusal(raw: Record<string, string>): UserError["detail"] {
  try {
    parseGateInputs(raw);
  } catch (error) {
    if (error instanceof UserError) return error.detail;
    throw error;
  }
  throw new Error("the inputs were accepted");
}

describe("inputs that are empty", () => {
  it("give evaluate its defaults, and null where the configuration decides", () => {
    expect(parseEvaluateInputs({})).toEqual({
      config: "evenhand.yml",
      model: null,
      leg: "default",
      lower: null,
      records: ".evenhand",
      workingDirectory: ".",
      githubToken: null,
      retentionDays: null,
      predictions: null,
      metricsFile: null,
      format: "auto",
      baseline: { kind: "auto" },
      task: null,
      id: null,
      label: null,
      prediction: null,
      score: null,
      proba: null,
      rebuild: false,
      waitForBaseline: 0,
      weight: null,
      group: null,
      horizon: null,
      query: null,
      series: null,
      time: null,
      upper: null,
      scale: null,
      reference: null,
      positive: null,
      metrics: null,
      mode: null,
      slices: null,
      strict: null,
      shard: null,
      historyFile: null,
      merge: null,
      keepPredictions: "hashed",
      failOn: "gate",
    });
  });

  it("give report its defaults", () => {
    expect(parseReportInputs({})).toEqual({
      config: "evenhand.yml",
      model: null,
      leg: "default",
      records: ".evenhand",
      workingDirectory: ".",
      githubToken: null,
      retentionDays: null,
      comment: null,
      commentWhen: null,
      check: true,
      jobSummary: true,
      html: true,
      annotations: true,
      runId: null,
      pullRequest: null,
      title: null,
      forkCheck: "neutral",
      history: null,
      expect: null,
      failOn: "gate",
    });
  });

  it("count as not given when they are blank", () => {
    expect(parseEvaluateInputs({ predictions: "  ", metrics: "\n\n", mode: "" })).toEqual(
      parseEvaluateInputs({}),
    );
  });
});

describe("inputs that are given", () => {
  it("are typed, trimmed, and found in the runner's spelling", () => {
    const inputs = parseGateInputs({
      PREDICTIONS: " out/predictions.csv ",
      METRICS: "roc_auc\n\n  f1\n",
      BASELINE: "base/predictions.csv",
      STRICT: "True",
      "RETENTION-DAYS": "30",
      "FAIL-ON": "never",
      "PULL-REQUEST": "12",
      HTML: "false",
    });
    expect(inputs).toMatchObject({
      predictions: "out/predictions.csv",
      metrics: ["roc_auc", "f1"],
      baseline: { kind: "path", path: "base/predictions.csv" },
      strict: true,
      retentionDays: 30,
      failOn: "never",
      pullRequest: 12,
      html: false,
    });
  });

  it("compare with nothing when told so", () => {
    expect(parseEvaluateInputs({ baseline: "none" }).baseline).toEqual({ kind: "none" });
    expect(parseEvaluateInputs({ baseline: "production" }).baseline).toEqual({ kind: "production" });
    const sha = "0123456789".repeat(4);
    expect(parseEvaluateInputs({ baseline: sha }).baseline).toEqual({ kind: "ref", ref: sha });
    expect(parseEvaluateInputs({ baseline: "ref:v1.2/x" }).baseline).toEqual({ kind: "ref", ref: "v1.2/x" });
  });
});

describe("the leg", () => {
  const leg = (matrix: string, given = "") => parseEvaluateInputs({ matrix, leg: given }).leg;
  it("is `default` without a matrix", () => {
    expect([leg(""), leg("null"), leg("{}")]).toEqual(["default", "default", "default"]);
  });

  it("is a short hash of the matrix, whatever the order of its keys", () => {
    expect(leg('{"seed": 1, "os": "linux"}')).toBe(leg('{"os":"linux","seed":1}'));
    expect(leg('{"seed": 1}')).not.toBe(leg('{"seed": 2}'));
    expect(leg('{"seed": 1}')).toMatch(/^[0-9a-f]{8}$/);
  });

  it("is the name that is given", () => {
    expect(leg('{"seed": 1}', "first")).toBe("first");
  });
});

describe("an input is refused", () => {
  it.each<[string, Record<string, string>, string, string]>([
    ["when there is none of that name", { lable: "y" }, "there is no input `lable`", "did you mean `label`?"],
    [
      "when a word is misspelt",
      { mode: "provee" },
      'the input `mode` is "provee"; accepted is guard or prove',
      "did you mean `mode: prove`?",
    ],
    [
      "when a switch is neither true nor false",
      { strict: "yes" },
      'the input `strict` is "yes"; accepted is true or false',
      "for example `strict: true`",
    ],
    [
      "when a number is not one",
      { "retention-days": "0x10" },
      'the input `retention-days` is "0x10"; accepted is a whole number from 1 to 400',
      "for example `retention-days: 30`",
    ],
    [
      "when a number is 0",
      { "pull-request": "0" },
      'the input `pull-request` is "0"; accepted is a whole number from 1',
      "for example `pull-request: 12`",
    ],
    [
      "when a list is separated by commas",
      { metrics: "roc_auc, f1" },
      'the input `metrics` is "roc_auc, f1" (items are separated by lines, not by commas); accepted is one item a line',
      "for example `metrics: roc_auc`",
    ],
    [
      "when a name could leave its folder",
      { model: ".." },
      'the input `model` is ".."; accepted is up to 60 of a-z, 0-9, `.`, `_` and `-`',
      "for example `model: fraud`",
    ],
    [
      "when the matrix is not JSON",
      { matrix: "{seed" },
      'the input `matrix` is "{seed"; accepted is JSON',
      'for example `matrix: {"seed": 3}`',
    ],
    [
      "when a path has two lines",
      { predictions: "a.csv\nb.csv" },
      'the input `predictions` is "a.csv\\nb.csv" (it has more than one line); accepted is a path',
      "for example `predictions: out/predictions.csv`",
    ],
  ])("%s", (_name, raw, message, hint) => {
    expect(refusal(raw)).toEqual({ code: "input-invalid", message, hint, input: Object.keys(raw)[0] });
  });

  it("together with all others that are wrong", () => {
    const { message, hint } = refusal({ mode: "x", strict: "y", lable: "z" });
    expect(message.split("\n")).toHaveLength(3);
    expect(hint).toBe("mend these 3 inputs");
  });
});

describe("a baseline that is a commit", () => {
  it.each(["production", "ref:main", "a".repeat(40)])(
    "data is not compared with %s: nothing would be looked for",
    (given) => {
      expect(() => parseDataInputs({ "compare-with": given })).toThrow("accepted is auto, none or a path");
    },
  );

  it.each(["ref:", "ref:--all", "ref:a..b", "ref:a b", "ref:HEAD~1", "ref:a:b", "ref:x/"])(
    "is not %s",
    (given) => {
      expect(() => parseEvaluateInputs({ baseline: given })).toThrow("is no name of a commit");
    },
  );
});

describe("how long the base's run is waited for", () => {
  it.each([
    ["0s", 0],
    ["90s", 90],
    ["1h30m", 5400],
    ["6h", 21_600],
  ])("%s is %d seconds", (given, seconds) => {
    expect(parseEvaluateInputs({ "wait-for-baseline": given }).waitForBaseline).toBe(seconds);
  });

  it.each(["10", "7h", "soon"])("is not %s", (given) => {
    expect(() => parseEvaluateInputs({ "wait-for-baseline": given })).toThrow("wait-for-baseline");
  });
});
