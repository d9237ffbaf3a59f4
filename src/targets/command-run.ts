import { spawn } from "node:child_process";
import process from "node:process";

export interface CommandRun {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly timeoutMs: number;
  /** Each line of output as it comes; null: the output is an answer and is not shown. */
  readonly say: ((line: string) => void) | null;
  /** End the command when this process is asked to end (a cancelled run), so that it can be undone. */
  readonly stopOnSignal: boolean;
}

export interface CommandEnd {
  readonly code: number | null;
  readonly timedOut: boolean;
  /** The last lines, for the error. */
  readonly tail: string;
  /** Whole standard output, at most 64 KiB. */
  readonly stdout: string;
}

const tailLines = 20;
const longestAnswer = 64 * 1024;
const grace = 2_000;

/** What belongs to this action alone and not to the commands it runs. */
const withheld =
  /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_(?:OUTPUT|STATE|ENV|PATH))$/i;

export function commandEnvironment(
  step: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(step).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !withheld.test(entry[0]),
    ),
  );
}

/** Runs a text under bash in a process group of its own; after the time is up the group is asked to end, and two
 *  seconds later made to. */
export function runCommand(run: CommandRun): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run.command], {
      cwd: run.folder,
      env: run.env,
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let timedOut = false;
    let stdout = "";
    const lines: string[] = [];
    const release = onSignals(() => run.stopOnSignal && endGroup(child.pid));
    const killer = setTimeout(() => {
      timedOut = true;
      endGroup(child.pid);
    }, run.timeoutMs);
    const keep = (line: string) => {
      run.say?.(line);
      lines.push(line.slice(0, 2_000));
      if (lines.length > tailLines) lines.shift();
    };
    child.stdout.on("data", (chunk: Buffer) => {
      if (stdout.length < longestAnswer)
        stdout += chunk.toString("utf8").slice(0, longestAnswer - stdout.length);
    });
    splitLines(child.stdout, keep);
    splitLines(child.stderr, keep);
    child.on("error", (cause) => {
      clearTimeout(killer);
      release();
      reject(new Error(`bash cannot be started: ${cause.message}`, { cause }));
    });
    child.on("close", (code) => {
      clearTimeout(killer);
      release();
      resolve({ code, timedOut, tail: lines.join("\n"), stdout });
    });
  });
}

/** While a command runs, SIGINT and SIGTERM are ours: without a listener this process would end at once and leave
 *  the command behind. */
function onSignals(act: () => void): () => void {
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, act);
  return () => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, act);
  };
}

function splitLines(stream: NodeJS.ReadableStream, line: (text: string) => void): void {
  let rest = "";
  stream.on("data", (chunk: Buffer) => {
    const parts = (rest + chunk.toString("utf8")).split(/\r?\n/);
    rest = (parts.pop() ?? "").slice(-64 * 1024);
    for (const part of parts) line(part);
  });
  stream.on("end", () => {
    if (rest !== "") line(rest);
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  signal(pid, "SIGTERM");
  setTimeout(() => signal(pid, "SIGKILL"), grace).unref();
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, name);
  } catch {
    // It has ended already.
  }
}
