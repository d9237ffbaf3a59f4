import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { runMonitor } from "../actions/monitor/index.ts";
import { renderMonitoring, renderMonitoringText } from "../core/monitor/describe.ts";
import { monitoringFileName } from "../core/record/monitoring.ts";
import type { Host } from "../ports/host.ts";
import type { CommandEnd } from "./commands.ts";
import type { Flags } from "./flags.ts";

/** `evenhand monitor`: windows are remembered in the hand-over folder, and no issue is opened. */
export async function runMonitorHere(flags: Flags, host: Host): Promise<CommandEnd> {
  const { exit, record } = await runMonitor(flags.inputs, host, process.env);
  if (record === null) return { exit, text: "" };
  const json = `${JSON.stringify(record, null, 2)}\n`;
  if (flags.out !== null) {
    await mkdir(flags.out, { recursive: true });
    await writeFile(path.join(flags.out, monitoringFileName), json);
  }
  if (flags.output === "json") return { exit, text: json };
  return {
    exit,
    text: flags.output === "text" ? renderMonitoringText(record) : `${renderMonitoring(record)}\n`,
  };
}
