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
    const { exit, text } = checkText("evenhand.yml", deploy(options));
    expect(exit).toBe(2);
    expect(text).toMatch(says);
  });

  it("lets a deployment's inputs fill in what is missing", () => {
    expect(checkText("evenhand.yml", deploy("{alias: champion}")).exit).toBe(0);
  });

  it("says a duration that cannot be read before a run does", () => {
    const { exit, text } = checkText("evenhand.yml", "models: {a: {train: {timeout: 2 hours}}}");
    expect(exit).toBe(2);
    expect(text).toContain('`timeout` is "2 hours"; accepted is a duration');
  });

  it("shows errors and doubts together", () => {
    const { text } = checkText("evenhand.yml", "models: {a: {gate: {roc_uac: {min: 2, max: 1}}}}");
    expect(text).toMatch(/^error: .*min 2 above max 1/m);
    expect(text).toMatch(/^warning: .*did you mean `roc_auc`/m);
    expect(text).toContain("cannot be used: 1 error");
  });
});
