import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { actionPages } from "../../scripts/docs/actions.ts";
import { makeRig, type Ran, type Rig } from "./rig.ts";

type Grant = Readonly<Record<string, "read" | "write">>;

vi.setConfig({ testTimeout: 90_000 });

const asked = { model: "fraud", predictions: "preds.csv" };
/** What each action is given as a step of a pull request, and how a worse model ends it. */
const steps = { evaluate: asked, report: {}, gate: asked } as const;
type Verb = keyof typeof steps;

/** The documented lines; history is for the default branch alone. */
function documented(verb: Verb): Grant {
  const lines = actionPages
    .find((page) => page.verb === verb)!
    .permissions.map(({ scope }) => scope.split(": "));
  const grant: Record<string, "read" | "write"> = {};
  for (const [name = "", level = "read"] of lines)
    if (!(name === "contents" && level === "write")) grant[name] = level as "read";
  return { contents: "read", ...grant };
}

/** Of a fork report alone: evaluate only reads, and the root action is both. */
const casesOf = (fork: boolean) => casesOfAll.filter(([verb]) => !fork || verb === "report");
const casesOfAll = (Object.keys(steps) as Verb[]).flatMap((verb) =>
  Object.keys(documented(verb)).map((name) => [verb, name] as const),
);

describe.each([
  ["of the repository", false],
  ["of a fork", true],
] as const)("in a pull request %s, whose model is worse", (_, fork) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await makeRig({}, { fork });
  });
  afterAll(() => rig?.close());

  async function run(verb: Verb, grant: Grant): Promise<Ran> {
    rig.newRun();
    rig.github.setPermissions({
      contents: "read",
      actions: "read",
      "pull-requests": "write",
      checks: "write",
    });
    if (verb === "report") await rig.step("evaluate", asked);
    rig.github.setPermissions(grant);
    return rig.step(verb, steps[verb]);
  }

  it.each((Object.keys(steps) as Verb[]).filter((verb) => !fork || verb === "report"))(
    "%s works with the lines it documents, and no others [threat 23]",
    async (verb) => {
      const ended = await run(verb, documented(verb));
      expect([ended.exit, ended.outputs["result"]], ended.log).toEqual([1, "fail"]);
    },
  );

  it.each(casesOf(fork))(
    "%s without `%s` names the line to add, or did not need it; it shows no code and is never green [threat 23]",
    async (verb, name) => {
      const { [name]: level, ...rest } = documented(verb);
      const ended = await run(verb, rest);
      expect(ended.log).not.toMatch(/\n\s+at .+:\d+|node:internal/);
      expect([1, 2, 3, 4], ended.log).toContain(ended.exit);
      expect(ended.outputs["result"]).not.toBe("pass");
      const said = `${ended.log}${ended.summary}`;
      // A fork's token is weak by design: there is nothing to mend, and that is said instead.
      const isNamed = said.includes(`${name}: ${level}`) || (fork && /fork/.test(said));
      const wasNotNeeded =
        ended.exit === 1 && ended.outputs["result"] === "fail" && !/::(warning|error).*permission/.test(said);
      expect(isNamed || wasNotNeeded, said).toBe(true);
    },
  );
});
