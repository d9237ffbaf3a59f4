import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStandin } from "../../standin/index.ts";
import { findAct, makeProjectOf, makeRelease } from "./act.ts";
import { playPull, usualPermissions } from "./play.ts";
import { starters } from "./starters.ts";

const found = findAct();
const root = path.resolve(import.meta.dirname, "../..");

/** Those that need packages of PyPI are executed by `npm run test:servers`. */
describe.skipIf("missing" in found)("a real runner executes the starters that need Python alone", () => {
  let release: string;
  beforeAll(() => {
    release = makeRelease();
  });
  afterAll(() => rmSync(release, { recursive: true, force: true }));

  it.each(starters.filter(({ packages }) => !packages))(
    "$name: main records a baseline, a pull request that makes it worse is red and says why",
    async (starter) => {
      const github = await startStandin();
      const project = makeProjectOf(`examples/starters/${starter.name}`);
      try {
        github.setPermissions(usualPermissions);
        github.protectBranch("main");
        const played = await playPull({ github, project, release, workflow: starter.workflow }, starter.bad);
        expect(played.onMain.jobResult, played.onMain.text).toBe("success");
        expect(
          github.state.checks.map(({ conclusion }) => conclusion),
          played.onPull.text,
        ).toEqual(["failure"]);
        expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringMatching(starter.says)]);
        expect(github.state.violations).toEqual([]);
      } finally {
        await github.close();
        project.remove();
      }
    },
    300_000,
  );
});

it("every starter is in the list that is executed", () => {
  const folders = readdirSync(path.join(root, "examples/starters"), { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(names.sort()).toEqual(starters.map(({ name }) => name).sort());
});
