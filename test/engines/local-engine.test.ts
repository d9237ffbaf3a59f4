import { randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeLocalEngine } from "../../src/engines/local/engine.ts";
import type { JobEnd } from "../../src/ports/engine.ts";
import { livingWith, untilSome } from "./living.ts";

const engine = makeLocalEngine({ graceMilliseconds: 500 });
const directory = mkdtempSync(path.join(tmpdir(), "evenhand-test-"));

interface Ran extends JobEnd {
  lines: string[];
  mark: string;
}

async function run(
  command: string | string[],
  more: Record<string, string> = {},
  seconds = 20,
): Promise<Ran> {
  const mark = randomUUID();
  const lines: string[] = [];
  const environment = { PATH: process.env["PATH"] ?? "", TEST_MARK: mark, ...more };
  const job = { command, directory, environment, timeoutMilliseconds: seconds * 1000 };
  const end = await engine.run(job, (line) => lines.push(line));
  return { ...end, lines, mark };
}

describe("a command that ends by itself", () => {
  it.each([
    ["exit 0", 0],
    ["exit 7", 7],
    ["false; echo not reached", 1],
    ["false | true", 1],
    ["nonesuch-program", 127],
    ["kill -TERM $$", null],
  ] as const)("`%s` ends with exit code %s", async (command, exitCode) => {
    const end = await run(command);
    expect(end).toMatchObject({ how: "exited", exitCode, leftBehind: 0 });
    expect(end.lines).not.toContain("not reached");
  });

  it("is told which signal ended it", async () => {
    expect(await run("kill -KILL $$")).toMatchObject({ how: "exited", exitCode: null, signal: "SIGKILL" });
  });

  it("takes a list as a program and its arguments, without a shell", async () => {
    expect((await run(["printf", "%s\n", "$HOME; `id`", "*"])).lines).toEqual(["$HOME; `id`", "*"]);
  });

  it("says why a program of a list could not be started", async () => {
    expect(await run(["nonesuch-program"])).toMatchObject({
      how: "not-started",
      exitCode: null,
      reason: "spawn nonesuch-program ENOENT",
    });
  });

  it("sees the environment that it was given and nothing else", async () => {
    const names = (await run(["env"], { ONLY: "this" })).lines.map((line) => line.split("=")[0]).sort();
    expect(names).toEqual(["EVENHAND_PROCESS", "ONLY", "PATH", "TEST_MARK"]);
  });

  it("reads no start-up file of the user's shell", async () => {
    expect((await run("shopt -q login_shell && echo login; echo end", { BASH_ENV: "" })).lines).toEqual([
      "end",
    ]);
  });
});

describe("output", () => {
  it("keeps the order of standard output and standard error", async () => {
    const command = "for i in 1 2 3; do echo out $i; echo err $i >&2; done";
    expect((await run(command)).lines).toEqual(["out 1", "err 1", "out 2", "err 2", "out 3", "err 3"]);
  });

  it("can be written through /dev/stdout and /dev/stderr", async () => {
    expect((await run("echo a > /dev/stdout; echo b > /dev/stderr; echo c | tee /dev/stderr")).lines).toEqual(
      ["a", "b", "c", "c"],
    );
  });

  it("arrives while the command runs", async () => {
    const times: number[] = [];
    const environment = { PATH: process.env["PATH"] ?? "" };
    const job = { command: "echo a; sleep 0.6; echo b", directory, environment, timeoutMilliseconds: 9000 };
    await engine.run(job, () => times.push(performance.now()));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(300);
  });

  it("of 20 MB without a line break comes in pieces, all of it, and keeps a small tail", async () => {
    const end = await run("head -c 20000000 /dev/zero | tr '\\0' x");
    expect(end.exitCode).toBe(0);
    expect(end.lines.reduce((sum, line) => sum + line.length, 0)).toBe(20_000_000);
    expect(Math.max(...end.lines.map((line) => line.length))).toBeLessThanOrEqual(16_384);
    expect(end.tail.join("\n").length).toBeLessThanOrEqual(16_384);
  });

  it("of 100,000 lines keeps the last hundred for the error", async () => {
    const end = await run("seq 100000; exit 3");
    expect(end.lines).toHaveLength(100_000);
    expect(end.tail).toEqual(Array.from({ length: 100 }, (_, index) => String(99_901 + index)));
  });

  it("that is not UTF-8 does not end the run", async () => {
    expect((await run("printf 'a\\377b\\n\\0c\\n'")).lines).toEqual(["a\ufffdb", "\0c"]);
  });
});

