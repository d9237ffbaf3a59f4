/** A program that ends in one of the ways an action can end; run by run-action.test.ts. */
import { UserError } from "../../../src/errors.ts";
import { type ExitCode, runAction } from "../../../src/host/run-action.ts";
import { makeRunnerHost } from "../../../src/host/runner.ts";

const endings: Record<string, () => Promise<ExitCode>> = {
  passes: async () => 0,
  "fails the gate": async () => 1,
  "cannot be judged": async () => 4,
  "is configured wrong": async () => {
    throw new UserError({
      code: "file-missing",
      message: "out/predictions.csv is not there",
      hint: "run training before this step",
      file: "evenhand.yml",
      line: 3,
    });
  },
  "meets a broken world": async () => {
    throw new Error("GitHub did not answer", { cause: new Error("ECONNRESET") });
  },
  "waits for ever": () => new Promise<ExitCode>(() => {}),
  "throws outside": async () => {
    setTimeout(() => {
      throw new Error("a timer threw");
    }, 1);
    return new Promise<ExitCode>((resolve) => setTimeout(resolve, 1000, 0));
  },
  "rejects outside": async () => {
    void Promise.reject(new Error("nobody waited"));
    return new Promise<ExitCode>((resolve) => setTimeout(resolve, 1000, 0));
  },
};

await runAction(
  async () => endings[process.argv[2]!]!(),
  () => {
    if (process.argv[2] === "has no ports") throw new Error("no ports today");
    return { host: makeRunnerHost({}) };
  },
);
