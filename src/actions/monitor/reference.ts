import { dataFileName, parseData } from "../../core/data/data-record.ts";
import { storeTable } from "../../core/data/store-table.ts";
import { evaluationFile } from "../../core/deploy/evidence.ts";
import { stateOf } from "../../core/deploy/ledger.ts";
import { checkManifest } from "../../core/handover/manifest.ts";
import { artifactName } from "../../core/handover/names.ts";
import { noReference, type Reference } from "../../core/monitor/reference.ts";
import type { DataRecord, StoredTable } from "../../core/record/data.ts";
import type { BoundEvidence } from "../../core/record/deployment.ts";
import { parseEvaluation } from "../../core/record/seal.ts";
import { unpackPredictions } from "../../core/table/stored.ts";
import { errorMessage, UserError } from "../../errors.ts";
import { predictionsFile, readStoredPredictions } from "../../formats/stored/predictions.ts";
import { readBoundFiles } from "../../stories/bound-evidence.ts";
import type { MonitorPorts } from "./ports.ts";
import type { MonitorSettings } from "./settings.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** The records of the model that an environment serves, by the ledger; what is missing is told in its notes. A data
 *  record is kept beside the monitor's memory, since artifacts do not last. */
export async function findDeployed(
  { model, environment }: MonitorSettings,
  leg: string,
  ports: MonitorPorts,
): Promise<Reference> {
  const { ledger } = ports;
  if (ledger === null)
    return withNote("the ledger of deployments cannot be read here: name a `reference`, such as `.evenhand`");
  const { origin } = stateOf(await ledger.read(), { environment, model, leg });
  if (origin?.evidence == null)
    return withNote(`the ledger has no deployment of \`${model}\` to \`${environment}\` with its evaluation`);
  const { evidence } = origin;
  const files = await readBoundFiles({ ledger, artifacts: ports.artifacts }, evidence);
  const notes: string[] = [];
  if (files === null)
    notes.push("the evaluation of what is deployed is neither in the ledger nor an artifact any more");
  const data = await findData(evidence, { model, leg }, ports);
  if (typeof data === "string") notes.push(data);
  return {
    source: "deployed",
    digest: origin.after.digest,
    commit: evidence.commit,
    entry: origin.seq,
    data: typeof data === "string" ? null : data,
    ...readEvaluation(files ?? new Map(), "what is deployed", notes),
    notes,
  };
}

function withNote(note: string): Reference {
  return { ...noReference, notes: [note] };
}

function readEvaluation(files: Files, of: string, notes: string[]): Pick<Reference, "evaluation" | "scored"> {
  const content = files.get(evaluationFile);
  if (content === undefined) return { evaluation: null, scored: null };
  const evaluation = parseEvaluation(new TextDecoder().decode(content), `${evaluationFile} of ${of}`);
  const stored = files.get(predictionsFile);
  if (stored === undefined) {
    notes.push(`the predictions of ${of} were not kept: performance cannot be compared`);
    return { evaluation, scored: null };
  }
  const source = `${predictionsFile} of ${of}`;
  return { evaluation, scored: unpackPredictions(readStoredPredictions(stored, source), source) };
}

/** The data record of the evaluation's own run; text: why there is none. */
async function findData(
  { commit, runId }: BoundEvidence,
  { model, leg }: { model: string; leg: string },
  { artifacts, memory }: MonitorPorts,
): Promise<DataRecord | string> {
  const name = `${leg}-data-${commit}.json`;
  const kept = await memory.file(model, name);
  if (kept !== null) return parseData(kept, name);
  const nothing =
    "the data of what is deployed was not checked by action-data in its run: inputs have no reference";
  if (artifacts === null) return nothing;
  const listed = await artifacts.listByName(artifactName("data", model, leg));
  const found = listed.find((each) => !each.expired && (each.runId === runId || each.headSha === commit));
  if (found === undefined) return nothing;
  try {
    const checked = checkManifest(await artifacts.download(found));
    if (!checked.ok) return `the data record of what is deployed cannot be used: ${checked.problem}`;
    const content = new TextDecoder().decode(checked.value.get(dataFileName));
    const record = parseData(content, dataFileName);
    if (record.model !== model || record.leg !== leg || record.commit !== commit)
      return "the data record of what is deployed is of another model or commit";
    await memory.keep(model, name, content).catch(() => {});
    return record;
  } catch (error) {
    return `the data record of what is deployed could not be read: ${errorMessage(error)}`;
  }
}

/** A data record, a folder that holds data.json, evaluation.json and predictions, the hand-over folder that has such a
 *  folder for this model and leg, or a table.
 *  @throws UserError when it cannot be read, or nothing is there */
export async function readReference(
  path: string,
  of: { readonly model: string; readonly leg: string },
  ports: MonitorPorts,
): Promise<Reference> {
  const source = ports.open(path);
  const inside = (await source.list?.()) ?? null;
  const notes: string[] = [];
  const prefix = inside === null ? null : prefixOf(inside, of);
  if (inside !== null && prefix !== null) {
    const files = new Map<string, Uint8Array>();
    for (const name of [dataFileName, evaluationFile, predictionsFile]) {
      const file = inside.get(`${prefix}${name}`);
      if (file !== undefined) files.set(name, await file.slice(0, await file.size()));
    }
    const data = files.get(dataFileName);
    const record =
      data === undefined
        ? null
        : parseData(new TextDecoder().decode(data), `${path}/${prefix}${dataFileName}`);
    return { ...noReference, source: "path", data: record, ...readEvaluation(files, path, notes), notes };
  }
  if (path.endsWith(".json")) {
    const text = new TextDecoder().decode(await source.slice(0, await source.size()));
    return { ...noReference, source: "path", data: parseData(text, path) };
  }
  return { ...noReference, source: "path", table: await profileReference(path, ports) };
}

/** Where in a folder the records lie; null: it has none of this model. */
function prefixOf(
  inside: ReadonlyMap<string, unknown>,
  { model, leg }: { readonly model: string; readonly leg: string },
): string | null {
  const holds = (prefix: string) =>
    [dataFileName, evaluationFile].some((name) => inside.has(`${prefix}${name}`));
  return ["", `${model}/${leg}/`].find(holds) ?? null;
}

async function profileReference(path: string, ports: MonitorPorts): Promise<StoredTable> {
  const { profileSources } = await import("./read-window.ts");
  const sources = await ports.production.open(path);
  if (sources.length === 0) throw noSuchReference(path);
  const profile = await profileSources(sources);
  return storeTable(path, profile, { sensitive: new Set(), found: new Map() });
}

function noSuchReference(path: string): UserError {
  return new UserError({
    code: "file-missing",
    message: `the reference ${path} does not exist, or nothing is in it`,
    hint: "name a table, a data record or a folder of records in `reference`, for example `reference: data/train.csv`",
    input: "reference",
    file: path,
  });
}
