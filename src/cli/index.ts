import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { evaluate } from "../actions/evaluate/evaluate.ts";
import { evaluateInputs, parseEvaluateInputs } from "../actions/evaluate/inputs.ts";
import { parseReportInputs, reportInputs } from "../actions/report/inputs.ts";
import { report } from "../actions/report/report.ts";
import { checkConfig, renderCheck } from "../core/config/check.ts";
import { renderComment } from "../core/report/comment.ts";
import { renderText } from "../core/report/plain-text.ts";
import { renderSummary } from "../core/report/summary.ts";
import { UserError } from "../errors.ts";
import { type ExitCode, runAction } from "../host/run-action.ts";
import { makeTerminalHost } from "../host/terminal.ts";
import type { Host } from "../ports/host.ts";
import { placeOf, wire } from "../wiring.ts";
import { type Flags, parseFlags } from "./flags.ts";
import { type Command, renderCommandHelp, renderProgramHelp } from "./help.ts";

const commands: Readonly<Record<string, Command>> = {
  evaluate: {
    does: "Compares a candidate's predictions or metrics with a baseline and judges the change.",
    example:
      "evenhand evaluate --predictions candidate.csv --baseline base.csv --id id --label label --score score",
    inputs: evaluateInputs,
  },
  report: {
    does: "Renders the records of this folder for people.",
    example: "evenhand report --output md",
    inputs: reportInputs,
  },
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
    const known = Object.keys(commands).join(", ");
    throw new UserError({
      code: "input-invalid",
      message: `there is no command ${JSON.stringify(name)}`,
      hint: `the commands are ${known}`,
    });
  }
  const flags = parseFlags(command.inputs, rest);
  if (flags.help) return answer(renderCommandHelp(name, command));
  if (name === "evaluate") return runEvaluate(flags, host);
  return name === "report" ? runReport(flags, host) : runCheck(flags, host);
}

async function runEvaluate(flags: Flags, host: Host): Promise<ExitCode> {
  const inputs = parseEvaluateInputs(flags.inputs);
  const ports = await wire(placeOf(host, process.env, inputs));
  const { record, exit } = await evaluate(inputs, ports);
  const json = `${JSON.stringify(record, null, 2)}\n`;
  if (flags.out !== null) await writeRecord(flags.out, json);
  if (flags.output === "json") answer(json);
  else if (flags.output === "text") answer(renderText(record));
  else answer(renderSummary(terminalInput(record)));
  return exit;
}

async function runReport(flags: Flags, host: Host): Promise<ExitCode> {
  const inputs = parseReportInputs({ ...flags.inputs, "job-summary": "false" });
  const { input, exit, delivered } = await report(inputs, await wire(placeOf(host, process.env, inputs)));
  if (flags.output === "json") answer(`${JSON.stringify(input.records, null, 2)}\n`);
  else if (flags.output === "md") answer(renderComment(input));
  else answer(input.records.map(renderText).join("\n"));
  if (delivered.reportPath !== null) host.info(`report: ${delivered.reportPath}`);
  return exit;
}

async function runCheck(flags: Flags, host: Host): Promise<ExitCode> {
  const file = flags.inputs["config"] ?? "evenhand.yml";
  const { readText } = await wire(placeOf(host, process.env, parseEvaluateInputs({})));
  const text = await readText(file);
  if (text === null) {
    throw new UserError({
      code: "file-missing",
      message: `${file} does not exist`,
      hint: "write one, or name it with `--config`",
      file,
    });
  }
  const checked = checkConfig(text);
  answer(renderCheck(file, checked));
  return checked.config === null ? 2 : 0;
}

function terminalInput(record: Parameters<typeof renderText>[0]): Parameters<typeof renderSummary>[0] {
  const head = record.candidate.sha ?? "0".repeat(40);
  return {
    records: [record],
    problems: [],
    repository: "",
    headSha: head,
    runUrl: null,
    reportUrl: null,
    fork: false,
    policyChanged: [],
    overridden: [],
    title: null,
    marker: { key: "default", run: 0, attempt: 1, head },
    place: null,
  };
}

async function writeRecord(folder: string, json: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "evaluation.json"), json);
}

function answer(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}
