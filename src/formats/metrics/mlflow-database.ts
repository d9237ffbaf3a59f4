import type { DatabaseSync, StatementSync } from "node:sqlite";
import { UserError } from "../../errors.ts";
import { type Findings, makeFindings } from "./findings.ts";
import { chooseRun, type RunFacts, runNote } from "./mlflow-run.ts";
import type { MetricsReader } from "./reader.ts";

const magic = "SQLite format 3\0";
/** MLflow stores an infinity as the largest double. */
const largest = Number.MAX_VALUE;

/** MLflow's own database (mlflow.db, the default store since 3.7), opened read-only. One run is read: the last that
 *  finished, or the one that is named. */
export const mlflowDatabaseReader: MetricsReader<"mlflow-db"> = {
  name: "mlflow-db",
  title: "an MLflow database",
  detect: ({ head }) => Buffer.from(head).toString("latin1").startsWith(magic),
  async read({ name, source }, { run }) {
    if (source.localPath === undefined) {
      throw wrong(name, "is a database that does not lie on this machine", "download it first");
    }
    const { DatabaseSync } = await loadSqlite(name);
    const database = new DatabaseSync(source.localPath, { readOnly: true });
    try {
      return readRun(name, database, run);
    } catch (error) {
      if ((error as { code?: string }).code !== "ERR_SQLITE_ERROR") throw error;
      throw wrong(
        name,
        `cannot be read as an MLflow database: ${(error as Error).message}`,
        "stop the server, then copy it",
      );
    } finally {
      database.close();
    }
  },
};

function readRun(file: string, database: DatabaseSync, asked: string | null): Findings {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const names = new Set(tables.map((row) => row["name"]));
  if (!names.has("runs") || !names.has("latest_metrics")) {
    throw wrong(
      file,
      "is a database without MLflow's tables",
      "name mlflow.db, or write the numbers as JSON",
    );
  }
  const runs = listRuns(database);
  const run = chooseRun(file, runs, asked);
  const found = makeFindings();
  const values = prepare(
    database,
    "select key, value, is_nan from latest_metrics where run_uuid = ? order by key",
  );
  for (const { key, value, is_nan } of values.all(run.id))
    found.values.set(String(key), numberOf(value, is_nan));
  if (names.has("metrics")) addHistory(found, database, run.id);
  found.notes.push(runNote(file, run, runs.length));
  return found;
}

function listRuns(database: DatabaseSync): RunFacts[] {
  const rows = prepare(
    database,
    `select r.run_uuid as id, coalesce(r.name, '') as name, r.status, coalesce(r.start_time, 0) as started,
       coalesce(e.name, r.experiment_id) as experiment
     from runs r left join experiments e on e.experiment_id = r.experiment_id
     where r.lifecycle_stage = 'active'`,
  );
  return rows.all().map(({ id, name, status, started, experiment }) => ({
    id: String(id),
    name: String(name),
    status: String(status),
    started: Number(started),
    experiment: String(experiment),
  }));
}

function addHistory(found: Findings, database: DatabaseSync, run: string): void {
  const history = prepare(
    database,
    "select key, step, value, is_nan from metrics where run_uuid = ? order by key, step, timestamp, value",
  );
  const series = new Map<string, [number, number | null][]>();
  for (const { key, step, value, is_nan } of history.all(run)) {
    const points = series.get(String(key)) ?? [];
    points.push([Number(step), numberOf(value, is_nan)]);
    series.set(String(key), points);
  }
  for (const [key, points] of series) found.series.set(key, points);
}

/** Node throws for whole numbers beyond 2^53, which times and steps may be, unless it may give them as they are. */
function prepare(database: DatabaseSync, query: string): StatementSync {
  const statement = database.prepare(query);
  statement.setReadBigInts(true);
  return statement;
}

function numberOf(stored: unknown, isNan: unknown): number | null {
  const value = typeof stored === "bigint" ? Number(stored) : stored;
  return Number(isNan) === 1 || typeof value !== "number" || Math.abs(value) >= largest ? null : value;
}

function wrong(file: string, say: string, hint: string): UserError {
  return new UserError({ code: "file-malformed", message: `${file} ${say}`, hint, file });
}

async function loadSqlite(name: string): Promise<typeof import("node:sqlite")> {
  try {
    return await import("node:sqlite");
  } catch {
    throw wrong(name, "is a database, and this Node cannot read one", "run evenhand on Node 22.15 or later");
  }
}
