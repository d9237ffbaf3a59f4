import { sha256 } from "../../../src/core/digest.ts";
import type { UnsealedRun } from "../../../src/core/train/run-record.ts";

/** What a small training leaves, before it is sealed. */
export const exampleRun: UnsealedRun = {
  model: "fraud",
  leg: "default",
  tool: { name: "evenhand", version: "0.1.0" },
  createdAt: "2026-01-02T03:04:05.000Z",
  run: null,
  commit: "a".repeat(40),
  command: "python train.py",
  params: { lr: 0.1, "net.name": "x" },
  inputs: [{ path: "train.py", digest: sha256("x"), bytes: 1 }],
  environment: { os: "Linux 6", arch: "x64", cpus: 2, node: "v24.0.0", lockFiles: [] },
  durationSeconds: 1.5,
  outputs: { model: { path: "out/model", digest: sha256("m"), bytes: 10, files: 2 } },
  modelFile: {
    path: "out/model",
    digest: sha256("m"),
    bytes: 10,
    files: 2,
    format: "folder",
    note: "2 files",
  },
  predictions: null,
  metrics: { loss: 0.3 },
  exitCode: 0,
  seed: 0,
  notes: [],
};
