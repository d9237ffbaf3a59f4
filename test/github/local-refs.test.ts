import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendHistory } from "../../src/core/baseline/history-lines.ts";
import { renderLedger } from "../../src/core/deploy/ledger.ts";
import { canonicalJson } from "../../src/core/digest.ts";
import type { HistoryEntry } from "../../src/core/record/history.ts";
import { makeHistory } from "../../src/github/history-ref.ts";
import { makeLedger as makeRemoteLedger } from "../../src/github/ledger.ts";
import { everyLine, makeLocalRefs } from "../../src/github/local-refs.ts";
import { makeRemoteRefs } from "../../src/github/remote-refs.ts";
import { gatherKept } from "../../src/stories/kept.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { makeCourse, makeLedger } from "../core/site/material.ts";
import { githubOf } from "./standin-github.ts";

const folder = mkdtempSync(path.join(tmpdir(), "evenhand-refs-"));
const git = (where: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.invalid", ...args], {
    ...{ cwd: path.join(folder, where), encoding: "utf8", stdio: "pipe" },
  }).trim();

/** Puts a text at a ref as one more commit of it. */
function put(ref: string, file: string, text: string, parent: string | null): string {
  writeFileSync(path.join(folder, "text"), text);
  const blob = git("origin", "hash-object", "-w", path.join(folder, "text"));
  const tree = execFileSync("git", ["mktree"], {
    ...{ cwd: path.join(folder, "origin"), input: `100644 blob ${blob}\t${file}\n`, encoding: "utf8" },
  }).trim();
  const parents = parent === null ? [] : ["-p", parent];
  const commit = git("origin", "commit-tree", tree, ...parents, "-m", "lines");
  git("origin", "update-ref", ref, commit);
  return commit;
}

/** Writes a course as pushes would, with only the newest lines in the file. */
function keep(model: string, entries: readonly HistoryEntry[], kept: number): void {
  let [text, parent] = ["", null as string | null];
  for (const entry of entries) {
    text = appendHistory(text, [entry], kept)!;
    parent = put(`refs/evenhand/history/${model}`, "history.jsonl", text, parent);
  }
}

const fraud = makeCourse({ results: 23 });
const digits = makeCourse({ model: "digits", results: 4, seed: 9 });
const ledger = makeLedger(fraud, 6);
let standin: Standin;
const remote = () => {
  const github = githubOf(standin);
  return makeRemoteRefs(github, makeRemoteLedger(github));
};
const local = (where: string) => makeLocalRefs(path.join(folder, where), process.env);

beforeAll(async () => {
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", "origin"], { cwd: folder });
  git("origin", "commit", "--quiet", "--allow-empty", "--message", "One");
  keep("fraud", fraud, 5);
  keep("digits", digits, 200);
  put("refs/evenhand/ledger", "ledger.jsonl", renderLedger(ledger), null);
  execFileSync("git", ["clone", "--quiet", "origin", "clone"], { cwd: folder });
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${folder}/origin`, "shallow"], {
    cwd: folder,
  });
  execFileSync("git", ["init", "--quiet", "alone"], { cwd: folder });
  standin = await startStandin();
  await standin.importGit(path.join(folder, "origin"));
  const github = githubOf(standin);
  const history = makeHistory(github);
  await history.append("digits", digits, 200);
  await history.append("fraud", fraud.slice(0, 20), 5);
  await history.append("fraud", fraud.slice(20), 5);
  const writer = makeRemoteLedger(github);
  for (const { schema: _, id: __, seq: ___, previous: ____, ...draft } of ledger)
    await writer.append(() => draft);
});
afterAll(async () => {
  await standin?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the refs of a clone", () => {
  it.each(["clone", "shallow"])(
    "are fetched, with the results that the file no longer holds: %s",
    async (where) => {
      const { entries, ledger: lines, stale, notes } = await local(where).read();
      expect(entries).toEqual([...digits, ...fraud]);
      expect(lines).toEqual(ledger);
      expect({ stale, notes }).toEqual({ stale: null, notes: [] });
    },
  );

  it("are nothing where there is no origin, and that is said in one sentence", async () => {
    const ports = { local: local("alone"), remote: null, repository: "" };
    await expect(gatherKept(ports)).rejects.toThrow(/there is no history and no ledger here/);
  });

  it("count the lines that cannot be read, and leave them out", async () => {
    const lines = `${canonicalJson(digits[0])}\n{"schema":"evenhand/history/v9"}\n`;
    put("refs/evenhand/history/odd", "history.jsonl", lines, null);
    const { notes } = await local("clone").read();
    expect(notes).toEqual([
      "1 line of `refs/evenhand/history/odd` cannot be read by this release and is left out",
    ]);
  });
});

describe("the refs through the API", () => {
  it("hold what each file holds now, and the whole ledger", async () => {
    const { entries, ledger: lines } = await remote().read();
    expect(entries).toEqual([...digits, ...fraud.slice(-5)]);
    expect(lines).toEqual(ledger);
    expect(standin.state).toMatchObject({ violations: [], unknownRoutes: [] });
  });

  it("are asked where the checkout cannot be brought up to date, which the site says", async () => {
    const { entries, reach, repository } = await gatherKept({
      ...{ local: local("alone"), remote: remote(), repository: "" },
    });
    expect(entries).toHaveLength(9);
    expect(reach.join()).toMatch(/only the results that each history holds now/);
    expect(repository).toBe("acme/payments");
  });
});

describe("every line of a file that drops its oldest", () => {
  it("is found once, in order, in fewer readings than there are commits", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 6, max: 30 }),
        async (added, kept) => {
          const all: string[] = [];
          const files = added.map((count) => {
            for (let k = 0; k < count; k++) all.push(`line ${all.length}`);
            return all.slice(-kept);
          });
          const commits = files.map((_, at) => String(at)).reverse();
          let reads = 0;
          const lines = await everyLine(commits, async (commit) => {
            reads += 1;
            return files[Number(commit)]!;
          });
          expect(lines).toEqual(all);
          expect(reads).toBeLessThanOrEqual(files.length * 2);
        },
      ),
    );
  });
});
