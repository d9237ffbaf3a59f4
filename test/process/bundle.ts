import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const dist = path.resolve(import.meta.dirname, "../../dist");

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A folder as a workspace, and the bundle that a runner runs. */
export interface Workspace {
  readonly folder: string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  /** Spawns an action's bundle with inputs and the runner's files. */
  action(
    verb: string,
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): Promise<Ended>;
  /** Spawns the terminal program. */
  program(...args: string[]): Promise<Ended>;
  remove(): void;
}

export function makeWorkspace(): Workspace {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-process-"));
  const side = mkdtempSync(path.join(tmpdir(), "evenhand-runner-"));
  const base = { PATH: process.env["PATH"] ?? "", HOME: side };
  return {
    folder,
    write(name, content) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    },
    read: (name) => readFileSync(path.join(folder, name), "utf8"),
    async action(verb, inputs = {}, env = {}) {
      const files = {
        GITHUB_OUTPUT: path.join(side, "output"),
        GITHUB_STEP_SUMMARY: path.join(side, "summary"),
      };
      for (const file of Object.values(files)) writeFileSync(file, "");
      const asEnv = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
      const ended = await execute([path.join(dist, verb, "index.js")], folder, {
        ...base,
        ...{ GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: folder, RUNNER_TEMP: side, ...files },
        ...Object.fromEntries(asEnv),
        ...env,
      });
      const outputs = readOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8"));
      return { ...ended, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8") };
    },
    program: (...args) => execute([path.join(dist, "cli", "index.js"), ...args], folder, base),
    remove() {
      for (const each of [folder, side]) rmSync(each, { recursive: true, force: true });
    },
  };
}

function execute(args: readonly string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => (stdout += String(chunk)));
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, stdout, stderr, outputs: {}, summary: "" }));
  });
}

/** The runner's output file: `name<<delimiter`, value, delimiter. */
export function readOutputs(text: string): Record<string, string> {
  const matches = text.matchAll(/^([^\n=]+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...matches].map(([, name = "", , value = ""]) => [name, value]));
}

/** `rows` lines of a binary problem; `shift` moves the scores of positives up. */
export function makePredictions(rows: number, shift: number): string {
  let state = 12345;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = next() < 0.4 ? 1 : 0;
    const noise = next() + next() + next() - 1.5;
    const score = 1 / (1 + Math.exp(-((label === 1 ? 1 : -1) * shift + 1.5 * noise)));
    return `r${row},${label},${score.toFixed(6)}`;
  });
  return `id,label,score\n${lines.join("\n")}\n`;
}
