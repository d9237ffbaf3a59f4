import { parseData } from "../../core/data/data-record.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import { isEnterpriseServer } from "../../core/handover/server.ts";
import type { DataRecord, StoredTable, TableRole } from "../../core/record/data.ts";
import { UserError } from "../../errors.ts";
import { storeFiles } from "../../formats/data/store-files.ts";
import type { FilesOfTable } from "../../ports/table-storer.ts";
import { tellDenied } from "../../stories/do-without.ts";
import { baseAskOf } from "../../stories/find-base.ts";
import { resolveDataBaseline } from "../../stories/resolve-data-baseline.ts";
import type { DataInputs } from "./inputs.ts";
import type { DataPorts } from "./ports.ts";
import type { DataSettings } from "./settings.ts";

/** What the tables are compared with, and where it is from. */
export interface SettledBaseline {
  readonly tables: Partial<Record<TableRole, StoredTable>>;
  readonly provenance: DataRecord["baseline"];
}

/** Found, and perhaps still being read: so long its rows are not counted. */
export interface DataBaseline {
  readonly provenance: DataRecord["baseline"];
  readonly settled: Promise<SettledBaseline>;
}

function settle(baseline: SettledBaseline): DataBaseline {
  return { provenance: baseline.provenance, settled: Promise.resolve(baseline) };
}

const none: DataRecord["baseline"] = {
  status: "none",
  sha: null,
  source: "none",
  distance: null,
  ageDays: null,
  rows: null,
  base: null,
  looked: [],
};

/** What the tables are compared with: the base commit's record, a record or a table by its path, or nothing. */
export async function findDataBaseline(
  inputs: DataInputs,
  settings: DataSettings,
  plan: RunPlan,
  ports: DataPorts,
): Promise<DataBaseline> {
  const choice = inputs.compareWith;
  const { context } = ports.host;
  const asks = choice.kind === "auto";
  const about = { ...baseAskOf(plan, context), model: settings.model, leg: inputs.leg, runId: context.runId };
  const artifacts = asks ? ports.artifacts : null;
  const enterprise = isEnterpriseServer(context.serverUrl);
  const resolved = context.onRunner
    ? await resolveDataBaseline(tellDenied({ ...ports, artifacts }, ports.host, "data"), {
        ...about,
        kind: "data",
        enterprise,
      })
    : { provenance: none, record: null };
  const { base } = resolved.provenance;
  if (choice.kind === "path") return readPath(choice.path, base, settings, ports);
  if (choice.kind === "none") {
    const looked = [{ where: "nowhere", result: "`compare-with: none` was asked for" }];
    return settle({ tables: {}, provenance: { ...none, base, looked } });
  }
  if (resolved.record === null) {
    const here = [{ where: "this machine", result: "no `--compare-with` was given" }];
    const looked = context.onRunner ? resolved.provenance.looked : here;
    return settle({ tables: {}, provenance: { ...resolved.provenance, looked } });
  }
  return settle({ tables: resolved.record.tables, provenance: resolved.provenance });
}

/** A data record, or a table that stands for the one table that is looked at (train, where there are two). */
async function readPath(
  path: string,
  base: DataRecord["baseline"]["base"],
  settings: DataSettings,
  ports: DataPorts,
): Promise<DataBaseline> {
  const provenance = { ...none, base, status: "found", source: "path" } as const;
  if (path.endsWith(".json")) {
    const text = await ports.readText(path);
    if (text === null) {
      const hint = "name a table, or the data.json of an earlier run";
      throw new UserError({
        code: "file-missing",
        message: `${path} does not exist`,
        hint,
        input: "compare-with",
        file: path,
      });
    }
    const { tables } = parseData(text, path);
    return settle({ tables, provenance });
  }
  const files = await ports.files.digestInputs([path]);
  const table = { source: path, paths: files.map((file) => file.path), roles: settings.roles };
  const role = [...settings.tables.keys()].includes("train")
    ? "train"
    : ([...settings.tables.keys()][0] ?? "train");
  const settled = storeMeanwhile(table, ports).then((stored) => ({
    tables: { [role]: stored },
    provenance: { ...provenance, rows: stored.rows },
  }));
  // What is wrong with it is said where it is waited for.
  settled.catch(() => undefined);
  return { provenance, settled };
}

async function storeMeanwhile(table: FilesOfTable, { storer, open }: DataPorts): Promise<StoredTable> {
  return (await storer?.store(table)) ?? storeFiles(table, open);
}
