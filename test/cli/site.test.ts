import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runSite } from "../../src/cli/site.ts";
import { canonicalJson } from "../../src/core/digest.ts";
import { makeTerminalHost } from "../../src/host/terminal.ts";
import { makeCourse } from "../core/site/material.ts";

const folder = mkdtempSync(path.join(tmpdir(), "evenhand-site-cli-"));
const notes: string[] = [];
const git = (where: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.invalid", ...args], {
    ...{ cwd: path.join(folder, where), encoding: "utf8" },
  }).trim();
const run = (where: string, output: "text" | "json" = "text") =>
  runSite(
    { inputs: { folder: "out/site" }, output, out: null, help: false },
    makeTerminalHost({
      stdout: () => {},
      stderr: (text) => void notes.push(text),
      workspace: path.join(folder, where),
    }),
  );

beforeAll(() => {
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", "origin"], { cwd: folder });
  const lines = makeCourse({ results: 12 }).map((entry) => `${canonicalJson(entry)}\n`);
  writeFileSync(path.join(folder, "origin", "history.jsonl"), lines.join(""));
  git("origin", "add", "--all");
  git("origin", "commit", "--quiet", "--message", "lines");
  git("origin", "update-ref", "refs/evenhand/history/fraud", "HEAD");
  execFileSync("git", ["clone", "--quiet", "origin", "clone"], { cwd: folder });
  execFileSync("git", ["init", "--quiet", "alone"], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("evenhand site", () => {
  it("writes the pages of a clone, and leaves what else is in the folder", async () => {
    execFileSync("mkdir", ["-p", path.join(folder, "clone/out/site")]);
    writeFileSync(path.join(folder, "clone/out/site/CNAME"), "models.example.com\n");
    const { exit, text } = await run("clone");
    expect(exit).toBe(0);
    expect(text).toMatch(/out\/site\/index\.html: 12 results in 8 files, \d+\.\d kB\n$/);
    expect(readFileSync(path.join(folder, "clone/out/site/index.html"), "utf8")).toContain("acme/payments");
    expect(existsSync(path.join(folder, "clone/out/site/CNAME"))).toBe(true);
    expect(JSON.parse((await run("clone", "json")).text)).toMatchObject({ files: 8, results: 12, notes: [] });
    expect(notes).toEqual([]);
  });

  it("says in one sentence that there is nothing to show", async () => {
    await expect(run("alone")).rejects.toThrow(/there is no history and no ledger here/);
  });
});
