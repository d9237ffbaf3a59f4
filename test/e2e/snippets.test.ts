import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectWorkflows } from "../../scripts/workflows/collect.ts";
import { startStandin } from "../../standin/index.ts";
import { findAct, makeProjectOf, makeRelease, runAct } from "./act.ts";
import { usualPermissions } from "./play.ts";

const found = findAct();
const root = path.resolve(import.meta.dirname, "../..");
const executed = ["README.md", "action-evaluate/README.md", "docs/migrating-from-cml.md"];
const snippets = collectWorkflows(root).filter(({ from }) => executed.includes(from.split(":")[0]!));

describe.skipIf("missing" in found)(
  "a real runner executes the workflows of the pages as they stand there",
  () => {
    let release: string;
    let programs: string;
    beforeAll(() => {
      release = makeRelease();
      programs = mkdtempSync(path.join(tmpdir(), "evenhand-programs-"));
      // The model needs no packages, so nothing is to be installed; `python` is not everywhere.
      for (const [name, line] of [
        ["python", 'exec python3 "$@"'],
        ["pip", 'echo "played: pip $*"'],
      ] as const) {
        writeFileSync(path.join(programs, name), `#!/bin/sh\n${line}\n`);
        chmodSync(path.join(programs, name), 0o755);
      }
    });
    afterAll(() => {
      for (const folder of [release, programs]) rmSync(folder, { recursive: true, force: true });
    });

    it("finds one on each of these pages", () => {
      expect(snippets.map(({ from }) => from.split(":")[0]).sort()).toEqual([...executed].sort());
    });

    it.each(snippets)("$from", { timeout: 200_000 }, async ({ text }) => {
      if ("missing" in found) return;
      const github = await startStandin();
      const project = makeProjectOf("examples/project", (folder) => {
        mkdirSync(path.join(folder, ".github/workflows"), { recursive: true });
        writeFileSync(path.join(folder, ".github/workflows/snippet.yml"), text);
        writeFileSync(path.join(folder, "requirements.txt"), "");
      });
      try {
        github.setPermissions(usualPermissions);
        github.protectBranch("main");
        await github.importGit(project.folder);
        const sha = project.git("rev-parse", "HEAD");
        const env = github.env({ runId: 1, event: "push", sha, ref: "refs/heads/main" });
        const payload = { ref: "refs/heads/main", after: sha, repository: { full_name: github.repository } };
        const ask = { act: found.act, project, release, github, workflow: "snippet.yml", programs };
        const run = await runAct({ ...ask, event: "push", env, payload });
        expect(run.jobResult, run.text).toBe("success");
        expect(github.state.violations).toEqual([]);
      } finally {
        await github.close();
        project.remove();
      }
    });
  },
);
