import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { startStandin } from "../../standin/index.ts";
import { findAct, makeProjectOf, makeRelease } from "./act.ts";
import { playPull, usualPermissions } from "./play.ts";

const found = findAct();
const root = path.resolve(import.meta.dirname, "../..");
const workflow = "own-model.yml";

describe.skipIf("missing" in found)("this repository's own model", () => {
  it("is judged by the actions of the checkout, by a real runner", { timeout: 300_000 }, async () => {
    const github = await startStandin();
    const release = makeRelease();
    const project = makeProjectOf(null, (folder) => {
      cpSync(release, folder, { recursive: true });
      cpSync(path.join(root, "examples/project"), path.join(folder, "examples/project"), { recursive: true });
      mkdirSync(path.join(folder, ".github/workflows"), { recursive: true });
      cpSync(
        path.join(root, ".github/workflows", workflow),
        path.join(folder, ".github/workflows", workflow),
      );
    });
    try {
      github.setPermissions(usualPermissions);
      github.protectBranch("main");
      const params = JSON.stringify({ features: 1, epochs: 5, rate: 0.02 });
      const stage = { github, project, release, workflow };
      const played = await playPull(stage, { "examples/project/params.json": params });
      expect(played.onMain.jobResult, played.onMain.text).toBe("success");
      expect(played.onPull.jobResult, played.onPull.text).toBe("failure");
      expect(github.state.comments.map(({ body }) => body)).toEqual([
        expect.stringMatching(/^❌ \*\*Gate failed: `clicks` regressed/),
      ]);
      expect(github.state.violations).toEqual([]);
    } finally {
      await github.close();
      project.remove();
      rmSync(release, { recursive: true, force: true });
    }
  });
});
