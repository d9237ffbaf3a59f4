import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { gunzipSync, inflateSync } from "node:zlib";
import { withManifest } from "../../src/core/handover/manifest.ts";
import { headBytes, tailBytes } from "../../src/core/model/bytes.ts";
import { detectModelFormat } from "../../src/core/model/format.ts";
import type { Table } from "../../src/core/table/table.ts";
import { packTar, readTar } from "../../src/engines/remote/tar.ts";
import { UserError } from "../../src/errors.ts";
import { readMetrics } from "../../src/formats/metrics/read.ts";
import { scanModel } from "../../src/formats/model/scan.ts";
import { readBatches } from "../../src/formats/predictions/batches.ts";
import { readPredictions } from "../../src/formats/predictions/read.ts";
import { unzip } from "../../src/github/unzip.ts";
import { makeLocalFile } from "../../src/sources/local-file.ts";
import { memorySource } from "../formats/memory-source.ts";
import { folderSource } from "../formats/metrics/folder-source.ts";
import { makeZip } from "../github/zip-maker.ts";
import { asText, documents } from "./documents.ts";
import { type FuzzedReader, filesIn, reader, text } from "./fuzzed-reader.ts";
import { spoilGzip, spoilZip } from "./mutate.ts";

const root = path.resolve(import.meta.dirname, "..");

const predictions = "formats/predictions/fixtures";
const metrics = "formats/metrics/fixtures";
const models = "core/model";

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

/** The same piece by piece, as a table that is larger than memory is read. */
const pieces = (name: string) => async (bytes: Buffer) => {
  for await (const batch of readBatches(memorySource(name, bytes), "auto", 700)) readEvery(batch);
};

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

const asFiles = (record: string) =>
  makeZip(
    [...withManifest(new Map([["evaluation.json", new TextEncoder().encode(record)]]))].map(
      ([name, content]) => ({
        ...{ name, content, stored: true },
      }),
    ),
  );
const mlruns = folderOf(path.join(root, metrics, "mlflow/mlruns"));

function folderOf(folder: string): Record<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const read = files.map((one) => {
    const place = path.join(one.parentPath, one.name);
    return [path.relative(folder, place), readFileSync(place)] as const;
  });
  return Object.fromEntries(read);
}

const manyLines = text(
  Array.from({ length: 60 }, (_row, k) => `{"id":"é${k}","label":${k % 2},"score":${k / 60}}\n`).join(""),
);

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

export const readers: readonly FuzzedReader[] = [
  ...documents,
  reader("CSV", [...filesIn(predictions, /\.csv$/), ...filesIn("cli/fixtures", /\.csv$/)], table("a.csv")),
  reader(
    "JSON lines",
    text('{"id":"a","label":1,"score":0.25}\n{"id":"b","label":0,"score":null}\n'),
    table("a.jsonl"),
  ),
  reader("Parquet", filesIn(predictions, /\.parquet$/), table("a.parquet")),
  reader("Arrow", filesIn(predictions, /\.(feather|arrow)$/), table("a.arrow")),
  reader("CSV in pieces", filesIn(predictions, /\.csv$/), pieces("a.csv")),
  reader("JSON lines in pieces", manyLines, pieces("a.jsonl")),
  reader("Parquet by row groups", filesIn(predictions, /\.parquet$/), pieces("a.parquet")),
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

function readYamlOrToml(bytes: Buffer): unknown {
  return readMetrics(memorySource(bytes.length % 2 === 0 ? "m.yaml" : "m.toml", bytes));
}
