import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Standin } from "../../standin/index.ts";
import { descendantsOf, type Identity } from "../engines/living.ts";
import type { Launch, Launched } from "./launch.ts";

/** When a run is cancelled: once so many requests have come, and a moment later. */
export interface Moment {
  readonly requests: number;
  /** Milliseconds. */
  readonly delay: number;
}

export interface Cancelled extends Launched {
  /** It had ended by itself before. */
  readonly late: boolean;
  /** The last thing that the runner had to send; null: late. */
  readonly by: "SIGINT" | "SIGTERM" | "SIGKILL" | null;
  /** Processes that it had when it was cancelled. */
  readonly children: readonly Identity[];
}

const dist = path.resolve(import.meta.dirname, "../../dist");

/** Runs the bundle of an action and cancels it as a runner does: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
export async function runAndCancel(launch: Launch, github: Standin, moment: Moment): Promise<Cancelled> {
  const { child, ended, log } = start(launch);
  const mark = github.mark();
  while (child.exitCode === null && github.mark() - mark < moment.requests) await sleep(2);
  await Promise.race([ended, sleep(moment.delay)]);
  if (child.exitCode !== null)
    return { exit: child.exitCode, log: log(), late: true, by: null, children: [] };
  const children = child.pid === undefined ? [] : descendantsOf(child.pid);
  const by = await cancel(child, ended);
  return { exit: child.exitCode, log: log(), late: false, by, children };
}

/** The bundle of an action, undisturbed; `train-post` is the end of train's step. */
export async function runBundle(launch: Launch): Promise<Launched> {
  const { child, ended, log } = start(launch);
  await ended;
  return { exit: child.exitCode, log: log() };
}

function start({ verb, cwd, env }: Launch) {
  const [, name = verb, post] = /^(.*?)(-post)?$/.exec(verb) ?? [];
  const program = path.join(dist, name, post === undefined ? "index.js" : "post.js");
  const child = spawn(process.execPath, [program], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  return { child, ended, log: () => log };
}

async function cancel(child: ChildProcess, ended: Promise<void>): Promise<Cancelled["by"]> {
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  for (const [signal, wait] of [
    ["SIGINT", 7500],
    ["SIGTERM", 2500],
  ] as const) {
    child.kill(signal);
    await Promise.race([ended, sleep(wait)]);
    if (isOver()) return signal;
  }
  child.kill("SIGKILL");
  await ended;
  return "SIGKILL";
}
