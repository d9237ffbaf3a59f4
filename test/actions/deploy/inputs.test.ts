import { describe, expect, it } from "vitest";
import { parseDeployInputs } from "../../../src/actions/deploy/inputs.ts";
import { UserError } from "../../../src/errors.ts";

const parse = (raw: Record<string, string>) => parseDeployInputs({ environment: "production", ...raw });

function refusal(raw: Record<string, string>): string {
  try {
    parseDeployInputs(raw);
  } catch (thrown) {
    if (thrown instanceof UserError) return `${thrown.detail.message} | ${thrown.detail.hint}`;
    throw thrown;
  }
  return "accepted";
}

describe("inputs of deploy", () => {
  it("need nothing but an environment", () => {
    expect(parse({})).toMatchObject({
      ...{ environment: "production", digest: "latest-passing", rollback: false, dryRun: false, to: null },
      ...{ timeout: 900_000, evidence: null, target: null, targetOptions: {}, leg: "default" },
    });
  });

  it("take options one a line, with `=` in their values", () => {
    const { targetOptions } = parse({
      "target-options": "command=FOO=1 ./deploy.sh\nhealth-url=https://m.example.com/?a=b",
    });
    expect(targetOptions).toEqual({
      command: "FOO=1 ./deploy.sh",
      "health-url": "https://m.example.com/?a=b",
    });
  });

  it.each([
    ["no environment", {}, /^the input `environment` is missing \| for example `environment: production`/],
    [
      "a line that is no option",
      { environment: "p", "target-options": "./deploy.sh" },
      /the line ".\/deploy.sh" is not name=value/,
    ],
    [
      "a line to go to without rollback",
      { environment: "p", to: "3", reason: "x" },
      /`to` goes with `rollback: true`/,
    ],
    ["a line to go to without a reason", { environment: "p", rollback: "true", to: "3" }, /needs a `reason`/],
    [
      "a duration without unit",
      { environment: "p", timeout: "15" },
      /`timeout` is "15" .*accepted is a duration with its unit/,
    ],
    ["an unknown target", { environment: "p", target: "mlfow" }, /did you mean `target: mlflow`\?/],
    [
      "an unknown input",
      { environment: "p", enviroment: "q" },
      /there is no input `enviroment` \| did you mean `environment`\?/,
    ],
  ])("refuse %s", (_name, raw, sentence) => {
    expect(refusal(raw as Record<string, string>)).toMatch(sentence);
  });

  it("report all problems together", () => {
    expect(refusal({ to: "3" }).split("\n")).toHaveLength(3);
  });
});
