import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { documentedLines, grantOf, occasions, steps, without } from "./privilege-occasions.ts";
import { type Cell, isSaid, PrivilegeScene } from "./privilege-scene.ts";

/** A part of test/figures/privileges.ts, which plays each event. */
vi.setConfig({ testTimeout: 90_000 });

/** Where each action is at home, and how it ends there: the pull request's model is worse, what is deployed drifts. */
const home: readonly (readonly [verb: string, on: string, exit: number, result: string])[] = [
  ["gate", "pull_request, own", 1, "fail"],
  ["data", "pull_request, own", 0, "pass"],
  ["train", "pull_request, own", 0, "pass"],
  ["evaluate", "pull_request, own", 1, "fail"],
  ["report", "pull_request, own", 1, "fail"],
  ["deploy", "workflow_dispatch", 0, "pass"],
  ["monitor", "schedule", 0, "fail"],
];
const ofFork: typeof home = [["report", "pull_request, fork", 1, "fail"]];
const occasionOf = (name: string) => occasions.find((one) => one.name === name)!;
const showsCode = /\n\s+at .+:\d+|node:internal/;

describe.each([
  ["of the repository", false, home],
  ["of a fork", true, ofFork],
] as const)("with the code %s", (_, fork, cases) => {
  let scene: PrivilegeScene;
  beforeAll(async () => {
    scene = await PrivilegeScene.open(fork);
  });
  afterAll(async () => {
    expect(scene.rig.github.state.violations).toEqual([]);
    await scene.close();
  });

  it.each(cases)(
    "%s on %s works with the lines it documents, and asks for nothing else [threat 23]",
    async (verb, on, exit, result) => {
      const cell = await scene.play(occasionOf(on), verb, grantOf(documentedLines(verb), fork));
      expect([cell.exit, cell.result], cell.said).toEqual([exit, result]);
      if (!fork) expect(cell.denied).toEqual([]);
    },
  );

  it.each(cases.flatMap(([verb, on]) => documentedLines(verb).map((line) => [verb, on, line] as const)))(
    "%s on %s without `%s` names the line to add, or did not need it; it shows no code [threat 23]",
    async (verb, on, line) => {
      const cell = await scene.play(
        occasionOf(on),
        verb,
        grantOf(without(documentedLines(verb), line), fork),
      );
      expect(cell.said).not.toMatch(showsCode);
      expect([0, 1, 2, 4], cell.said).toContain(cell.exit);
      expect(isSaid(cell, line, fork), `${cell.denied.join("\n")}\n${cell.said}`).toBe(true);
      expect(isGreen(verb, cell)).toBe(false);
    },
  );

  it.each(
    (fork ? ["pull_request_target", "workflow_run", "issue_comment"] : []).flatMap((event) =>
      Object.keys(steps)
        .filter((verb) => !(event === "workflow_run" && ["gate", "report"].includes(verb)))
        .filter((verb) => !(event === "issue_comment" && verb === "deploy"))
        .map((verb) => [event, verb] as const),
    ),
  )("%s beside the head: %s is refused before anything is asked [threat 2]", async (event, verb) => {
    const occasion = occasionOf(`${event}, fork, its head checked out`);
    const cell = await scene.play(occasion, verb, grantOf(documentedLines(verb), false));
    expect(cell.refused, cell.said).toBe(true);
    expect(cell.said).not.toMatch(showsCode);
  });
});

/** A worse model that passes. */
const isGreen = (verb: string, { result }: Cell) =>
  ["gate", "evaluate", "report"].includes(verb) && result === "pass";
