import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFence } from "../../src/host/fence.ts";
import { makeCommandTarget } from "../../src/targets/command.ts";
import { modelDigest } from "../core/deploy/support/model.ts";

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-target-"));
  output = "";
});
afterEach(() => rmSync(folder, { recursive: true }));

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};
const wanted = {
  environment: "production",
  model: "fraud",
  digest: modelDigest("new"),
  version: null,
  commit: "c".repeat(40),
  evidence: { record: modelDigest("r"), runId: 7, url: "u" },
};
const before = { digest: modelDigest("old"), version: null };
const silent = async () => {};

function target(
  options: Record<string, string | number | boolean>,
  over: { env?: Record<string, string>; timeoutMs?: number } = {},
) {
  const env = { PATH: process.env["PATH"], ...over.env };
  const fence = makeFence((chunk) => {
    output += String(chunk);
  }, "token");
  return makeCommandTarget(options, { clock, env, folder, fence, timeoutMs: over.timeoutMs ?? 5_000 });
}

describe("target command", () => {
  it("tells its commands what to deploy, over what, and keeps the action's own variables from them", async () => {
    const secrets = {
      "INPUT_GITHUB-TOKEN": "secret",
      ACTIONS_RUNTIME_TOKEN: "secret",
      GITHUB_OUTPUT: "/o",
      AWS_REGION: "eu",
    };
    await target({ command: "env > seen" }, { env: secrets }).apply(wanted, before, silent);
    const seen = readFileSync(path.join(folder, "seen"), "utf8");
    expect(
      seen
        .split("\n")
        .filter((line) => line.startsWith("EVENHAND_"))
        .sort(),
    ).toEqual([
      `EVENHAND_COMMIT=${wanted.commit}`,
      `EVENHAND_DIGEST=${wanted.digest}`,
      "EVENHAND_ENVIRONMENT=production",
      "EVENHAND_MODEL=fraud",
      `EVENHAND_PREVIOUS=${before.digest}`,
      "EVENHAND_RUN_ID=7",
    ]);
    expect(seen).toContain("AWS_REGION=eu");
    expect(seen).not.toMatch(/secret|GITHUB_OUTPUT/);
  });

  it("tells the command that divides traffic how much the new model gets, none at first", async () => {
    const options = {
      command: "true",
      "canary-command": "echo $EVENHAND_TRAFFIC of $EVENHAND_DIGEST over $EVENHAND_PREVIOUS >> seen",
    };
    const dividing = target(options);
    await dividing.start!(wanted, before, silent);
    expect(await dividing.split!(12.5, wanted, before, silent)).toEqual({ percent: 12.5 });
    expect(readFileSync(path.join(folder, "seen"), "utf8").trim().split("\n")).toEqual([
      `0 of ${wanted.digest} over ${before.digest}`,
      `12.5 of ${wanted.digest} over ${before.digest}`,
    ]);
    const without = target({ command: "true" });
    expect([without.start, without.split]).toEqual([undefined, undefined]);
    await expect(
      target({ ...options, "canary-command": "exit 3" }).split!(5, wanted, before, silent),
    ).rejects.toThrow("canary-command ended with code 3");
  });

  it("stands behind a fence: the runner reads no command from the output", async () => {
    await target({ command: "echo ::add-mask::x; echo ::token2::" }).apply(wanted, before, silent);
    expect(output).toBe("::stop-commands::token\n::add-mask::x\n::token2::\n::token::\n");
  });

  it("fails with the command's code and its last lines", async () => {
    const failing = target({
      command: "for i in $(seq 30); do echo line $i; done; echo no space >&2; exit 7",
    });
    await expect(failing.apply(wanted, before, silent)).rejects.toThrow(
      /^command ended with code 7; its last lines:\n[\s\S]*no space/,
    );
  });

  it("is strict as the runner's own bash: a failed command in the middle is a failure", async () => {
    await expect(target({ command: "false; touch reached" }).apply(wanted, before, silent)).rejects.toThrow(
      /code 1/,
    );
    await expect(target({ command: "false | true" }).apply(wanted, before, silent)).rejects.toThrow(/code 1/);
    expect(existsSync(path.join(folder, "reached"))).toBe(false);
  });

  it("ends a command that takes too long, with what it started, also when that ignores being asked", async () => {
    const stubborn = "trap '' TERM; (trap '' TERM; sleep 20; touch late) & echo $! > child; wait";
    const begun = performance.now();
    await expect(
      target({ command: stubborn }, { timeoutMs: 300 }).apply(wanted, before, silent),
    ).rejects.toThrow("command did not end within 0.3 s");
    expect(performance.now() - begun).toBeLessThan(6_000);
    const child = Number(readFileSync(path.join(folder, "child"), "utf8"));
    await expect.poll(() => isAlive(child)).toBe(false);
  });

  it.each([
    ["a digest", `echo noise; echo ${modelDigest("x")}`, { digest: modelDigest("x"), version: null }],
    [
      "a digest without its prefix",
      `echo ${modelDigest("x").slice(7)}`,
      { digest: modelDigest("x"), version: null },
    ],
    ["nothing", "true", { digest: null, version: null }],
  ])("reads back %s [threat 33]", async (_name, command, served) => {
    expect(await target({ command: "true", "current-command": command }).readBack()).toEqual(served);
    expect(output).toBe("");
  });

  it("cannot read back what is no digest, nor without a command for it", async () => {
    await expect(target({ command: "true", "current-command": "echo v12" }).readBack()).rejects.toThrow(
      'current-command printed "v12", which is not a sha256 digest',
    );
    expect(await target({ command: "true" }).readBack()).toBeNull();
  });

  it("deploys the old model again when there is no rollback-command, and says so when it cannot", async () => {
    const plain = target({ command: "echo $EVENHAND_DIGEST >> log" });
    await plain.restore({ ...wanted, ...before }, wanted, silent);
    expect(readFileSync(path.join(folder, "log"), "utf8").trim()).toBe(before.digest);
    await expect(plain.restore(null, wanted, silent)).rejects.toThrow(
      /there is no rollback-command, and no model before/,
    );
  });

  it.each([
    [{}, /command is missing \(for example \.\/deploy\.sh\)/],
    [{ command: "x", "health-ulr": "http://x" }, /"health-ulr" is not known, did you mean health-url\?/],
    [{ command: "x", "health-url": "ftp://x" }, /health-url is not an http address/],
  ])("refuses the options %j", (options, sentence) => {
    expect(() => target(options as Record<string, string>)).toThrow(sentence);
  });
});

/** A process that has ended and that nobody has asked about is a zombie: it is dead too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
