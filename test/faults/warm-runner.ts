import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import type { Launch, Launched } from "./launch.ts";

export interface WarmEnd extends Launched {
  /** Milliseconds that it would have waited, beside its work; null: it ended its process. */
  readonly waited: number | null;
}

export interface WarmRunner {
  /** @param time milliseconds that its clock is off, and whether time limits pass quickly: by default neither */
  run(launch: Launch, time?: { readonly skew: number; readonly shortLimits: boolean }): Promise<WarmEnd>;
  close(): void;
}

const script = path.resolve(import.meta.dirname, "warm-child.ts");
/** Milliseconds after which an action counts as hung, on a machine that has nothing else to do: a busy one is not a hang. */
const longest = 90_000;
const busy = () => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** Runs actions one at a time in a process that stays. One that ended it, or hung, has the next begin a new one. */
export function openWarmRunner(): WarmRunner {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-warm-"));
  let child: ChildProcess | null = null;
  return {
    async run(launch, time = { skew: 0, shortLimits: false }) {
      child ??= await begin();
      const log = path.join(folder, "log");
      writeFileSync(log, "");
      const end = await ask(child, { ...launch, log, ...time });
      if (end.waited === null) child = null;
      return { ...end, log: readFileSync(log, "utf8") };
    },
    close() {
      child?.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function begin(): Promise<ChildProcess> {
  const child = fork(script, { execArgv: ["--no-warnings"], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await new Promise((done) => child.once("message", done));
  return child;
}

type Asked = { readonly exit: number | null; readonly waited: number | null };

function ask(child: ChildProcess, request: object): Promise<Asked> {
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill("SIGKILL"), longest * busy());
    const end = (asked: Asked) => {
      clearTimeout(late);
      child.removeAllListeners();
      resolve(asked);
    };
    child.once("message", (told) => end(told as Asked));
    child.once("exit", (exit) => end({ exit, waited: null }));
    child.send(request);
  });
}
