import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it, vi } from "vitest";
import { actionPages } from "../../scripts/docs/actions.ts";

vi.setConfig({ testTimeout: 90_000 });

const dist = path.resolve(import.meta.dirname, "../../dist");
const home = mkdtempSync(path.join(tmpdir(), "evenhand-alone-"));
afterAll(() => rmSync(home, { recursive: true }));

/** Linux gives a process a network of its own, in which nothing can be reached, not even the loopback address. */
const alone = ["--map-root-user", "--net"];
const isPossible = spawnSync("unshare", [...alone, "true"]).status === 0;

function start(file: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const given = { PATH: process.env["PATH"] ?? "", HOME: home, RUNNER_TEMP: home, ...env };
  const program = ["unshare", ...alone, process.execPath, path.join(dist, file), ...args];
  const [name, ...rest] = program as [string, ...string[]];
  return spawnSync(name, rest, { cwd: home, env: given, encoding: "utf8" });
}

describe.runIf(isPossible)("without any network", () => {
  it.each(actionPages.map(({ verb }) => verb))(
    "the bundle of %s starts, and reads its inputs [threat 17]",
    (verb) => {
      const ended = start(path.join(verb, "index.js"), [], {
        GITHUB_ACTIONS: "true",
        "INPUT_NO-SUCH-INPUT": "1",
        INPUT_LEG: "a/b",
      });
      expect(ended.status, ended.stdout + ended.stderr).toBe(2);
      expect(ended.stdout).toMatch(/^::error/m);
      expect(ended.stdout).toContain("leg");
    },
  );

  it("the terminal program starts [threat 17]", () => {
    const ended = start(path.join("cli", "index.js"), ["--help"], {});
    expect([ended.status, ended.stderr]).toEqual([0, ""]);
  });
});