describe("nothing is left", () => {
  const stubborn =
    "trap '' TERM INT HUP; (trap '' TERM; while :; do sleep 1; done) & while :; do sleep 1; done";

  it("of a command and a grandchild that ignore SIGTERM after the timeout", async () => {
    const end = await run(stubborn, {}, 0.5);
    expect(end).toMatchObject({ how: "timeout", signal: "SIGKILL" });
    expect(end.durationSeconds).toBeLessThan(4);
    expect(livingWith(end.mark)).toEqual([]);
  });

  it("of a command that ends on SIGTERM, without waiting out the grace", async () => {
    const slow = makeLocalEngine({ graceMilliseconds: 15_000 });
    const environment = { PATH: process.env["PATH"] ?? "" };
    const command = "trap 'echo saved; exit 0' TERM; echo begun; while :; do sleep 0.1; done";
    const lines: string[] = [];
    const job = { command, directory, environment, timeoutMilliseconds: 600 };
    const end = await slow.run(job, (line) => lines.push(line));
    expect(end).toMatchObject({ how: "timeout", exitCode: 0 });
    expect(lines).toContain("saved");
    expect(end.durationSeconds).toBeLessThan(5);
  });

  it.each([
    ["a child in the background", "sleep 300 &"],
    ["a child that ignores hang-ups", "nohup sleep 300 > /dev/null 2>&1 &"],
    ["a session of its own", "setsid sleep 300 > /dev/null 2>&1 &"],
    ["a daemon that forked twice", "(setsid sh -c 'sleep 300 & sleep 300' &) ; sleep 0.2"],
    ["a child that ignores SIGTERM", "(trap '' TERM; exec sleep 300) &"],
    [
      "a session of its own without the environment",
      "setsid env -i TEST_MARK=$TEST_MARK sleep 300 & sleep 0.2; wait",
    ],
  ])("of %s once the command has ended", async (_, command) => {
    const seconds = command.endsWith("wait") ? 1 : 20;
    const end = await run(command, {}, seconds);
    expect(livingWith(end.mark)).toEqual([]);
    if (seconds === 20) expect(end.leftBehind).toBeGreaterThan(0);
  });

  it("when the supervisor itself is killed", async () => {
    const mark = randomUUID();
    const environment = { PATH: process.env["PATH"] ?? "", TEST_MARK: mark };
    // The command's parent is the supervisor.
    const command = "(setsid sleep 300 &); (sleep 300 &); kill -KILL $PPID; sleep 300";
    const end = await engine.run({ command, directory, environment, timeoutMilliseconds: 20_000 }, () => {});
    expect(end).toMatchObject({ how: "lost", reason: "the process that supervised the command was killed" });
    expect(livingWith(mark)).toEqual([]);
  });

  it("of a job while another job of the same process goes on", async () => {
    const other = randomUUID();
    const release = path.join(directory, other);
    const long = run("until [ -e $RELEASE ]; do sleep 0.1; done; echo went on", {
      OTHER: other,
      RELEASE: release,
    });
    expect(await untilSome(() => livingWith(other), 5000)).toBe(true);
    const short = await run("sleep 300 &");
    expect(livingWith(short.mark)).toEqual([]);
    expect(livingWith(other).length).toBeGreaterThan(0);
    writeFileSync(release, "");
    expect((await long).lines).toEqual(["went on"]);
  });
});

describe("a job within a job", () => {
  it("carries the marks of both", async () => {
    expect((await run("echo $EVENHAND_PROCESS", { EVENHAND_PROCESS: "outer" })).lines[0]).toMatch(
      /^outer,[0-9a-f-]{36}$/,
    );
  });
});
