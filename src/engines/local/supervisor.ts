import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { Answer, Order } from "./protocol.ts";
import { supervisorSource } from "./supervisor-source.ts";

export type Ended = Extract<Answer, { answer: "ended" }>;

export interface Supervisor {
  readonly output: Readable;
  /** Once the command's output may be read; also when the supervisor ends before. */
  readonly opened: Promise<void>;
  /** How the command ended; null when the supervisor itself was killed before it could say. */
  readonly ended: Promise<Ended | null>;
  /** What the supervisor said on its standard error: nothing, unless it broke. */
  complaint(): string;
  send(order: Order): void;
}

/** Starts the process that will run the command: in a session of its own, so that what ends Evenhand's process
 *  group does not reach it, and tied to Evenhand by its standard input, which ends with Evenhand. */
export function startSupervisor(): Supervisor {
  const child = spawn(process.execPath, ["-e", supervisorSource], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
    // Nothing of the step's: NODE_OPTIONS would reach into it, and the job's mark would make it find itself.
    env: pick(["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR"]),
  });
  child.stdin?.on("error", () => undefined);
  const { opened, ended } = readAnswers(child);
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  return {
    output: child.stdout as Readable,
    opened,
    ended,
    complaint: () => complaint.trim(),
    send: (order) => void child.stdin?.write(`${JSON.stringify(order)}\n`),
  };
}

function pick(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function readAnswers(child: ChildProcess): { opened: Promise<void>; ended: Promise<Ended | null> } {
  const opened = deferred<void>();
  const ended = deferred<Ended | null>();
  let received = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => {
    received += chunk.toString();
    const lines = received.split("\n");
    received = lines.pop() ?? "";
    for (const line of lines) {
      const answer = JSON.parse(line) as Answer;
      if (answer.answer === "open") opened.resolve();
      else ended.resolve(answer);
    }
  });
  const over = () => {
    opened.resolve();
    ended.resolve(null);
  };
  child.once("error", over);
  // After its last words: `close` waits for the pipes, which an escaped process could hold open for ever.
  child.once("exit", () => {
    const answers = child.stdio[3];
    if (answers?.closed === false) answers.once("close", over);
    else over();
  });
  return { opened: opened.promise, ended: ended.promise };
}

/** A promise and what settles it; Node 20 has no Promise.withResolvers. */
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
