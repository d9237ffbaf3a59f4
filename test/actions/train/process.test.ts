import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { descendantsOf, isLiving, livingWith, untilNone, untilSome } from "../../engines/living.ts";
import { commandsIn } from "./runner-log.ts";
import { spawnTrain } from "./spawn-train.ts";

const stubborn =
  "trap '' TERM INT; setsid sleep 300 & (trap '' TERM INT; while :; do sleep 1; done) & while :; do sleep 1; done";

describe("the action as a process", () => {
  it("exits 0 with its outputs, and leaves no private files behind", async () => {
    const train = spawnTrain({
      command: "mkdir out; echo x > out/m; echo '{\"auc\": 0.9}' > $EVENHAND_METRICS",
      outputs: "model=out/m",
    });
    expect(await train.ended).toEqual({ code: 0, signal: null });
    expect(train.outputs()).toMatch(/metrics<<\S+\n\{"auc":0\.9\}\n/);
    expect(existsSync(path.join(train.workspace, ".evenhand/default/default/run.json"))).toBe(true);
    expect(readdirSync(train.workspace).filter((name) => name.startsWith("evenhand-"))).toEqual([]);
  });

  it("exits 3 with the command's last lines in one annotation, and no stack", async () => {
    const train = spawnTrain({ command: "echo ValueError: bad column >&2; exit 9" });
    expect(await train.ended).toEqual({ code: 3, signal: null });
    expect(commandsIn(train.stdout())).toEqual(["error"]);
    expect(train.stdout()).toContain("the command ended with exit code 9%0AValueError: bad column");
    expect(train.stdout() + train.stderr()).not.toMatch(/\n\s+at /);
  });

  it("exits 2 with one sentence when there is nothing to run", async () => {
    const train = spawnTrain({});
    expect(await train.ended).toEqual({ code: 2, signal: null });
    expect(train.stdout()).toBe(
      "::error::the input `command` is empty: there is nothing to run%0Afor example `command: python train.py`, here or under `train:` in evenhand.yml\n",
    );
  });
});

describe("the fence", () => {
  it.each([
    [
      "prints commands",
      "echo '::add-mask::hello'; echo '::error::x'; echo ' ::warning::x'; echo '##[add-mask]x'",
    ],
    [
      "prints the old commands within a line",
      "echo 'x ##[error]y'; printf '##[set-output name=result]pass\\n'",
    ],
    [
      "stops commands with a token of its own and resumes",
      "echo '::stop-commands::t'; echo '::t::'; echo '::error::x'",
    ],
    ["hides commands behind carriage returns", "printf 'x\\r::error::y\\r\\n::add-mask::z\\r'"],
    ["ends without a line break", "printf '::error::x'"],
    ["ends in the middle of a command", "printf '::'"],
    [
      "guesses tokens",
      "for i in $(seq 500); do echo \"::$(cat /proc/sys/kernel/random/uuid)::\"; done; echo '::error::x'",
    ],
    [
      "writes to the runner's files by their usual variables",
      "echo result=fail >> \"$GITHUB_OUTPUT\" || true; echo '::error::x'",
    ],
    ["reopens its output", "exec 1> /dev/stderr; echo '::error::x'; echo '::error::y' > /proc/self/fd/2"],
    ["leaves a child that prints later", "(sleep 0.3; echo '::error::late') & exit 0"],
  ])("holds against a command that %s", async (_, command) => {
    const train = spawnTrain({ command });
    expect(await train.ended).toEqual({ code: 0, signal: null });
    expect(commandsIn(train.stdout())).toEqual([]);
    expect(train.outputs()).not.toMatch(/^result=fail/m);
  });

  it("holds against a command that reads everything it may about its parents", async () => {
    const command = [
      "p=$$; for i in 1 2 3 4 5; do p=$(sed 's/.*) //' /proc/$p/stat | cut -d' ' -f2);",
      "cat /proc/$p/environ /proc/$p/cmdline 2>/dev/null | tr '\\0' '\\n' | grep -aoE '[0-9a-f-]{36}' | sed 's/.*/::&::/' || true; done;",
      "echo ::error::x",
    ].join(" ");
    const train = spawnTrain({ command });
    expect((await train.ended).code).toBe(0);
    expect(commandsIn(train.stdout())).toEqual([]);
  });

  it("is what keeps those lines from counting: the same log without it has commands", () => {
    expect(commandsIn("::error::x\n##[add-mask]y\n")).toEqual(["error", "add-mask"]);
    expect(commandsIn("::stop-commands::t\n::error::x\n")).toEqual(["(commands stay stopped)"]);
  });
});

describe("when the action itself is ended", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s, the command is asked to end and can save its work",
    async (signal) => {
      const command = "trap 'echo saving; exit 0' INT TERM; echo begun; while :; do sleep 0.1; done";
      const train = spawnTrain({ command });
      expect(await untilSome(() => (train.stdout().includes("begun") ? [1] : []), 20_000)).toBe(true);
      train.child.kill(signal);
      expect((await train.ended).code).toBe(3);
      expect(train.stdout()).toContain("\nsaving\n");
      expect(train.stdout()).toContain("the command was ended because this step was told to stop");
      expect(existsSync(path.join(train.workspace, ".evenhand"))).toBe(false);
    },
  );

  it("by SIGINT, a command that will not end is killed within five seconds", async () => {
    const mark = randomUUID();
    const train = spawnTrain({ command: `echo begun; ${stubborn}` }, { TEST_MARK: mark });
    await untilSome(() => (train.stdout().includes("begun") ? [1] : []), 20_000);
    const start = performance.now();
    train.child.kill("SIGINT");
    expect((await train.ended).code).toBe(3);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(livingWith(mark)).toEqual([]);
  });

  it("by SIGKILL, nothing is left of the command, of its children or of the supervisor", async () => {
    const mark = randomUUID();
    const train = spawnTrain({ command: `echo begun; ${stubborn}` }, { TEST_MARK: mark });
    await untilSome(() => (train.stdout().includes("begun") ? [1] : []), 20_000);
    await sleep(200);
    const below = descendantsOf(train.child.pid ?? 0);
    expect(below.length).toBeGreaterThanOrEqual(4);
    train.child.kill("SIGKILL");
    await train.ended;
    expect(await untilNone(() => below.filter(isLiving), 10_000)).not.toBeNull();
    expect(livingWith(mark)).toEqual([]);
  });
});
