import { rmSync } from "node:fs";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStandin } from "../../standin/index.ts";
import { findAct, makeProjectOf, makeRelease } from "../e2e/act.ts";
import { playPull, usualPermissions } from "../e2e/play.ts";
import { starters } from "../e2e/starters.ts";

const found = findAct();
const programs = process.env["EVENHAND_STARTERS"];

describe.runIf(programs !== undefined && "act" in found)(
  "a real runner executes the starters that need packages",
  () => {
    let release: string;
    beforeAll(() => {
      release = makeRelease();
    });
    afterAll(() => rmSync(release, { recursive: true, force: true }));

    const cases = starters
      .filter(({ packages }) => packages)
      .flatMap((starter) => [
        { ...starter, change: "an allowed change", files: starter.good, ends: "success" },
        { ...starter, change: "a change for the worse", files: starter.bad, ends: "failure" },
      ]);
    it.each(cases)(
      "$name: $change ends in $ends",
      async ({ name, workflow, files, ends, says }) => {
        const github = await startStandin();
        const project = makeProjectOf(`examples/starters/${name}`);
        try {
          github.setPermissions(usualPermissions);
          github.protectBranch("main");
          const stage = {
            github,
            project,
            release,
            workflow,
            ...(programs === undefined ? {} : { programs }),
          };
          const played = await playPull(stage, files);
          expect(played.onMain.jobResult, played.onMain.text).toBe("success");
          expect(played.onPull.jobResult, played.onPull.text).toBe(ends);
          const [comment, ...more] = github.state.comments;
          expect(more).toEqual([]);
          if (ends === "failure") expect(comment?.body).toMatch(says);
          expect(github.state.checks.map(({ conclusion }) => conclusion)).toEqual([ends]);
          expect(github.state.violations).toEqual([]);
        } finally {
          await github.close();
          project.remove();
        }
      },
      900_000,
    );
  },
);
