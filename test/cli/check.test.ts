import { describe, expect, it } from "vitest";
import { checkText } from "../../src/cli/check.ts";

const deploy = (options: string) =>
  `models:\n  a:\n    deploy:\n      prod: {target: mlflow, options: ${options}}\n`;

describe("evenhand check", () => {
  it.each([
    [
      "{source: s3://x, alais: champion}",
      /evenhand\.yml:4:\d+: options of target mlflow: "alais".*did you mean alias/,
    ],
    ["{source: s3://x, tracking-uri: here}", /tracking-uri is not an http address/],
  ])("holds the options %s against the target's", (options, says) => {
    const { exit, text } = checkText("evenhand.yml", deploy(options), () => true);
    expect(exit).toBe(2);
    expect(text).toMatch(says);
  });

  it("lets a deployment's inputs fill in what is missing", () => {
    expect(checkText("evenhand.yml", deploy("{alias: champion}"), () => true).exit).toBe(0);
  });

  it("says a duration that cannot be read before a run does", () => {
    const { exit, text } = checkText("evenhand.yml", "models: {a: {train: {timeout: 2 hours}}}", () => true);
    expect(exit).toBe(2);
    expect(text).toContain('`timeout` is "2 hours"; accepted is a duration');
  });

  it("doubts a path of a model that names nothing", () => {
    const text = "models:\n  a: {path: models/a}\n  b: {path: models/b}\n";
    const checked = checkText("evenhand.yml", text, (path) => path === "models/a");
    expect(checked.exit).toBe(0);
    expect(checked.text).toMatch(/^warning: evenhand\.yml:3:\d+: nothing is at `models\/b`/m);
    expect(checked.text).not.toContain("models/a");
  });

  it("shows errors and doubts together", () => {
    const { text } = checkText(
      "evenhand.yml",
      "models: {a: {gate: {roc_uac: {min: 2, max: 1}}}}",
      () => true,
    );
    expect(text).toMatch(/^error: .*min 2 above max 1/m);
    expect(text).toMatch(/^warning: .*did you mean `roc_auc`/m);
    expect(text).toContain("cannot be used: 1 error");
  });
});
