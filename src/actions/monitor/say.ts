import { sha256 } from "../../core/digest.ts";
import { withManifest } from "../../core/handover/manifest.ts";
import { artifactName } from "../../core/handover/names.ts";
import { describeMonitoring, renderMonitoring } from "../../core/monitor/describe.ts";
import { type MonitoringRecord, monitoringFileName } from "../../core/record/monitoring.ts";
import { renderFailure } from "../../core/train/describe-run.ts";
import type { Host } from "../../ports/host.ts";
import { canDoWithout, noteNotUploaded } from "../../stories/do-without.ts";
import type { CommandFailure } from "./observe.ts";
import type { MonitorPorts } from "./ports.ts";

const valueBytes = 16_384;
const annotated = 10;

/** Leaves the record, sets the outputs, and tells people. */
export async function sayMonitoring(record: MonitoringRecord, ports: MonitorPorts): Promise<void> {
  const { host, records } = ports;
  const { model, leg, decision } = record;
  const content = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
  await records.write({ model, leg, files: new Map([[monitoringFileName, content]]) });
  const open = record.alarms.filter((alarm) => alarm.open);
  await setOutputs(host, {
    result: decision.result,
    reasons: listWithin(decision.reasons),
    record: `${records.pathOf(model, leg)}/${monitoringFileName}`,
    "record-artifact": await upload(record, content, ports),
    "record-digest": sha256(content),
    summary: describeMonitoring(record),
    alarms: listWithin(
      open.map(({ kind, since, causes, issue }) => ({ kind, since, causes: causes.slice(0, 20), issue })),
    ),
    "alarm-count": String(open.length),
    "issue-urls": listWithin(open.flatMap(({ url }) => url ?? [])),
    "drifted-columns": listWithin(
      open.filter(({ kind }) => kind === "drift").flatMap(({ causes }) => causes),
    ),
    performance: JSON.stringify(performanceOf(record)),
    "retrain-run": record.retrain?.run ?? "",
    windows: String(record.windows.length),
  });
  if (!host.context.onRunner) return;
  await host.summarize(`${renderMonitoring(record)}\n`);
  announce(record, host);
}

async function upload(
  record: MonitoringRecord,
  content: Uint8Array,
  { artifacts, host }: MonitorPorts,
): Promise<string> {
  if (artifacts === null) return "";
  const name = artifactName("monitoring", record.model, record.leg);
  try {
    await artifacts.upload(name, withManifest(new Map([[monitoringFileName, content]])));
    return name;
  } catch (error) {
    if (!canDoWithout(error)) throw error;
    noteNotUploaded(error, host, "monitor");
    return "";
  }
}

function performanceOf({ windows }: MonitoringRecord) {
  const newest = (of: "realised" | "estimated") => {
    const window = windows.findLast((each) => each[of].length > 0);
    return Object.fromEntries(
      (window?.[of] ?? []).map(({ name, candidate, baseline }) => [
        name,
        { window: candidate, reference: baseline },
      ]),
    );
  };
  return { measured: newest("realised"), expected: newest("estimated") };
}

function listWithin(items: readonly unknown[]): string {
  const kept = [...items];
  while (Buffer.byteLength(JSON.stringify(kept)) > valueBytes) kept.pop();
  return JSON.stringify(kept);
}

function announce(record: MonitoringRecord, host: Host): void {
  const { result, reasons, warnings } = record.decision;
  const title = `evenhand monitor: ${record.model}`;
  const isRed = result === "fail" || result === "no-evidence";
  if (isRed)
    host.annotate(result === "fail" ? "warning" : "error", reasons.slice(0, annotated).join("\n"), { title });
  else host.info(describeMonitoring(record));
  for (const warning of warnings.slice(0, annotated)) host.annotate("warning", warning, { title });
}

/** The command that exports a window failed: its last lines, once. */
export async function sayCommandFailure({ failure, tail }: CommandFailure, host: Host): Promise<void> {
  await setOutputs(host, { result: "", reasons: JSON.stringify([failure]), summary: failure });
  await host.summarize(`${renderFailure([failure], tail, "production was not read")}\n`);
  host.annotate("error", [failure, ...tail.slice(-annotated)].join("\n"), { title: "monitor" });
}

async function setOutputs(host: Host, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await host.setOutput(name, value);
}
