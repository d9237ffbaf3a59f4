import { strategies } from "../../core/config/canary-schema.ts";
import { targets } from "../../core/config/deploy-schema.ts";
import { approveWishes, parseDuration } from "../../core/deploy/rules.ts";
import {
  defaulted,
  type InputType,
  type InputValues,
  type OutputTable,
  optional,
} from "../../core/inputs/definition.ts";
import { everyActionInputs, everyActionOutputs, legOf } from "../../core/inputs/every-action.ts";
import { inputError, parseInputs } from "../../core/inputs/parse.ts";
import { boolean, choice, integer, list, text } from "../../core/inputs/types.ts";

const duration: InputType<number> = {
  accepts: "a duration with its unit",
  words: [],
  read(given) {
    const value = parseDuration(given);
    return value === null ? { refused: "the units are s, m, h and d" } : { value };
  },
};

const count = integer(1, Number.MAX_SAFE_INTEGER);
const { "retention-days": _unused, ...shared } = everyActionInputs;

export const deployInputs = {
  ...shared,
  environment: optional(text, {
    description:
      "Where to deploy: the job's `environment:`, and the key under `deploy:` in the configuration. Required, but for an approval.",
    whenEmpty: "refused; for an approval, the environment that was asked for",
    example: "production",
  }),
  digest: defaulted(text, "latest-passing", {
    description:
      "The model to deploy: `latest-passing`, or its sha256 digest, at least the first 12 hex digits.",
    example: "sha256:eea5f725df63",
  }),
  target: optional(choice(...targets), {
    description: "Where models go, when the configuration does not describe the environment.",
    whenEmpty: "from the configuration",
    example: "command",
  }),
  "target-options": optional(list, {
    description: "Options of the target, one `name=value` a line, for what the configuration leaves open.",
    whenEmpty: "from the configuration",
    example: "health-url=https://models.example.com/health",
  }),
  strategy: optional(choice(...strategies), {
    description: "Whether traffic moves in steps; never less than the configuration asks.",
    whenEmpty: "from the configuration",
    example: "canary",
  }),
  approve: optional(choice(...approveWishes), {
    description:
      "Who has to say yes where the policy asks nobody: `environment` (a reviewer of the job's environment, for whom GitHub holds the job) or `issue` (a maintainer, by a comment). Never less than the policy asks.",
    whenEmpty: "as the policy says",
    example: "issue",
  }),
  rollback: defaulted(boolean, "false", {
    description: "Whether to go back to the model that served before, instead of deploying one.",
    example: "true",
  }),
  to: optional(count, {
    description: "The ledger line to go back to, with `rollback`.",
    whenEmpty: "the newest other model that served",
    example: "12",
  }),
  reason: optional(text, {
    description: "Why, for the ledger; required with `to`.",
    whenEmpty: "no reason",
    example: "errors doubled after line 13",
  }),
  "dry-run": defaulted(boolean, "false", {
    description: "Whether to show plan and evidence only, and touch nothing.",
    example: "true",
  }),
  timeout: defaulted(duration, "15m", {
    description: "How long one step at the target may take: a command, becoming healthy.",
    example: "30m",
  }),
  evidence: optional(count, {
    description: "The id of the workflow run whose evaluation counts.",
    whenEmpty: "any run that the policy accepts, newest first",
    example: "4815163007",
  }),
} as const;

export const deployOutputs = {
  ...everyActionOutputs,
  outcome:
    "What was done: `deployed`, `refused`, `waiting` (for an approval), `superseded` (by a newer run), `rolled-back` or `failed`; empty for a dry run.",
  digest: "The digest that serves now, or would have been deployed.",
  "previous-digest": "The digest that served before.",
  version: "The target's own name for what serves, such as a version number.",
  "endpoint-url": "Where the model answers, when the target has an address.",
  "approval-url": "The issue that waits for an approval, or got one.",
  "deployment-url": "The page of the deployment at GitHub.",
  "ledger-entry": "The number of the ledger line that ends this deployment.",
  evidence: "The evidence it was bound to, as JSON.",
} as const satisfies OutputTable;

/** Typed inputs of deploy. */
export type DeployInputs = Omit<
  InputValues<typeof deployInputs>,
  "leg" | "matrix" | "environment" | "targetOptions"
> & {
  readonly leg: string;
  /** "": not given, which an approval alone may do. */
  readonly environment: string;
  readonly targetOptions: Readonly<Record<string, string>>;
};

/** @param isApproval the run was started by a comment: the ledger knows where to
 *  @throws UserError `input-invalid` that lists every problem. */
export function parseDeployInputs(raw: Readonly<Record<string, string>>, isApproval = false): DeployInputs {
  const { matrix, targetOptions, environment, ...values } = parseInputs(deployInputs, raw);
  const lines = targetOptions ?? [];
  const problems = [
    ...(environment === null && !isApproval
      ? [wrong("environment", "the input `environment` is missing", "environment: production")]
      : []),
    ...lines
      .filter((line) => !/^[a-z][a-z-]*=/.test(line))
      .map((line) =>
        wrong(
          "target-options",
          `the line ${JSON.stringify(line.slice(0, 60))} is not name=value`,
          "target-options: health-url=https://…",
        ),
      ),
    ...(values.to !== null && !values.rollback
      ? [wrong("to", "the input `to` goes with `rollback: true`", "rollback: true")]
      : []),
    ...(values.to !== null && values.reason === null
      ? [wrong("reason", "going back to a ledger line needs a `reason`", "reason: errors doubled")]
      : []),
  ];
  if (problems.length > 0) throw inputError(problems);
  const options = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  return {
    ...values,
    environment: environment ?? "",
    targetOptions: options,
    leg: legOf(values.leg, matrix),
  };
}

function wrong(input: string, message: string, example: string) {
  return { input, message, hint: `for example \`${example}\`` };
}
