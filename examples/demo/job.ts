import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const runner = path.resolve(import.meta.dirname, "../../scripts/run.ts");

export interface StepResult {
  readonly exit: number;
  readonly log: string;
}

/** One job on a runner: steps share a workspace, an environment and the runner's files. */
export interface Job {
  readonly workspace: string;
  /** Runs an action from source with these inputs. */
  action(verb: string, inputs: Readonly<Record<string, string>>): Promise<StepResult>;
  summary(): string;
  outputs(): Record<string, string>;
}

/** @param env what a runner adds to the environment of every step
 *  @param bin a folder put before PATH, as a set-up step would */
export function startJob(
  workspace: string,
  env: Readonly<Record<string, string>>,
  token: string,
  bin: string,
): Job {
  const temp = `${workspace}.runner`;
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp, { recursive: true });
  const file = (name: string) => path.join(temp, name);
  for (const name of ["output", "summary"]) writeFileSync(file(name), "");
  const base = {
    PATH: `${bin}${path.delimiter}${process.env["PATH"] ?? ""}`,
    HOME: process.env["HOME"] ?? temp,
    ...env,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    RUNNER_TEMP: temp,
  };
  return {
    workspace,
    action: (verb, inputs) => {
      // train asks nothing of GitHub, so its action.yml has no token.
      const filled: Record<string, string> = verb === "train" ? {} : { "github-token": token };
      const given = { ...filled, matrix: "null", ...inputs };
      const asEnv = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      );
      return execute(process.execPath, [runner, verb], { cwd: workspace, env: { ...base, ...asEnv } });
    },
    summary: () => readFileSync(file("summary"), "utf8"),
    outputs: () => readOutputs(readFileSync(file("output"), "utf8")),
  };
}

function execute(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ exit: code ?? 3, log }));
  });
}

/** The runner's output file: `name<<delimiter`, value, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = "", , value = ""] of text.matchAll(/^([^\n=]+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
