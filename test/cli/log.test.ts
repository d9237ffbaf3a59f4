import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runLog } from "../../src/cli/log.ts";
import { renderLedger } from "../../src/core/deploy/ledger.ts";
import { makeTerminalHost } from "../../src/host/terminal.ts";
import { makeMemoryTarget } from "../actions/deploy/support/memory-target.ts";
import { makeWorld } from "../actions/deploy/support/world.ts";
import { predictionsOf } from "../core/deploy/support/model.ts";

/** A deployment, an approved one, one that is taken back, one that waits. */
async function makeLedgerText(): Promise<string> {
  const world = makeWorld(makeMemoryTarget());
  const place = (approve: string) =>
    `models: {fraud: {deploy: {production: {target: command, options: {command: x}${approve}}}}}`;
  world.yaml = place("");
  world.addEvaluation({ name: "one", predictions: predictionsOf(0.35) });
  await world.run({ reason: "the first | of all" });
  world.yaml = place(", approve: {by: maintain}");
  world.addEvaluation({ name: "two", predictions: predictionsOf(0.5) });
  await world.run({ reason: "better recall" });
  await world.approve(world.people.say(1, "omar"));
  await world.run({ rollback: "true", reason: "latency doubled" });
  world.addEvaluation({ name: "three", predictions: predictionsOf(0.55) });
  await world.run();
  return renderLedger(world.lines());
}

let folder: string;
const notes: string[] = [];
const host = () =>
  makeTerminalHost({
    stdout: () => {},
    stderr: (text) => void notes.push(text),
    workspace: path.join(folder, "clone"),
  });
const git = (where: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.invalid", ...args], {
    ...{ cwd: path.join(folder, where), encoding: "utf8" },
  }).trim();
const flags = (inputs: Record<string, string> = {}, output: "text" | "md" | "json" = "text") => ({
  ...{ inputs, output, out: null, help: false },
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-log-"));
  notes.length = 0;
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", "origin"], { cwd: folder });
  git("origin", "commit", "--quiet", "--allow-empty", "--message", "One");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(text: string): void {
  writeFileSync(path.join(folder, "origin", "ledger.jsonl"), text);
  git("origin", "add", "ledger.jsonl");
  git("origin", "commit", "--quiet", "--message", "ledger");
  git("origin", "update-ref", "refs/evenhand/ledger", "HEAD");
}

describe("evenhand log", () => {
  it("tells who, what, when, why and on what evidence, as text, a table and JSON", async () => {
    keep(await makeLedgerText());
    execFileSync("git", ["clone", "--quiet", "origin", "clone"], { cwd: folder });
    const text = await runLog(flags(), host());
    expect(text.exit).toBe(0);
    await expect(text.text).toMatchFileSnapshot("__outputs__/log.txt");
    await expect((await runLog(flags({}, "md"), host())).text).toMatchFileSnapshot("__outputs__/log.md");
    const json = JSON.parse((await runLog(flags({ limit: "1" }, "json"), host())).text) as unknown[];
    expect(json).toMatchObject([{ result: "waiting", phase: "asked", actor: "lena-w" }]);
    expect(notes).toEqual([]);
  });

  it("shows one environment, and says that nothing was deployed to another", async () => {
    keep(await makeLedgerText());
    execFileSync("git", ["clone", "--quiet", "origin", "clone"], { cwd: folder });
    const none = await runLog(flags({ environment: "staging" }), host());
    expect(none.text).toBe("nothing was deployed here\n");
  });

  it("says when the ledger could not be fetched, and shows it as it was last seen", async () => {
    keep(await makeLedgerText());
    execFileSync("git", ["clone", "--quiet", "origin", "clone"], { cwd: folder });
    await runLog(flags(), host());
    git("clone", "remote", "set-url", "origin", path.join(folder, "gone"));
    expect((await runLog(flags(), host())).text).toContain("rolled-back");
    expect(notes.join("")).toMatch(/could not be fetched/);
  });

  it("refuses a ledger whose chain does not hold", async () => {
    keep((await makeLedgerText()).replace("lena-w", "eve"));
    execFileSync("git", ["clone", "--quiet", "origin", "clone"], { cwd: folder });
    await expect(runLog(flags(), host())).rejects.toThrow(/ledger.jsonl line 1: the entry was changed/);
  });

  it("says in one sentence that there is no ledger", async () => {
    execFileSync("git", ["clone", "--quiet", "origin", "clone"], { cwd: folder });
    await expect(runLog(flags(), host())).rejects.toThrow(/there is no ledger here/);
  });
});
