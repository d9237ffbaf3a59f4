import { dataInputs } from "../actions/data/inputs.ts";
import { evaluateInputs } from "../actions/evaluate/inputs.ts";
import { monitorInputs } from "../actions/monitor/inputs.ts";
import { reportInputs } from "../actions/report/inputs.ts";
import { trainInputs } from "../actions/train/inputs.ts";
import { UserError } from "../errors.ts";
import type { ExitCode } from "../host/run-action.ts";
import type { Host } from "../ports/host.ts";
import { version } from "../version.ts";
import { cardCommand } from "./card-command.ts";
import { diffCommand } from "./diff.ts";
import { explainCommand } from "./explain-command.ts";
import { type Flags, parseFlags } from "./flags.ts";
import { type Command, renderCommandHelp, renderProgramHelp } from "./help.ts";
import { initCommand } from "./init-command.ts";
import { logCommand } from "./log-command.ts";
import { siteCommand } from "./site-command.ts";

/** Every command but the help itself, in the order of `--help`. */
export const commands: Readonly<Record<string, Command>> = {
  evaluate: {
    does: "Compares a candidate's predictions or metrics with a baseline and judges the change.",
    example:
      "evenhand evaluate --predictions candidate.csv --baseline base.csv --id id --label label --score score",
    inputs: evaluateInputs,
    answers: ["md", "json", "out"],
  },
  data: {
    does: "Checks tables: schema, quality, leakage, drift against a base; infers a schema, verifies files.",
    example: "evenhand data --train train.csv --test test.csv --columns label=y --compare-with base.csv",
    inputs: dataInputs,
    answers: ["md", "json", "out"],
  },
  train: {
    does: "Runs a training command and leaves a record of it.",
    example: "evenhand train --command 'python train.py' --outputs predictions=out/predictions.csv",
    inputs: trainInputs,
    answers: ["md", "json"],
  },
  report: {
    does: "Renders the records of this folder for people.",
    example: "evenhand report --output md",
    inputs: reportInputs,
    answers: ["md", "json"],
    onRunner: [
      ...["comment", "comment-when", "check", "job-summary", "annotations"],
      ...["pull-request", "run-id", "fork-check", "leg"],
    ],
  },
  monitor: {
    does: "Watches production: drift, data quality, performance with and without labels, an endpoint.",
    example: "evenhand monitor --source prod/{date}.csv --reference data/train.csv",
    inputs: monitorInputs,
    answers: ["md", "json", "out"],
    onRunner: ["alarm", "assignees", "retrain"],
  },
  init: initCommand,
  diff: diffCommand,
  explain: explainCommand,
  log: logCommand,
  site: siteCommand,
  card: cardCommand,
  check: {
    does: "Validates evenhand.yml, with line and column.",
    example: "evenhand check --config evenhand.yml",
    inputs: { config: evaluateInputs.config },
    answers: [],
  },
};

/** Runs a command of the table above, or tells what there is. */
export async function dispatch([name = "--help", ...rest]: readonly string[], host: Host): Promise<ExitCode> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    if (["--help", "-h", "help"].includes(name)) return answer(renderProgramHelp(commands));
    if (["--version", "-v", "version"].includes(name)) return answer(`${version}\n`);
    const known = Object.keys(commands).join(", ");
    throw new UserError({
      code: "input-invalid",
      message: `there is no command ${JSON.stringify(name)}`,
      hint: name === "deploy" ? "deployments are made by action-deploy" : `the commands are ${known}`,
    });
  }
  if (name === "explain" && !/^(-h|--help)$/.test(rest[0] ?? "")) {
    const { runExplain } = await import("./explain.ts");
    const { exit, text } = await runExplain(rest, host);
    answer(text);
    return exit;
  }
  const flags = parseFlags(command.inputs, rest);
  refuseIdle(name, command, flags);
  if (flags.help) return answer(renderCommandHelp(name, command));
  // What a command needs is loaded when it is run: help starts in half the time.
  const { runCommand } = await import("./commands.ts");
  const { exit, text } = await runCommand(name, flags, host);
  answer(text);
  return exit;
}

/** A flag that would do nothing is said, not swallowed. */
function refuseIdle(name: string, { answers }: Command, { output, out }: Flags): void {
  const idle = output !== "text" && !answers.includes(output) ? `output ${output}` : null;
  const flag = out !== null && !answers.includes("out") ? "out" : idle;
  if (flag === null) return;
  throw new UserError({
    code: "input-invalid",
    message: `\`${name}\` has no \`--${flag}\``,
    hint: `\`evenhand ${name} --help\` lists its flags`,
  });
}

function answer(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}
