import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseHistory } from "../../src/core/baseline/history-lines.ts";
import { parseData } from "../../src/core/data/data-record.ts";
import { renderData } from "../../src/core/data/describe-data.ts";
import { leaseSchema } from "../../src/core/deploy/lease.ts";
import { parseLedger } from "../../src/core/deploy/ledger.ts";
import { readLog, renderLogText } from "../../src/core/deploy/log.ts";
import { checkManifest, parseManifest } from "../../src/core/handover/manifest.ts";
import { renderMonitoring } from "../../src/core/monitor/describe.ts";
import { parseState } from "../../src/core/monitor/memory-text.ts";
import { monitoringSchema } from "../../src/core/record/monitoring.ts";
import { parseEvaluation } from "../../src/core/record/seal.ts";
import { parseSealed } from "../../src/core/record/sealed.ts";
import { renderComment } from "../../src/core/report/comment.ts";
import { renderHtml } from "../../src/core/report/html/page.ts";
import { unpackPredictions } from "../../src/core/table/stored.ts";
import { renderRun } from "../../src/core/train/describe-run.ts";
import { parseRun } from "../../src/core/train/run-record.ts";
import { parsePlan, parseTrial } from "../../src/core/tune/trial-record.ts";
import { readStoredPredictions } from "../../src/formats/stored/predictions.ts";
import { input } from "../core/report/records.ts";

/** What released versions wrote (test/figures/records.ts); never renewed, only added to. */
const folder = path.resolve(import.meta.dirname, "../fixtures/records");
const releases = readdirSync(folder);

type Read = (bytes: Buffer, file: string) => unknown;
interface Kind {
  readonly file: string;
  /** Parses it, and renders it where people see it: what must be in the answer. */
  readonly read: Read;
}

/** How each kind is read today. */
const kinds: Readonly<Record<string, Kind>> = {
  evaluation: {
    file: "evaluation.json",
    read(bytes, file) {
      const record = parseEvaluation(bytes.toString(), file);
      expect(renderHtml(input([record]))).toContain("roc_auc");
      expect(renderComment(input([record]))).toContain("roc_auc");
      return record.decision.result;
    },
  },
  predictions: {
    file: "predictions.json.gz",
    read: (bytes, file) => unpackPredictions(readStoredPredictions(bytes, file)).rows.n,
  },
  manifest: {
    file: "manifest.json",
    read: (bytes) => parseManifest(bytes),
  },
  history: {
    file: "history.jsonl",
    read(bytes) {
      const { entries, unreadable } = parseHistory(bytes.toString(), "fraud");
      expect(unreadable).toBe(0);
      return entries.length;
    },
  },
  run: { file: "run.json", read: (bytes, file) => renderRun(parseRun(bytes.toString(), file)) },
  data: { file: "data.json", read: (bytes, file) => renderData(parseData(bytes.toString(), file)) },
  deployment: {
    file: "ledger.jsonl",
    read(bytes, file) {
      const entries = parseLedger(bytes.toString(), file);
      return renderLogText(readLog(entries, { environment: null, model: null, limit: 10 }));
    },
  },
  lease: {
    file: "lease.json",
    read: (bytes) => leaseSchema.parse(JSON.parse(bytes.toString())).newest.deploy,
  },
  monitoring: {
    file: "monitoring.json",
    read: (bytes, file) =>
      renderMonitoring(
        parseSealed(
          { schema: "evenhand/monitoring/v1", shape: monitoringSchema, verb: "monitor" },
          bytes.toString(),
          file,
        ),
      ),
  },
  "monitor-state": {
    file: "monitor-state.json",
    read: (bytes, file) => Object.keys(parseState(bytes.toString(), file).series),
  },
  plan: { file: "plan.json", read: (bytes, file) => parsePlan(bytes.toString(), file).trials },
  trial: { file: "trial.json", read: (bytes, file) => parseTrial(bytes.toString(), file).metrics },
};

/** Written and read within one run, or only sent. */
const shortLived = ["shard", "notice"];

function sourcesBelow(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(place, file), "utf8"));
}

describe("records of earlier releases", () => {
  it("are kept of each kind that the sources name", () => {
    const named = sourcesBelow(path.resolve(import.meta.dirname, "../../src")).flatMap((text) =>
      [...text.matchAll(/evenhand\/([a-z-]+)\/v1/g)].map(([, kind]) => kind!),
    );
    const kept = [...Object.keys(kinds), ...shortLived];
    expect([...new Set(named)].sort()).toEqual(kept.sort());
  });

  it.each(
    releases.flatMap((release) =>
      Object.entries(kinds).map(([kind, { file }]) => [release, kind, file] as const),
    ),
  )("%s: %s is read, and shown to people", (release, kind, file) => {
    const bytes = readFileSync(path.join(folder, release, file));
    expect(kinds[kind]!.read(bytes, file)).toBeTruthy();
  });

  it.each(releases)("%s: the files of an artifact have the digests of its manifest", (release) => {
    const names = ["evaluation.json", "predictions.json.gz", "manifest.json"];
    const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, release, name))]));
    expect(checkManifest(files)).toMatchObject({ ok: true });
  });
});
