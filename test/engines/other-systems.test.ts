import { execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { endMembers } from "../../src/engines/local/end-members.ts";
import { livingWith, untilSome } from "./living.ts";

/** Runs endMembers in a process that takes itself for one on another system, where processes cannot be listed. */
async function endElsewhere(platform: string, command: string, more: Record<string, string> = {}) {
  const mark = randomUUID();
  const child = spawn("bash", ["-c", command], {
    detached: true,
    stdio: "ignore",
    env: { PATH: process.env["PATH"], TEST_MARK: mark },
  });
  await untilSome(() => livingWith(mark).slice(1), 10_000);
  const program = `Object.defineProperty(process, "platform", { value: "${platform}" });
    (${endMembers})(() => { throw new Error("nothing can be listed here"); }, ${child.pid}, "SIGTERM", 300);`;
  const start = performance.now();
  await promisify(execFile)(process.execPath, ["-e", program], {
    env: { PATH: process.env["PATH"], ...more },
  });
  expect(performance.now() - start).toBeLessThan(10_000);
  return { pid: child.pid ?? 0, left: livingWith(mark) };
}

describe("where processes cannot be listed", () => {
  it("a process group is asked, then killed as a whole (macOS)", async () => {
    const command = "trap '' TERM; (trap '' TERM; sleep 300) & sleep 300 & wait";
    expect((await endElsewhere("darwin", command)).left).toEqual([]);
  });

  it("the tree is ended by taskkill, with its children and by force (Windows) [threat 61]", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-taskkill-"));
    const log = path.join(folder, "log");
    const stand = `#!/bin/sh\necho "$@" >> ${log}\nkill -KILL "-$2"\n`;
    writeFileSync(path.join(folder, "taskkill"), stand);
    chmodSync(path.join(folder, "taskkill"), 0o755);
    const { pid, left } = await endElsewhere("win32", "sleep 300 & wait", {
      PATH: `${folder}:${process.env["PATH"]}`,
    });
    expect(existsSync(log) && readFileSync(log, "utf8").split("\n")[0]).toBe(`/pid ${pid} /T /F`);
    expect(left).toEqual([]);
  });
});
