import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compileCache } from "../../process/compile-cache.ts";

const programOf = (part: "index" | "post") => {
  const entry = pathToFileURL(path.resolve(import.meta.dirname, `../../../src/actions/train/${part}.ts`));
  return `import { run } from "${entry}"; await run();`;
};

export interface TrainProcess {
  readonly child: ChildProcess;
  readonly workspace: string;
  /** Everything it has printed so far. */
  stdout(): string;
  stderr(): string;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  /** Content of the runner's output file. */
  outputs(): string;
  /** What the runner would put into the environment of the step's end. */
  state(): Record<string, string>;
}

function stateOf(file: string): Record<string, string> {
  const entries = file.matchAll(/^([^<\n]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [`STATE_${name}`, value ?? ""]));
}

export function makeWorkspace(): string {
  return mkdtempSync(path.join(tmpdir(), "evenhand-run-"));
}

/** Starts the action as a runner would, in an empty workspace unless one is given. */
export function spawnTrain(
  inputs: Record<string, string>,
  more: Record<string, string> = {},
  workspace = makeWorkspace(),
  part: "index" | "post" = "index",
): TrainProcess {
  const runnerFile = (name: string) => {
    const file = path.join(workspace, name);
    writeFileSync(file, "");
    return file;
  };
  const outputFile = runnerFile("runner-output");
  const stateFile = runnerFile("runner-state");
  const child = spawn(process.execPath, ["--input-type=module", "-e", programOf(part)], {
    cwd: workspace,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      ...compileCache,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STATE: stateFile,
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
    state: () => stateOf(readFileSync(stateFile, "utf8")),
    outputs: () => readFileSync(outputFile, "utf8"),
  };
}
