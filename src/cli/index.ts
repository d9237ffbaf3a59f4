import { evaluateInputs } from "../actions/evaluate/inputs.ts";
import { reportInputs } from "../actions/report/inputs.ts";
import { trainInputs } from "../actions/train/inputs.ts";
import { UserError } from "../errors.ts";
import { type ExitCode, runAction } from "../host/run-action.ts";
import { makeTerminalHost } from "../host/terminal.ts";
import type { Host } from "../ports/host.ts";
import { version } from "../version.ts";
import { diffCommand, runDiff } from "./diff.ts";
import { parseFlags } from "./flags.ts";
import { type Command, renderCommandHelp, renderProgramHelp } from "./help.ts";

const commands: Readonly<Record<string, Command>> = {
  evaluate: {
    does: "Compares a candidate's predictions or metrics with a baseline and judges the change.",
    example:
      "evenhand evaluate --predictions candidate.csv --baseline base.csv --id id --label label --score score",
    inputs: evaluateInputs,
  },
  train: {
    does: "Runs a training command and leaves a record of it.",
    example: "evenhand train --command 'python train.py' --outputs predictions=out/predictions.csv",
    inputs: trainInputs,
  },
  report: {
    does: "Renders the records of this folder for people.",
    example: "evenhand report --output md",
    inputs: reportInputs,
  },
  diff: diffCommand,
  check: {
    does: "Validates evenhand.yml, with line and column.",
    example: "evenhand check --config evenhand.yml",
    inputs: { config: evaluateInputs.config },
  },
};

/** The terminal program: the same stories as the actions, the answer on stdout, everything else on stderr. */
export function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const host = makeTerminalHost({
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    workspace: process.cwd(),
  });
  return runAction(
    () => dispatch(args, host),
    () => ({ host }),
  );
}

async function dispatch([name = "--help", ...rest]: readonly string[], host: Host): Promise<ExitCode> {
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
  if (name === "diff" && !/^(-h|--help)$/.test(rest[0] ?? "")) {
    const { exit, text } = await runDiff(rest, host);
    answer(text);
    return exit;
  }
  const flags = parseFlags(command.inputs, rest);
  if (flags.help) return answer(renderCommandHelp(name, command));
  // What a command needs is loaded when it is run: help and diff start in half the time.
  const { runCommand } = await import("./commands.ts");
  const { exit, text } = await runCommand(name, flags, host);
  answer(text);
  return exit;
}

function answer(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}
