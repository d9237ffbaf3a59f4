import type { endMembers } from "./end-members.ts";
import type { findMembers } from "./members.ts";
import type { Answer, Order, SupervisedJob } from "./protocol.ts";
import type { watchResources } from "./resources.ts";

/** The program of the supervisor: a process of its own session that runs one command, and ends it with all that it
 *  started when the command ends, when its time is up, when it is told to, or when the end of its standard input
 *  says that Evenhand itself is gone.
 *
 *  Handed to `node -e` as text: it may use nothing from outside itself and its parameters. */
export function supervise(
  find: typeof findMembers,
  end: typeof endMembers,
  watch: typeof watchResources,
): void {
  const fs = process.getBuiltinModule("node:fs");
  const { spawn } = process.getBuiltinModule("node:child_process");
  const answers = 3;
  let leader = 0;
  let mark = "";
  let grace = 2000;
  let why: "exited" | "timeout" | "stopped" | "not-started" = "exited";
  let ending: Promise<number> | null = null;
  let received = "";

  const say = (answer: Answer) => {
    try {
      fs.writeSync(answers, `${JSON.stringify(answer)}\n`);
    } catch {
      // Evenhand is gone: there is nobody to answer.
    }
  };
  const members = () => find(leader, mark);
  const endAll = (signal: NodeJS.Signals, wait: number) => {
    ending ??= end(members, leader, signal, wait);
    return ending;
  };
  const stop = (signal: NodeJS.Signals) => {
    if (leader === 0) process.exit(0);
    if (ending === null) why = "stopped";
    void endAll(signal, grace);
  };

  const openPipe = (pipe: string): number => {
    // Opening a named pipe waits for a reader; with one of its own it cannot hang when Evenhand has just died.
    const reader = fs.openSync(pipe, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    const writer = fs.openSync(pipe, fs.constants.O_WRONLY);
    fs.closeSync(reader);
    fs.rmSync(pipe.slice(0, pipe.lastIndexOf("/")), { recursive: true, force: true });
    return writer;
  };
  /** Helpers of a command often end a moment after it: those are not left behind. */
  const settle = async () => {
    for (let look = 0; look < 8 && ending === null && members().length > 0; look++) {
      await new Promise((done) => setTimeout(done, 25));
    }
  };

  const start = (job: SupervisedJob) => {
    ({ mark, graceMilliseconds: grace } = job);
    const output = job.pipe === null ? 1 : openPipe(job.pipe);
    say({ answer: "open" });
    const [program = "", ...rest] = job.argv;
    const child = spawn(program, rest, {
      cwd: job.directory,
      env: job.environment,
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", output, output],
    });
    if (job.pipe !== null) fs.closeSync(output);
    const timer = setTimeout(() => {
      if (ending === null) why = "timeout";
      void endAll("SIGTERM", grace);
    }, job.timeoutMilliseconds);
    const finish = async (exitCode: number | null, signal: string | null, reason: string) => {
      clearTimeout(timer);
      await settle();
      const leftBehind = await endAll("SIGTERM", grace);
      say({ answer: "ended", how: why, exitCode, signal, leftBehind, reason, resources: used() });
      process.exit(0);
    };
    leader = child.pid ?? 0;
    const used = watch(() => find(leader, ""), leader);
    child.once("error", (error) => {
      why = "not-started";
      void finish(null, null, error.message);
    });
    child.once("exit", (exitCode, signal) => void finish(exitCode, signal, ""));
  };

  const obey = (order: Order) => {
    if (order.order === "start") start(order.job);
    else if (order.order === "stop") stop(order.signal);
    else {
      mark = order.mark;
      void endAll("SIGTERM", order.graceMilliseconds).then(() => process.exit(0));
    }
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (chunk: string) => {
    received += chunk;
    const lines = received.split("\n");
    received = lines.pop() ?? "";
    for (const line of lines) obey(JSON.parse(line) as Order);
  });
  process.stdin.on("error", () => stop("SIGTERM"));
  process.stdin.on("close", () => stop("SIGTERM"));
}
