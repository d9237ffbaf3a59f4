import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { gunzipSync, gzipSync, inflateSync } from "node:zlib";
import { parseHistory } from "../../src/core/baseline/history-lines.ts";
import { parseConfig } from "../../src/core/config/parse.ts";
import { parseLedger } from "../../src/core/deploy/ledger.ts";
import { canonicalJson, sha256 } from "../../src/core/digest.ts";
import { withManifest } from "../../src/core/handover/manifest.ts";
import { headBytes, tailBytes } from "../../src/core/model/bytes.ts";
import { detectModelFormat } from "../../src/core/model/format.ts";
import { historyEntryOf } from "../../src/core/record/history.ts";
import { parseEvaluation, sealEvaluation } from "../../src/core/record/seal.ts";
import { renderCheck } from "../../src/core/report/check.ts";
import { renderComment } from "../../src/core/report/comment.ts";
import { renderText } from "../../src/core/report/plain-text.ts";
import { renderSummary } from "../../src/core/report/summary.ts";
import { stateMark } from "../../src/core/shard/state-head.ts";
import { unpackPredictions } from "../../src/core/table/stored.ts";
import type { Table } from "../../src/core/table/table.ts";
import { parseRun, sealRun } from "../../src/core/train/run-record.ts";
import { packTar, readTar } from "../../src/engines/remote/tar.ts";
import { UserError } from "../../src/errors.ts";
import { parseManifest } from "../../src/formats/data/manifest.ts";
import { parseSchema } from "../../src/formats/data/schema-yaml.ts";
import { parseSuite } from "../../src/formats/data/suite.ts";
import { readMetrics } from "../../src/formats/metrics/read.ts";
import { scanModel } from "../../src/formats/model/scan.ts";
import { readPredictions } from "../../src/formats/predictions/read.ts";
import { openState } from "../../src/formats/shard/read-state.ts";
import { readStoredPredictions } from "../../src/formats/stored/predictions.ts";
import { unzip } from "../../src/github/unzip.ts";
import { makeLocalFile } from "../../src/sources/local-file.ts";
import * as examples from "../core/report/records.ts";
import { exampleRun } from "../core/train/run-example.ts";
import { memorySource } from "../formats/memory-source.ts";
import { folderSource } from "../formats/metrics/folder-source.ts";
import { makeZip } from "../github/zip-maker.ts";
import { type Draw, spoil, spoilGzip, spoilZip } from "./mutate.ts";
import { spoilJson } from "./spoil-json.ts";

/** One reader of bytes that somebody else wrote, and true files for it. */
export interface FuzzedReader {
  readonly name: string;
  readonly files: readonly Buffer[];
  readonly spoil: (bytes: Buffer, draw: Draw, others: readonly Buffer[]) => Buffer;
  /** Reads all that can be read. What it throws must be a refusal. */
  readonly read: (bytes: Buffer) => unknown;
}

const root = path.resolve(import.meta.dirname, "..");

function filesIn(folder: string, pattern: RegExp): Buffer[] {
  const all = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile() && pattern.test(one.name));
  const read = files.map((one) => readFileSync(path.join(one.parentPath, one.name)));
  if (read.length === 0) throw new Error(`no ${String(pattern)} in test/${folder}`);
  return read;
}

const predictions = "formats/predictions/fixtures";
const metrics = "formats/metrics/fixtures";
const models = "core/model";

const text = (...texts: string[]): Buffer[] => texts.map((one) => Buffer.from(one));
const textOf = (bytes: Buffer): string => bytes.toString("utf8");

/** Every cell of every column; a column that is refused does not keep the others from being read. */
function readEvery(table: Table): void {
  const refused = table.names.filter((name) => !isRead(() => readColumn(table, name)));
  if (refused.length > 0) throw new UserError({ code: "file-malformed", message: refused.join(), hint: "" });
}

function isRead(read: () => void): boolean {
  try {
    read();
    return true;
  } catch (thrown) {
    if (thrown instanceof UserError) return false;
    throw thrown;
  }
}

function readColumn(table: Table, name: string): void {
  const column = table.column(name)!;
  column.numbers();
  const rows = Math.min(table.rows, 300);
  const some = Int32Array.from({ length: rows }, (_row, k) => k);
  for (let row = 0; row < rows; row++) {
    column.text(row);
    column.isMissing(row);
    column.list?.(row);
    table.line(row);
  }
  column.ids?.(some);
  column.codes?.(some);
}

const table = (name: string) => async (bytes: Buffer) =>
  readEvery(await readPredictions(memorySource(name, bytes)));

function scan(name: string) {
  return async (bytes: Buffer): Promise<unknown> => {
    const tail = bytes.subarray(-tailBytes);
    const facts = { name, size: bytes.length, head: bytes.subarray(0, headBytes), tail };
    const format = detectModelFormat({ ...facts, inflated: inflated(bytes) });
    return scanModel(memorySource(name, bytes), format, null);
  };
}

function inflated(bytes: Buffer): Uint8Array {
  try {
    return (bytes[0] === 0x1f ? gunzipSync : inflateSync)(bytes, { maxOutputLength: 4096 });
  } catch {
    return new Uint8Array();
  }
}

