import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { parseTrainInputs } from "../../../src/actions/train/inputs.ts";
import type { TrainPorts } from "../../../src/actions/train/ports.ts";
import { findUnchanged } from "../../../src/actions/train/skip.ts";
import { sha256 } from "../../../src/core/digest.ts";
import { sealRun } from "../../../src/core/train/run-record.ts";
import { archiveKey, archivePrefix } from "../../../src/core/train/skip-key.ts";
import { keptFiles } from "../../../src/engines/local/kept-files.ts";
import { openWorkFiles } from "../../../src/engines/local/work-files.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";

const key = sha256("key");
const prefix = archivePrefix("train", "default", key);
const record = sealRun({
  ...{ model: "default", leg: "default", run: null, commit: null, command: "make", params: {}, inputs: [] },
  ...{ modelFile: null, predictions: null, metrics: {}, exitCode: 0, seed: 0, skipKey: key, notes: [] },
  tool: { name: "evenhand", version: "1.0.0" },
  createdAt: "2026-01-02T00:00:00.000Z",
  environment: { os: "Linux 6", arch: "x64", cpus: 2, node: "v24.0.0", lockFiles: [] },
  durationSeconds: 1,
  outputs: { model: { path: "model.bin", digest: sha256("good"), bytes: 4 } },
});
const text = `${JSON.stringify(record)}\n`;

let workspace: string;
let archive: string;
let said: string[];

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), "evenhand-work-"));
  archive = mkdtempSync(path.join(tmpdir(), "evenhand-archive-"));
  mkdirSync(path.join(archive, "outputs"));
  writeFileSync(path.join(archive, "run.json"), text);
  writeFileSync(path.join(archive, "outputs/0"), "good");
  writeFileSync(path.join(workspace, "model.bin"), "what was here");
  said = [];
});

async function take(archiveName = archiveKey(prefix, text), outputs = "model=model.bin") {
  const files = await openWorkFiles(workspace, tmpdir());
  const ports = {
    files,
    keptFiles,
    open: (file: string) => makeLocalFile(file, workspace),
    archives: { restore: async () => ({ key: archiveName, folder: archive, discard: async () => {} }) },
    records: { readAll: async () => [] },
    host: { context: { onRunner: false, sha: null }, annotate: (_: string, line: string) => said.push(line) },
    clock: { now: () => 0 },
    version: "1.0.0",
  } as unknown as TrainPorts;
  const inputs = parseTrainInputs({ command: "make", inputs: "x", outputs });
  const job = await files.prepare({});
  const found = await findUnchanged({ inputs, key, job, commit: null }, ports);
  await job.discard(false);
  return found;
}

const model = () => readFileSync(path.join(workspace, "model.bin"), "utf8");

it("takes an archive whose content is what its record and its key say", async () => {
  expect((await take())?.record.reusedFrom?.id).toBe(record.id);
  expect(model()).toBe("good");
  expect(said).toEqual([]);
});

it.each([
  [
    "an output was exchanged",
    () => writeFileSync(path.join(archive, "outputs/0"), "evil"),
    "output model: model.bin is not what was recorded",
  ],
  [
    "the record was exchanged together with the output",
    () => {
      writeFileSync(path.join(archive, "outputs/0"), "evil");
      const { schema: _schema, id: _id, ...content } = record;
      const evil = { ...record.outputs["model"]!, digest: sha256("evil") };
      const forged = sealRun({ ...content, outputs: { model: evil } });
      writeFileSync(path.join(archive, "run.json"), `${JSON.stringify(forged)}\n`);
    },
    "its record is not the one that its key names",
  ],
  [
    "the record is a link out of the archive",
    () => {
      writeFileSync(path.join(workspace, "elsewhere.json"), text);
      symlinkSync(path.join(workspace, "elsewhere.json"), path.join(archive, "link"));
      writeFileSync(path.join(archive, "run.json"), "");
    },
    "its record is not the one that its key names",
  ],
])("leaves what lies here as it is and trains when %s [threat 4]", async (_, poison, why) => {
  poison();
  expect(await take()).toBeNull();
  expect(model()).toBe("what was here");
  expect(said).toEqual([`a cached result was not taken, and the training runs: ${why}`]);
});

it("never puts an output in the place of the working directory", async () => {
  expect(await take(undefined, "model=.")).toBeNull();
  expect(model()).toBe("what was here");
});
