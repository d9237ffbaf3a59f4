import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const entry = pathToFileURL(path.resolve(import.meta.dirname, "../../../src/actions/train/index.ts"));
const program = `import { run } from "${entry}"; await run();`;

export interface TrainProcess {
  readonly child: ChildProcess;
  readonly workspace: string;
  /** Everything it has printed so far. */
  stdout(): string;
  stderr(): string;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  /** Content of the runner's output file. */
  outputs(): string;
}

export function makeWorkspace(): string {
  return mkdtempSync(path.join(tmpdir(), "evenhand-run-"));
}

/** Starts the action as a runner would, in an empty workspace unless one is given. */
export function spawnTrain(
  inputs: Record<string, string>,
  more: Record<string, string> = {},
  workspace = makeWorkspace(),
): TrainProcess {
  const runnerFile = (name: string) => {
    const file = path.join(workspace, name);
    writeFileSync(file, "");
    return file;
  };
  const outputFile = runnerFile("runner-output");
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: runnerFile("runner-summary"),
      RUNNER_TEMP: workspace,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...more,
    },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return {
    child,
    workspace,
    stdout: () => stdout,
    stderr: () => stderr,
    ended: new Promise((done) => child.once("close", (code, signal) => done({ code, signal }))),
    outputs: () => readFileSync(outputFile, "utf8"),
  };
}
