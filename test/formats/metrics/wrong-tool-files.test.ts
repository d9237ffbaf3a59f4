import { readFileSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readMetrics } from "../../../src/formats/metrics/read.ts";
import { metricsFormats } from "../../../src/formats/metrics/registry.ts";
import type { ByteSource } from "../../../src/ports/byte-source.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";
import { memorySource } from "../memory-source.ts";
import { sentenceOf, userErrorOf } from "../user-error.ts";
import { folderSource } from "./folder-source.ts";

const fixtures = path.join(import.meta.dirname, "fixtures");
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(fixtures, name)));
const events = bytesOf("tensorboard/train/events.out.tfevents.1700000000.runner.1.v2");
const archive = bytesOf("inspect/sums.eval");

const changed = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
const pipeline = (text: string, others: Record<string, string> = {}): ByteSource => ({
  ...memorySource("dvc.yaml", text),
  beside: (name) => memorySource(name, others[name] ?? ""),
});
const meta = (id: string, status: number) =>
  `run_id: ${id}\nrun_name: same\nstatus: ${status}\nstart_time: 5\n`;
const first = "a".repeat(32);
const second = "b".repeat(32);

const wrong: readonly { name: string; source: ByteSource; run?: string }[] = [
  { name: "a half-written row", source: memorySource("log.csv", "epoch,loss,val_loss\n0,0.5,0.6\n1,0.4") },
  { name: "text in a log", source: memorySource("log.csv", "epoch,loss\n0,0.5\n1,diverged\n") },
  { name: "a column twice", source: memorySource("log.csv", "epoch,loss,loss\n0,0.5,0.6\n") },
  { name: "an empty Lightning log", source: folderSource("logs", { "version_0/metrics.csv": "" }) },
  { name: "XML cut off", source: memorySource("junit.xml", "<testsuites>\n<testsuite><testcase name='a'>") },
  {
    name: "XML with a document type",
    source: memorySource("j.xml", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><testsuites/>"),
  },
  { name: "events with a wrong checksum", source: memorySource("e.tfevents.1", changed(events, 20)) },
  { name: "an archive cut off", source: memorySource("log.eval", archive.slice(0, 2000)) },
  {
    name: "an archive without its last member",
    source: memorySource("log.eval", bytesOf("inspect/sums.eval").slice(0, 0)),
  },
  { name: "a TOML value without quotes", source: memorySource("m.toml", "a = 1\nb = good\n") },
  { name: "a TOML key twice", source: memorySource("m.toml", "a = 1\na = 2\n") },
  { name: "a pipeline without metrics", source: pipeline("stages: {a: {cmd: x}}\n") },
  { name: "a pipeline that leaves its folder", source: pipeline("metrics: [../other/m.json]\n") },
  { name: "a pipeline with another key", source: pipeline("accuracy: 0.9\n") },
  {
    name: "a pipeline whose file is broken",
    source: pipeline("metrics: [m.json]\n", { "m.json": '{"a": 1' }),
  },
  {
    name: "a run that is not there",
    source: folderSource("mlruns", { [`0/${first}/meta.yaml`]: meta(first, 3) }),
    run: "best",
  },
  {
    name: "two runs of one name",
    source: folderSource("mlruns", {
      [`0/${first}/meta.yaml`]: meta(first, 3),
      [`0/${second}/meta.yaml`]: meta(second, 3),
    }),
    run: "same",
  },
  { name: "no finished run", source: folderSource("mlruns", { [`0/${first}/meta.yaml`]: meta(first, 1) }) },
  {
    name: "a half-written history",
    source: folderSource("mlruns", {
      [`0/${first}/meta.yaml`]: meta(first, 3),
      [`0/${first}/metrics/loss`]: "1700000000000 0.5 0\n17000",
    }),
  },
  { name: "a database that is elsewhere", source: memorySource("mlflow.db", "SQLite format 3\0") },
  { name: "a model card without numbers", source: memorySource("README.md", "---\nmodel-index: []\n---\n") },
  { name: "a data script without entries", source: memorySource("data.js", "window.BENCHMARK_DATA = {}") },
  { name: "a folder of something else", source: folderSource("out", { "readme.txt": "x" }) },
  {
    name: "a folder of two tools",
    source: folderSource("runs/train", {
      "args.yaml": "",
      "results.csv": "epoch,metrics/a\n",
      "events.out.tfevents.1": "",
    }),
  },
  { name: "a pickle", source: memorySource("history.pkl", [0x80, 4, 0x95]) },
  { name: "an old pickle", source: memorySource("history.pkl", "(dp0\nS'loss'\n") },
  { name: "a Parquet file", source: memorySource("m.parquet", "PAR1") },
  { name: "a web page", source: memorySource("m.json", "<!DOCTYPE html><html>") },
];

describe("a tool's file that cannot be read", () => {
  it.each(wrong)("$name ends in one sentence that names the file", async ({ name, source, run }) => {
    if (name === "an archive without its last member") source = withoutHeader();
    const error = await userErrorOf(() => readMetrics(source, { run: run ?? null }));
    expect(error.message).not.toContain("\n");
    const page = `__outputs__/wrong-tool-files/${name.toLowerCase().replaceAll(" ", "-")}.txt`;
    await expect(`${sentenceOf(error)}\n`).toMatchFileSnapshot(page);
  });

  it("two readers that match are never guessed between, and the format can be said", async () => {
    const text = JSON.stringify({
      results: { t: { acc: 0.5 }, stats: { successes: 1 }, prompts: [{ metrics: { score: 1 } }] },
      versions: {},
      config: {},
    });
    const error = await userErrorOf(() => readMetrics(memorySource("r.json", text)));
    expect(error.message).toBe("r.json is ambiguous: lm-evaluation-harness results or promptfoo results");
    expect(error.detail.hint).toBe("set `format:` to `lm-eval` or `promptfoo`");
    expect(
      (await readMetrics(memorySource("r.json", text), { format: "promptfoo" })).values.get("score"),
    ).toBe(1);
  });
});

/** The directory names another member: what the log's header is called is changed in it. */
function withoutHeader(): ByteSource {
  const text = Buffer.from(archive).toString("latin1").replaceAll("header.json", "header.jsoN");
  return memorySource("log.eval", Buffer.from(text, "latin1"));
}

describe("a half-written TensorBoard file", () => {
  it("is read up to its last whole event, wherever it is cut", async () => {
    const whole = await readMetrics(memorySource("e.tfevents.1", events));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: events.length - 1 }), async (length) => {
        const { series } = await readMetrics(memorySource("e.tfevents.1", events.slice(0, length)));
        for (const [name, points] of series) {
          expect(whole.series.get(name)?.slice(0, points.length)).toEqual(points);
        }
      }),
    );
  });
});

