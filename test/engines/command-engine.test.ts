import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeCommandEngine } from "../../src/engines/command/engine.ts";
import { makeJobScene } from "./remote/scene.ts";
import { engineContract } from "./support/engine-contract.ts";
import { fileJobs } from "./support/file-jobs.ts";
import { tuneElsewhere } from "./support/tune-elsewhere.ts";

const folder = mkdtempSync(path.join(tmpdir(), "evenhand-jobs-"));
const clock = { now: Date.now, sleep: async () => undefined };
const make = (more: object = {}) =>
  makeCommandEngine(JSON.stringify({ ...fileJobs(folder), ...more }), { environment: process.env, clock });

engineContract("command", () => ({ make, alive: async () => [], allow: null, exitCodes: false }));

describe("the user's commands", () => {
  const run = async (more: object, command = "true") => {
    const lines: string[] = [];
    const end = await make(more).run(makeJobScene(command).job, (line) => lines.push(line));
    return { end, lines };
  };

  it("may be one that waits: its exit code is then the job's", async () => {
    const waiting = { status: undefined, logs: undefined, submit: 'bash -c "$EVENHAND_COMMAND"' };
    expect((await run(waiting, "echo out; exit 5")).end).toMatchObject({ how: "exited", exitCode: 5 });
    const { end, lines } = await run(waiting, "echo out");
    expect(end).toMatchObject({ how: "exited", exitCode: 0 });
    expect(lines).toEqual(["out"]);
  });

  it("that fail are named", async () => {
    expect((await run({ submit: "exit 4" })).end).toMatchObject({
      how: "not-started",
      reason: "`submit` ended with exit code 4",
    });
    expect((await run({ status: "echo what; exit 0", every: 0.1 })).end.reason).toBe(
      "`status` failed five times in a row",
    );
    expect((await run({ fetch: "exit 9" })).end.reason).toBe(
      "its outputs did not come back: `fetch` ended with exit code 9",
    );
  });

  it("run each trial of a tuning as a job of its own", { timeout: 120_000 }, async () => {
    expect((await tuneElsewhere("command", fileJobs(folder), {})).size).toBe(3);
  });

  it("are checked before anything is run", () => {
    expect(() => make({ stop: undefined })).toThrow("`stop`");
    expect(() => make({ sumbit: "x" })).toThrow("sumbit");
  });
});
