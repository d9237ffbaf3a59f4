import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Cargo, Job } from "../../../src/ports/engine.ts";

export interface JobScene {
  readonly job: Job & { readonly cargo: Cargo };
  /** The working directory. */
  readonly folder: string;
  write(name: string, content: string | Uint8Array): void;
}

/** A job with files around it, as train makes one. */
export function makeJobScene(
  command: string | readonly string[],
  more: { outputs?: readonly string[]; inputs?: readonly string[]; timeoutMilliseconds?: number } = {},
): JobScene {
  const root = mkdtempSync(path.join(tmpdir(), "evenhand-scene-"));
  const folder = path.join(root, "work");
  const own = path.join(root, "own");
  for (const one of [folder, path.join(own, "output"), path.join(own, "checkpoints")])
    mkdirSync(one, { recursive: true });
  const files = {
    paramsFile: path.join(own, "params.json"),
    metricsFile: path.join(own, "metrics.jsonl"),
    outputFolder: path.join(own, "output"),
    checkpointFolder: path.join(own, "checkpoints"),
  };
  writeFileSync(files.paramsFile, '{"lr": 0.1}\n');
  writeFileSync(files.metricsFile, "");
  const environment = {
    PATH: process.env["PATH"] ?? "",
    EVENHAND_SEED: "7",
    EVENHAND_PARAMS: files.paramsFile,
    EVENHAND_OUTPUT: files.outputFolder,
    EVENHAND_METRICS: files.metricsFile,
    EVENHAND_CHECKPOINTS: files.checkpointFolder,
    SECRET_KEY: "not to be sent",
    ALLOWED: "sent",
  };
  const name = `evenhand-${Math.floor(Math.random() * 2 ** 47)
    .toString(16)
    .padStart(12, "0")}-1`;
  const cargo = { name, earlier: [], inputs: more.inputs ?? [], outputs: more.outputs ?? [], files };
  const timeoutMilliseconds = more.timeoutMilliseconds ?? 60_000;
  return {
    job: { command, directory: folder, environment, timeoutMilliseconds, cargo },
    folder,
    write(file, content) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    },
  };
}
