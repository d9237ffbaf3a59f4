import type { ByteSource } from "../../ports/byte-source.ts";
import { makeFindings, numberOf, type Series } from "./findings.ts";
import { chooseRun, type RunFacts, runNote } from "./mlflow-run.ts";
import { parseNumber } from "./number-text.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";
import { at, malformedMetrics, textAt } from "./tree.ts";

const metaFile = /^(?:(.*\/)?([0-9a-f]{32})\/)?meta\.yaml$/;
const statuses = ["", "RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"];

interface Run extends RunFacts {
  /** Path of the run's folder, with a slash at its end. */
  readonly folder: string;
}

/** MLflow's file store: mlruns, an experiment in it, or the folder of one run. */
export const mlflowFolderReader: MetricsReader<"mlruns"> = {
  name: "mlruns",
  title: "an MLflow file store",
  detect: ({ files }) => [...(files?.keys() ?? [])].some((path) => isRunMeta(path, files!)),
  async read({ name, files }, { run: asked }) {
    const runs: Run[] = [];
    for (const [path, file] of files!)
      if (isRunMeta(path, files!)) runs.push(...(await readMeta(path, file)));
    const run = chooseRun(name, runs, asked);
    const found = makeFindings();
    const prefix = `${run.folder}metrics/`;
    for (const [path, file] of files!) {
      if (!path.startsWith(prefix)) continue;
      const series = parseHistory(file.name, await readText(file));
      found.series.set(
        path.slice(prefix.length),
        series.map(({ step, value }) => [step, value]),
      );
      found.values.set(path.slice(prefix.length), series.at(-1)?.value ?? null);
    }
    found.notes.push(runNote(name, run, runs.length));
    return found;
  },
};

/** A run's folder is named by 32 hexadecimal digits; a lone meta.yaml is one when metrics lie beside it. */
function isRunMeta(path: string, files: ReadonlyMap<string, ByteSource>): boolean {
  const match = metaFile.exec(path);
  if (match === null || /(^|\/)(\.trash|models|traces|datasets)\//.test(path)) return false;
  return match[2] !== undefined || [...files.keys()].some((each) => each.startsWith("metrics/"));
}

async function readMeta(path: string, file: ByteSource): Promise<Run[]> {
  const { parseYamlWhole } = await import("./yaml.ts");
  const meta = parseYamlWhole(file.name, await readText(file));
  const id = textAt(meta, "run_id") || textAt(meta, "run_uuid");
  if (id === "" || textAt(meta, "lifecycle_stage") === "deleted") return [];
  const status = at(meta, "status");
  return [
    {
      id,
      name: textAt(meta, "run_name"),
      status: typeof status === "number" ? (statuses[status] ?? String(status)) : String(status ?? ""),
      started: numberOf(at(meta, "start_time")) ?? 0,
      experiment: textAt(meta, "experiment_id"),
      folder: path.slice(0, path.length - "meta.yaml".length),
    },
  ];
}

/** Lines of `timestamp value [step]`; what a newer version adds behind them is passed over. The last is the one with
 *  the highest step, then time, then value, as MLflow itself chooses. */
function parseHistory(file: string, text: string): { step: number; value: Series[number][1] }[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, index }));
  const points = lines
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, index }) => {
      const [time = "", value = "", step = "0"] = line.trim().split(/\s+/);
      const number = parseNumber(value);
      if (number === undefined || !/^\d+$/.test(time) || !/^-?\d+$/.test(step)) {
        const say = "expected `timestamp value step`: the line is half-written or damaged";
        throw malformedMetrics(
          file,
          { line: index + 1, column: 1 },
          say,
          "let the run end, or remove the line",
        );
      }
      return { step: Number(step), time: Number(time), value: number };
    });
  return points.sort(
    (a, b) => a.step - b.step || a.time - b.time || (a.value ?? -Infinity) - (b.value ?? -Infinity),
  );
}
