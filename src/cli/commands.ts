import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { runData } from "../actions/data/index.ts";
import { evaluate } from "../actions/evaluate/evaluate.ts";
import { parseEvaluateInputs } from "../actions/evaluate/inputs.ts";
import { evaluateShard } from "../actions/evaluate/shard.ts";
import { parseReportInputs } from "../actions/report/inputs.ts";
import { report } from "../actions/report/report.ts";
import { runTrain } from "../actions/train/index.ts";
import { renderData, renderDataText } from "../core/data/describe-data.ts";
import { renderText } from "../core/report/plain-text.ts";
import { renderSummary } from "../core/report/summary.ts";
import { describeRun, renderRun } from "../core/train/describe-run.ts";
import { UserError } from "../errors.ts";
import type { ExitCode } from "../host/run-action.ts";
import type { Host } from "../ports/host.ts";
import { placeOf, wire } from "../wiring.ts";
import type { Flags } from "./flags.ts";

/** What a command ends with: the answer for stdout, and the exit code. */
export interface CommandEnd {
  readonly exit: ExitCode;
  readonly text: string;
}

/** Runs one of the commands that are stories of an action, and `check`. */
export async function runCommand(name: string, flags: Flags, host: Host): Promise<CommandEnd> {
  if (name === "evaluate") return runEvaluate(flags, host);
  if (name === "data") return runDataHere(flags, host);
  if (name === "train") return runTrainHere(flags, host);
  if (name === "monitor") return (await import("./monitor.ts")).runMonitorHere(flags, host);
  if (name === "log") return (await import("./log.ts")).runLog(flags, host);
  if (name === "card") return (await import("./card.ts")).runCard(flags, host);
  if (name === "site") return (await import("./site.ts")).runSite(flags, host);
  if (name === "init") return (await import("./init.ts")).runInit(flags, host);
  return name === "report" ? runReport(flags, host) : runCheck(flags, host);
}

async function runEvaluate(flags: Flags, host: Host): Promise<CommandEnd> {
  const inputs = parseEvaluateInputs(flags.inputs);
  const ports = await wire(placeOf(host, process.env, inputs));
  const { shard } = inputs;
  if (shard !== null) {
    const { state, text } = await evaluateShard({ ...inputs, shard }, ports);
    return { exit: 0, text: flags.output === "json" ? `${JSON.stringify({ state })}\n` : `${text}\n` };
  }
  const { record, exit } = await evaluate(inputs, ports);
  const json = `${JSON.stringify(record, null, 2)}\n`;
  if (flags.out !== null) await writeRecord(flags.out, "evaluation.json", json);
  if (flags.output === "json") return { exit, text: json };
  return { exit, text: flags.output === "text" ? renderText(record) : renderSummary(terminalInput(record)) };
}

async function runTrainHere(flags: Flags, host: Host): Promise<CommandEnd> {
  const end = await runTrain(flags.inputs, host, process.env);
  if (end.exit !== 0) return { exit: end.exit, text: "" };
  if (end.record === null) {
    return { exit: 0, text: flags.output === "text" ? `${end.said}\n` : `${JSON.stringify(end.answer)}\n` };
  }
  if (flags.output === "json") return { exit: end.exit, text: `${JSON.stringify(end.record, null, 2)}\n` };
  const say = flags.output === "md" ? renderRun : describeRun;
  return { exit: end.exit, text: `${say(end.record)}\n` };
}

async function runDataHere(flags: Flags, host: Host): Promise<CommandEnd> {
  const { exit, record } = await runData(flags.inputs, host, process.env);
  if (record === null) return { exit, text: "" };
  const json = `${JSON.stringify(record, null, 2)}\n`;
  if (flags.out !== null) await writeRecord(flags.out, "data.json", json);
  if (flags.output === "json") return { exit, text: json };
  return { exit, text: flags.output === "text" ? renderDataText(record) : `${renderData(record)}\n` };
}

async function runReport(flags: Flags, host: Host): Promise<CommandEnd> {
  const inputs = parseReportInputs({ ...flags.inputs, "job-summary": "false" });
  const { input, exit, delivered } = await report(inputs, await wire(placeOf(host, process.env, inputs)));
  if (delivered.reportPath !== null) host.info(`report: ${delivered.reportPath}`);
  if (flags.output === "json") return { exit, text: `${JSON.stringify(input.records, null, 2)}\n` };
  return {
    exit,
    text:
      flags.output === "md"
        ? delivered.markdown
        : [...input.records.map(renderText), ...(input.data ?? []).map(renderDataText)].join("\n"),
  };
}

async function runCheck(flags: Flags, host: Host): Promise<CommandEnd> {
  const file = flags.inputs["config"] ?? "evenhand.yml";
  const place = placeOf(host, process.env, parseEvaluateInputs({}));
  const { readText } = await wire(place);
  const text = await readText(file);
  if (text === null) {
    throw new UserError({
      code: "file-missing",
      message: `${file} does not exist`,
      hint: "write one, or name it with `--config`",
      file,
    });
  }
  return (await import("./check.ts")).checkText(file, text, (named) =>
    existsSync(path.resolve(place.directory, named)),
  );
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
    carried: [],
    files: null,
    paths: {},
    title: null,
    marker: { key: "default", run: 0, attempt: 1, parts: 1, head },
    place: null,
  };
}

async function writeRecord(folder: string, name: string, json: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), json);
}
