import { UserError } from "../../errors.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import {
  type DeploymentDraft,
  type DeploymentEntry,
  deploymentSchema,
  type Served,
} from "../record/deployment.ts";

/** The line that follows `entries`: its number, the id of the line before and its own id. */
export function chainEntry(entries: readonly DeploymentEntry[], draft: DeploymentDraft): DeploymentEntry {
  const last = entries.at(-1);
  const body = {
    schema: "evenhand/deployment/v1" as const,
    ...draft,
    seq: (last?.seq ?? 0) + 1,
    previous: last?.id ?? null,
  };
  return deploymentSchema.parse({ ...body, id: sha256(canonicalJson(body)) });
}

/** One entry a line, keys sorted, so that a line is added without touching the others. */
export function renderLedger(entries: readonly DeploymentEntry[]): string {
  return entries.map((entry) => `${canonicalJson(entry)}\n`).join("");
}

/** Reads the lines and checks the chain. Throws UserError `record-invalid` naming the first line that is torn, was
 *  changed, or does not follow the one before. */
export function parseLedger(text: string, source: string): DeploymentEntry[] {
  const entries: DeploymentEntry[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const entry = parseLine(line, `${source} line ${entries.length + 1}`);
    const last = entries.at(-1);
    if (entry.seq !== entries.length + 1 || entry.previous !== (last?.id ?? null)) {
      throw broken(`${source} line ${entries.length + 1}: it does not follow the line before it`);
    }
    entries.push(entry);
  }
  return entries;
}

function parseLine(line: string, where: string): DeploymentEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw broken(`${where}: not a JSON record`);
  }
  const parsed = deploymentSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw broken(`${where}: ${issue?.path.join(".") || "the entry"}: ${issue?.message ?? "does not fit"}`);
  }
  const { id, ...body } = parsed.data;
  if (id !== sha256(canonicalJson(body)))
    throw broken(`${where}: the entry was changed after it was written`);
  return parsed.data;
}

function broken(message: string): UserError {
  return new UserError({
    code: "record-invalid",
    message,
    hint: "nothing was deployed; the ref's git history holds the last state that was whole: point refs/evenhand/ledger at it",
  });
}

/** Where a deployment goes: two models in one environment are two places. */
export interface Place {
  readonly environment: string;
  readonly model: string;
  readonly leg: string;
}

export function entriesOf(entries: readonly DeploymentEntry[], place: Place): DeploymentEntry[] {
  return entries.filter(
    (entry) =>
      entry.environment === place.environment && entry.model === place.model && entry.leg === place.leg,
  );
}

/** What the ledger says about one place. */
export interface PlaceState {
  /** The last finished attempt; null: nothing was ever finished here. */
  readonly last: DeploymentEntry | null;
  /** What serves by the ledger; null: nothing yet, or not known. */
  readonly serving: Served | null;
  /** The line that put the serving digest there, with its evidence; null as above. */
  readonly origin: DeploymentEntry | null;
  /** An attempt that began and never ended. */
  readonly open: DeploymentEntry | null;
}

/** Reads a place's state from its lines; `open` is the last started line without a finished one. */
export function stateOf(entries: readonly DeploymentEntry[], place: Place): PlaceState {
  const own = entriesOf(entries, place);
  const ended = new Set(own.filter(({ phase }) => phase === "finished").map(({ started }) => started));
  const last = own.findLast(({ phase }) => phase === "finished") ?? null;
  const serving = last?.serving ?? null;
  return {
    last,
    serving,
    origin: serving === null ? null : originOf(own, serving),
    open: own.findLast(({ phase, seq }) => phase === "started" && !ended.has(seq)) ?? null,
  };
}

/** The number of the last line after which another model serves; null: there is none. */
export function lastChange(own: readonly DeploymentEntry[]): number | null {
  return own.findLast(({ outcome }) => outcome === "deployed" || outcome === "rolled-back")?.seq ?? null;
}

/** The newest started line that wanted this digest with evidence: what is known about the model. */
export function originOf(own: readonly DeploymentEntry[], served: Served): DeploymentEntry | null {
  if (served.digest === null) return null;
  return (
    own.findLast(
      ({ phase, after, evidence }) =>
        phase === "started" && after.digest === served.digest && evidence !== null,
    ) ?? null
  );
}

/** Whether two answers name the same model: by digest when both have one, else by version. */
export function isSameServed(a: Served | null, b: Served | null): boolean {
  if (a === null || b === null) return false;
  if (a.digest !== null && b.digest !== null) return a.digest === b.digest;
  return a.version !== null && a.version === b.version;
}