const evaluations = [examples.regression, examples.improvement, examples.noValue, examples.notComparable].map(
  ({ schema: _schema, id: _id, ...content }) => sealEvaluation(content),
);
const asText = evaluations.map((one) => JSON.stringify(one));
const history = evaluations.flatMap((one) => historyEntryOf(one) ?? []);
const asFiles = (record: string) =>
  makeZip(
    [...withManifest(new Map([["evaluation.json", new TextEncoder().encode(record)]]))].map(
      ([name, content]) => ({
        ...{ name, content, stored: true },
      }),
    ),
  );
const columns = {
  id: ["a", "b"],
  label: [0, 1],
  prediction: [0, 1],
  score: [0.1, 0.9],
  weight: null,
  group: ["x", "y"],
};
const kinds = { ids: "text", task: "binary", classes: ["no", "yes"], positive: "yes", threshold: 0.5 };
const sliced = { slices: [{ column: "country", values: ["de", "fr"] }] };
const stored = {
  ...{ schema: "evenhand/predictions/v1", rows: 2, ...kinds, ...sliced },
  columns: { ...columns, slices: [0, 1] },
};
const mlruns = folderOf(path.join(root, metrics, "mlflow/mlruns"));

function folderOf(folder: string): Record<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const read = files.map((one) => {
    const place = path.join(one.parentPath, one.name);
    return [path.relative(folder, place), readFileSync(place)] as const;
  });
  return Object.fromEntries(read);
}

