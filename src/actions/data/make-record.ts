import type { UnsealedData } from "../../core/data/data-record.ts";
import { folderDigest } from "../../core/train/folder-digest.ts";
import type { RunContext } from "../../ports/host.ts";
import type { DataAsk, FoundData } from "./data.ts";
import type { DataInputs } from "./inputs.ts";
import type { DataPorts } from "./ports.ts";

/** Puts what was found into the record. The digest is over every file once, whatever tables it is part of. */
export async function makeDataRecord(
  inputs: DataInputs,
  { settings, policy, files: ruleFiles, verified }: DataAsk,
  found: FoundData,
  ports: DataPorts,
): Promise<UnsealedData> {
  const { read, schemaPath: _path, ...rest } = found;
  const manifests = settings.manifests.map((path) => ({ kind: "manifest" as const, path, sha: null }));
  const files = [...new Map(read.flatMap((table) => table.files).map((file) => [file.path, file])).values()];
  const { context } = ports.host;
  return {
    ...rest,
    model: settings.model,
    policy: policy.provenance,
    rules: [...ruleFiles.told, ...manifests].slice(0, 400),
    leg: inputs.leg,
    tool: { name: "evenhand", version: ports.version },
    createdAt: new Date(ports.clock.now()).toISOString(),
    run: context.onRunner ? runOf(context) : null,
    commit: (await ports.commits.head()) ?? context.sha,
    digest: folderDigest(files),
    files,
    findings: [...rest.findings],
    verified: verified.verified,
    notes: rest.notes.map((note) => note.slice(0, 1000)).slice(0, 200),
  };
}

function runOf({ repository, workflow, runId, attempt, event, serverUrl }: RunContext): UnsealedData["run"] {
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return { repository, workflow, id: runId, attempt, event, url };
}