describe("an MLflow database", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "mlflow-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is read with what its server has written and not yet folded in, and left as it is", async () => {
    const place = path.join(folder, "live.db");
    await copyFile(path.join(fixtures, "mlflow/mlflow.db"), place);
    const server = new DatabaseSync(place);
    server.exec("pragma journal_mode = wal");
    server.exec("update latest_metrics set value = 0.125 where key = 'val_loss'");
    const before = await readFile(place);
    expect((await readMetrics(makeLocalFile("live.db", folder))).values.get("val_loss")).toBe(0.125);
    expect(await readFile(place)).toEqual(before);
    server.close();
  });

  it.each([4096, 20_000, 60_000])("cut at %i bytes ends in a sentence", async (length) => {
    await copyFile(path.join(fixtures, "mlflow/mlflow.db"), path.join(folder, "cut.db"));
    await truncate(path.join(folder, "cut.db"), length);
    const error = await userErrorOf(() => readMetrics(makeLocalFile("cut.db", folder)));
    expect(error.message).toMatch(/^cut\.db (cannot be read as an MLflow database|is a database without)/);
  });
});

it("random trees under any format end in findings or in a UserError, nothing else", async () => {
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, 1, "0.5", "x", true),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          "results",
          "metrics",
          "stats",
          "value",
          "entries",
          "benches",
          "log_history",
          "status",
          "eval",
          "plan",
          "scores",
          "name",
          "meta",
          "iterations",
          "learn_metrics",
          "learn_sets",
          "loss",
          "statistics",
        ),
        tie("node"),
        { maxKeys: 5 },
      ),
    ),
  })).node;
  const ask = fc.constantFrom("auto" as const, ...metricsFormats);
  await fc.assert(
    fc.asyncProperty(tree, ask, async (content, format) => {
      try {
        expect(
          (await readMetrics(memorySource("m.json", JSON.stringify(content)), { format })).values,
        ).toBeInstanceOf(Map);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 3000 },
  );
});

it("random bytes in an archive or an event file end in findings or in a UserError", async () => {
  const damage = fc.array(fc.record({ at: fc.nat(archive.length - 1), byte: fc.nat(255) }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("log.eval", "e.tfevents.1"), damage, async (name, changes) => {
      const bytes = Uint8Array.from(name === "log.eval" ? archive : events);
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
      try {
        expect((await readMetrics(memorySource(name, bytes))).values).toBeInstanceOf(Map);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 500 },
  );
});
