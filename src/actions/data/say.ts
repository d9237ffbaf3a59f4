import { dataFileName } from "../../core/data/data-record.ts";
import { describeData, renderData } from "../../core/data/describe-data.ts";
import { sha256 } from "../../core/digest.ts";
import { withManifest } from "../../core/handover/manifest.ts";
import { artifactName } from "../../core/handover/names.ts";
import type { DataRecord } from "../../core/record/data.ts";
import { renderFailure } from "../../core/train/describe-run.ts";
import type { Host } from "../../ports/host.ts";
import { canDoWithout, noteNotUploaded } from "../../stories/do-without.ts";
import type { DataPorts } from "./ports.ts";

const reasonBytes = 16_384;
const annotated = 10;

/** Leaves the record in the hand-over folder and as an artifact, sets the outputs, and tells people. */
export async function sayData(
  record: DataRecord,
  { uploads, schemaPath }: { uploads: boolean; schemaPath: string },
  ports: DataPorts,
): Promise<void> {
  const { model, leg } = record;
  const { host, records } = ports;
  const content = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
  await records.write({ model, leg, files: new Map([[dataFileName, content]]) });
  const artifact = uploads ? await upload(record, content, ports) : "";
  await setOutputs(host, {
    result: record.decision.result,
    reasons: reasonsWithin(record),
    record: `${records.pathOf(model, leg)}/${dataFileName}`,
    "record-artifact": artifact,
    "record-digest": sha256(content),
    summary: describeData(record),
    "data-digest": record.digest,
    rows: JSON.stringify(
      Object.fromEntries(Object.entries(record.tables).map(([role, { rows }]) => [role, rows])),
    ),
    errors: String(record.findings.filter(({ severity }) => severity === "error").length),
    warnings: String(record.findings.filter(({ severity }) => severity === "warn").length),
    "drifted-columns": driftedColumns(record),
    "schema-path": schemaPath,
  });
  if (!host.context.onRunner) return;
  await host.summarize(`${renderData(record)}\n`);
  announce(record, host);
}

async function upload(record: DataRecord, content: Uint8Array, ports: DataPorts): Promise<string> {
  if (ports.artifacts === null) return "";
  const name = artifactName("data", record.model, record.leg);
  try {
    await ports.artifacts.upload(name, withManifest(new Map([[dataFileName, content]])));
    return name;
  } catch (error) {
    if (!canDoWithout(error)) throw error;
    noteNotUploaded(error, ports.host, "data");
    return "";
  }
}

function reasonsWithin({ decision }: DataRecord): string {
  const reasons = [...decision.reasons];
  while (Buffer.byteLength(JSON.stringify(reasons)) > reasonBytes) reasons.pop();
  return JSON.stringify(reasons);
}

function driftedColumns({ drift }: DataRecord): string {
  const names = Object.entries(drift).flatMap(([role, { columns }]) =>
    columns.filter(({ level }) => level !== "none").map(({ column }) => `${role}.${column}`),
  );
  while (Buffer.byteLength(JSON.stringify(names)) > reasonBytes) names.pop();
  return JSON.stringify(names);
}

function announce(record: DataRecord, host: Host): void {
  const { result, reasons, warnings } = record.decision;
  const title = `evenhand data: ${record.model}`;
  const red = result === "fail" || result === "no-evidence";
  if (red) host.annotate("error", reasons.slice(0, annotated).join("\n") || describeData(record), { title });
  else host.info(describeData(record));
  for (const warning of warnings.slice(0, annotated)) host.annotate("warning", warning, { title });
}

/** The user's own command failed: its last lines, once. */
export async function sayFailure(
  reasons: readonly string[],
  tail: readonly string[],
  host: Host,
): Promise<void> {
  await setOutputs(host, { result: "", reasons: JSON.stringify(reasons), summary: reasons[0] ?? "" });
  await host.summarize(`${renderFailure(reasons, tail, "the data was not pulled")}\n`);
  host.annotate("error", [...reasons, ...tail.slice(-annotated)].join("\n"), { title: "data" });
}

async function setOutputs(host: Host, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await host.setOutput(name, value);
}