const scratch = mkdtempSync(path.join(tmpdir(), "evenhand-fuzz-db-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** SQLite opens files, not bytes. */
async function readDatabase(bytes: Buffer): Promise<void> {
  writeFileSync(path.join(scratch, "mlflow.db"), bytes);
  const source = makeLocalFile("mlflow.db", scratch);
  await readMetrics(source, {});
}

/** A folder whose files each hold what was spoiled, one after the other. */
async function readSpoiledFolder(bytes: Buffer): Promise<void> {
  const names = Object.keys(mlruns);
  const name = names[bytes.length % names.length]!;
  await readMetrics(folderSource("mlruns", { ...mlruns, [name]: bytes }), {});
}

const suites = [
  ...[
    {
      expectations: [{ type: "expect_column_values_to_be_between", kwargs: { column: "age", min_value: 0 } }],
    },
  ],
  ...[
    {
      expectations: [
        { expectation_type: "expect_column_to_exist", kwargs: { column: "a", mostly: 0.9 }, meta: {} },
      ],
    },
  ],
];

export const readers: readonly FuzzedReader[] = [
  reader("CSV", [...filesIn(predictions, /\.csv$/), ...filesIn("cli/fixtures", /\.csv$/)], table("a.csv")),
  reader(
    "JSON lines",
    text('{"id":"a","label":1,"score":0.25}\n{"id":"b","label":0,"score":null}\n'),
    table("a.jsonl"),
  ),
  reader("Parquet", filesIn(predictions, /\.parquet$/), table("a.parquet")),
  reader("Arrow", filesIn(predictions, /\.(feather|arrow)$/), table("a.arrow")),
  reader("NPY", filesIn(predictions, /\.npy$/), table("a.npy")),
  reader("NPZ", filesIn(predictions, /\.npz$/), table("a.npz"), spoilZip),
  reader("metrics as JSON", filesIn(metrics, /\.json$/), (bytes) =>
    readMetrics(memorySource("m.json", bytes)),
  ),
  reader("metrics as YAML and TOML", filesIn(metrics, /\.(yaml|toml)$/), readYamlOrToml),
  reader("metrics as tables and text", filesIn(metrics, /\.(tsv|csv|md|xml)$/), (bytes) =>
    readMetrics(memorySource("m.txt", bytes)),
  ),
  reader("TensorBoard events", filesIn(metrics, /tfevents/), (bytes) =>
    readMetrics(memorySource("events.out.tfevents.1", bytes)),
  ),
  reader("SQLite (MLflow)", filesIn(metrics, /\.db$/), readDatabase),
  reader("MLflow folder", Object.values(mlruns), readSpoiledFolder),
  reader(
    "Inspect archive (zip)",
    filesIn(metrics, /\.eval$/),
    (bytes) => readMetrics(memorySource("a.eval", bytes)),
    spoilZip,
  ),
  reader("pickle", filesIn(models, /\.pickle$/), scan("model.pickle")),
  reader("joblib", filesIn(models, /\.joblib$/), scan("model.joblib")),
  reader("joblib in gzip", filesIn(models, /\.joblib\.gz$/), scan("model.joblib.gz"), spoilGzip),
  reader("torch archive", filesIn(models, /\.pt$/), scan("model.pt"), spoilZip),
  reader("Keras archive", filesIn(models, /\.keras$/), scan("model.keras"), spoilZip),
  reader("ONNX", filesIn(models, /\.onnx$/), scan("model.onnx")),
  reader("safetensors", filesIn(models, /\.safetensors$/), scan("model.safetensors")),
  reader("GGUF", filesIn(models, /\.gguf$/), scan("model.gguf")),
  reader("HDF5, trees and others", filesIn(models, /\.(h5|ubj|cbm|txt|skops|json)$/), scan("model.bin")),
  reader("evenhand.yml", [...filesIn("../examples/project", /\.yml$/)], (bytes) =>
    parseConfig(textOf(bytes), "evenhand.yml"),
  ),
  reader("data schema", text(...schemaTexts()), (bytes) => parseSchema(textOf(bytes), "schema.yml")),
  reader("manifests of data", text(...manifestTexts()), (bytes) => parseManifest(textOf(bytes), "data.dvc")),
  reader("suites of rules", text(...suites.map((one) => JSON.stringify(one))), (bytes) =>
    parseSuite(textOf(bytes), "suite.json"),
  ),
  reader("evaluation.json", text(...asText), (bytes) => parseEvaluation(textOf(bytes), "evaluation.json")),
  reader("run.json", text(JSON.stringify(sealRun(exampleRun))), (bytes) =>
    parseRun(textOf(bytes), "run.json"),
  ),
  reader("history lines", text(history.map((one) => `${JSON.stringify(one)}\n`).join("")), (bytes) =>
    parseHistory(textOf(bytes), "digits-even"),
  ),
  reader(
    "ledger lines",
    text('{"schema":"evenhand/deployment/v1","seq":1,"previous":null,"id":"sha256:0"}\n'),
    (bytes) => parseLedger(textOf(bytes), "ledger"),
  ),
  reader("stored predictions", [gzipSync(JSON.stringify(stored))], readStored, spoilGzip),
  reader(
    "stored predictions, other values",
    text(JSON.stringify(stored)),
    (bytes) => readStored(gzipSync(bytes, { level: 1 })),
    spoilDocument,
  ),
  reader("evaluation.json, sealed anew, and its report", text(...asText), readAndReport, spoilSealed),
  reader("shard state", [stateOf({ rows: 2 })], (bytes) => openState(memorySource("a.shard", bytes))),
  reader("artifact (zip)", asText.map(asFiles), (bytes) => unzip(bytes), spoilZip),
  reader(
    "tar of outputs",
    [
      packTar([
        { path: "a/b.txt", bytes: Buffer.from("x") },
        { path: "d/".repeat(80), bytes: Buffer.from("y"), executable: true },
      ]),
    ],
    (bytes) => [...readTar(bytes)],
  ),
];

/** A document with other values in it. */
function spoilDocument(bytes: Buffer, draw: Draw): Buffer {
  return Buffer.from(JSON.stringify(spoilJson(JSON.parse(textOf(bytes)), draw)) ?? "null");
}

/** Other values, and the id that fits them: what somebody writes who knows the format. */
function spoilSealed(bytes: Buffer, draw: Draw): Buffer {
  const { id: _, ...content } = spoilJson(JSON.parse(textOf(bytes)), draw) as Record<string, unknown>;
  return Buffer.from(JSON.stringify({ ...content, id: sha256(canonicalJson(content)) }));
}

function readAndReport(bytes: Buffer): void {
  const record = parseEvaluation(textOf(bytes), "evaluation.json");
  const report = examples.input([record]);
  renderComment(report);
  renderSummary(report);
  renderCheck(report);
  renderText(record);
}

function readStored(bytes: Buffer): unknown {
  return unpackPredictions(readStoredPredictions(bytes, "base"), "base");
}

function stateOf(head: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([Buffer.alloc(64, 1), json, length, Buffer.from(stateMark)]);
}

function reader(
  name: string,
  files: readonly Buffer[],
  read: FuzzedReader["read"],
  how = spoil,
): FuzzedReader {
  return { name, files, read, spoil: how };
}

function readYamlOrToml(bytes: Buffer): unknown {
  return readMetrics(memorySource(bytes.length % 2 === 0 ? "m.yaml" : "m.toml", bytes));
}

function schemaTexts(): string[] {
  return [
    "version: 1\nrows: 9\ncolumns:\n  age: {type: int, min: 0, max: 120}\n  country: {type: string, categories: [de, 1, true]}\n",
    "version: 1\ncolumns:\n  score: {type: float, required: true, max-missing: 0.1}\n",
  ];
}

function manifestTexts(): string[] {
  const sums = `${"a".repeat(64)}  a.csv\n${"b".repeat(64)} *b.csv\n`;
  const dvc = "outs:\n- md5: d41d8cd98f00b204e9800998ecf8427e.dir\n  size: 12\n  hash: md5\n  path: data\n";
  const lock = `schema: '2.0'\nstages:\n  train:\n    cmd: python a.py\n    ${dvc.replaceAll("\n", "\n    ")}`;
  const croissant = JSON.stringify({
    conformsTo: "http://mlcommons.org/croissant/1.0",
    distribution: [{ contentUrl: "a.csv", sha256: "c".repeat(64) }],
    recordSet: [{ field: [{ name: "a", dataType: "sc:Integer", source: { extract: { column: "a" } } }] }],
  });
  return [sums, dvc, lock, croissant];
}
