import { gzipSync } from "node:zlib";
import { parseHistory } from "../../src/core/baseline/history-lines.ts";
import { putModelIndex, splitFrontMatter } from "../../src/core/config/front-matter.ts";
import { parseConfig } from "../../src/core/config/parse.ts";
import { parseLedger } from "../../src/core/deploy/ledger.ts";
import { callOf, parseSmoke } from "../../src/core/deploy/smoke.ts";
import { canonicalJson, sha256 } from "../../src/core/digest.ts";
import { parseState } from "../../src/core/monitor/memory-text.ts";
import { historyEntryOf } from "../../src/core/record/history.ts";
import { parseEvaluation, sealEvaluation } from "../../src/core/record/seal.ts";
import { renderCheck } from "../../src/core/report/check.ts";
import { renderComment } from "../../src/core/report/comment.ts";
import { renderText } from "../../src/core/report/plain-text.ts";
import { renderSummary } from "../../src/core/report/summary.ts";
import { stateMark } from "../../src/core/shard/state-head.ts";
import { unpackPredictions } from "../../src/core/table/stored.ts";
import { parseCheckpoints } from "../../src/core/train/checkpoints.ts";
import { parseMetricLines } from "../../src/core/train/metric-lines.ts";
import { parseRun, sealRun } from "../../src/core/train/run-record.ts";
import { readReports } from "../../src/core/tune/reports.ts";
import { parseManifest } from "../../src/formats/data/manifest.ts";
import { parseSchema } from "../../src/formats/data/schema-yaml.ts";
import { parseSuite } from "../../src/formats/data/suite.ts";
import { openState } from "../../src/formats/shard/read-state.ts";
import { readStoredPredictions } from "../../src/formats/stored/predictions.ts";
import * as examples from "../core/report/records.ts";
import { exampleRun } from "../core/train/run-example.ts";
import { memorySource } from "../formats/memory-source.ts";
import { type FuzzedReader, filesIn, reader, text, textOf } from "./fuzzed-reader.ts";
import { type Draw, spoilGzip } from "./mutate.ts";
import { spoilJson } from "./spoil-json.ts";

const evaluations = [examples.regression, examples.improvement, examples.noValue, examples.notComparable].map(
  ({ schema: _schema, id: _id, ...content }) => sealEvaluation(content),
);
export const asText = evaluations.map((one) => JSON.stringify(one));
const history = evaluations.flatMap((one) => historyEntryOf(one) ?? []);
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

const smoke = `{"path": "/predict", "body": {"x": [1, 2]}, "expect": {"equals": {"y": 0.4}, "tolerance": 0.01}}
{"name": "shape", "expect": {"schema": {"type": "object", "required": ["y"]}}, "max-latency": 300}
`;
const reports = `{"step": 1, "loss": 0.5, "val": {"auc": 0.9}}\n{"step": 2, "loss": 0.25, "val": {"auc": null}}\n`;

const monitorState = {
  ...{ schema: "evenhand/monitor-state/v1", model: "fraud", leg: "default", environment: "production" },
  ...{
    ranAt: "2026-11-20T06:00:00.000Z",
    staleAfterSeconds: 172_800,
    windowSeconds: 86_400,
    reference: null,
  },
  ...{ series: [], alarms: {}, windows: [{ start: "2026-11-19T00:00:00.000Z", rows: 9, labelled: "none" }] },
  dispatched: ["2026-11-19T00:00:00.000Z"],
};

/** Documents of text: configurations, records and what lies beside them. */
export const documents: readonly FuzzedReader[] = [
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
  reader(
    "front matter",
    text("---\nlicense: mit\nmodel-index:\n- name: a\n  results: []\n---\n# A card\n"),
    (bytes) => {
      const { yaml } = splitFrontMatter(textOf(bytes));
      return putModelIndex(yaml, [{ name: "b" }], "README.md");
    },
  ),
  reader("requests of a smoke test", text(smoke), readSmoke),
  reader("memory of a monitor", text(JSON.stringify(monitorState)), (bytes) =>
    parseState(textOf(bytes), "refs/evenhand/monitor/fraud"),
  ),
  reader("what a command reports", text(reports), (bytes) => {
    parseCheckpoints(textOf(bytes));
    readReports(textOf(bytes), "loss");
    return parseMetricLines(textOf(bytes));
  }),
];

/** The requests, and what is said of answers to them. */
function readSmoke(bytes: Buffer): void {
  for (const test of parseSmoke(textOf(bytes), "smoke.jsonl", 200)) {
    callOf(test, "http://127.0.0.1:1");
    for (const answer of ['{"y": 0.4}', "", "[1]"]) test.judge(200, answer);
  }
}

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
