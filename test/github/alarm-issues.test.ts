import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeAlarmIssues } from "../../src/github/alarm-issues.ts";
import { makeIdentity } from "../../src/github/identity.ts";
import type { IssueText } from "../../src/ports/alarm-issues.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { answerFaults } from "../faults/answer-faults.ts";
import { makeFakeClock } from "./fake-clock.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
beforeEach(async () => {
  standin = await startStandin();
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

const issues = () => {
  const github = githubOf(standin, { clock: makeFakeClock() });
  return makeAlarmIssues(github, makeIdentity(github, standin.token));
};
const textOf = (kind: string, more: Partial<IssueText> = {}): IssueText => {
  const mark = `<!-- evenhand:alarm:v1 model=fraud leg=default kind=${kind} -->`;
  return {
    title: `${kind} of fraud`,
    body: `It moved.\n\n${mark}`,
    mark,
    labels: ["ml"],
    assignees: [],
    ...more,
  };
};
const openOnes = () => standin.state.issues.filter(({ state }) => state === "open");

describe("the issue of an alarm", () => {
  it("is opened once, written anew in place, closed with a remark and reopened", async () => {
    const text = textOf("drift");
    const made = await issues().open(text);
    expect((await issues().open(text)).number).toBe(made.number);
    await issues().update(made.number, { ...text, title: "wider drift" });
    expect(standin.state.issues).toMatchObject([
      { number: made.number, title: "wider drift", labels: ["evenhand", "ml"] },
    ]);
    await issues().close(made.number, text, "over");
    expect(await issues().find(text.mark)).toMatchObject({ number: made.number, isOpen: false });
    await issues().reopen(made.number, text, "back");
    expect(openOnes()).toHaveLength(1);
    expect(standin.state.comments.map(({ body }) => body)).toEqual(["over", "back"]);
  });

  it("is another one for another kind", async () => {
    await issues().open(textOf("drift"));
    await issues().open(textOf("quality"));
    expect(openOnes()).toHaveLength(2);
  });

  it("is not one that somebody else wrote with the same marker", async () => {
    const text = textOf("drift");
    const token = standin.addToken("eve");
    const stranger = githubOf(standin, { token, clock: makeFakeClock() });
    await makeAlarmIssues(stranger, makeIdentity(stranger, token, "eve")).open(text);
    expect(await issues().find(text.mark)).toBeNull();
    await issues().open(text);
    expect(openOnes()).toHaveLength(2);
  });

  it("is opened without assignees when one cannot be assigned", async () => {
    await issues().open(textOf("drift", { assignees: ["nobody-here"] }));
    expect(standin.state.issues[0]?.assignees ?? []).toEqual([]);
    expect(openOnes()).toHaveLength(1);
  });

  it("is a sentence where a repository has no issues", async () => {
    standin.faults.add({
      kind: "status",
      status: 410,
      path: /\/issues$/,
      body: { message: "Issues are disabled for this repo" },
    });
    await expect(issues().open(textOf("drift"))).rejects.toThrow(/issues are disabled/);
  });

  it("has each remark once, although the answer to it is lost [threat 42]", async () => {
    const text = textOf("drift");
    const { number } = await issues().open(text);
    for (const kind of ["after-write-502", "drop-after", "cut-body"] as const) {
      standin.faults.add({ kind, method: "POST", path: /\/comments$/ });
      await issues().close(number, text, `over, ${kind}`);
      standin.faults.clear();
    }
    expect(standin.state.comments.map(({ body }) => body)).toEqual([
      "over, after-write-502",
      "over, drop-after",
      "over, cut-body",
    ]);
  });

  it("is one when two runs open it at the same time", async () => {
    await Promise.all([issues().open(textOf("drift")), issues().open(textOf("drift"))]);
    await issues().find(textOf("drift").mark);
    expect(openOnes()).toHaveLength(1);
  });
});

function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** More of them, from another seed on, for docs/monitor.md: `SCHEDULES=1000 FIRST=1`. */
const schedules = Number(process.env["SCHEDULES"] ?? 60);
const first = Number(process.env["FIRST"] ?? 1);

describe("an alarm's life under faults of GitHub", () => {
  it(`leaves exactly one open issue, and none after it, in ${schedules} schedules of faults`, async () => {
    const text = textOf("drift");
    let hits = 0;
    for (let seed = first; seed < first + schedules; seed++) {
      const roll = dice(seed * 7919);
      // A fresh repository now and then: listings stay short.
      if (seed % 50 === 0) {
        expect(standin.state).toMatchObject({ violations: [], unknownRoutes: [] });
        await standin.close();
        standin = await startStandin();
      }
      standin.faults.clear();
      const planned = Array.from({ length: 1 + Math.floor(3 * roll()) }, () =>
        standin.faults.add({
          kind: answerFaults[Math.floor(answerFaults.length * roll())]!,
          path: /\/issues/,
          nth: 1 + Math.floor(8 * roll()),
          writes: 1,
          times: 1,
        }),
      );
      // As the action does it: a run that fails is followed by the next one, which looks again.
      const settled = async (step: () => Promise<unknown>) => {
        for (let run = 0; run < 6; run++) {
          const done = await step().then(
            () => true,
            () => false,
          );
          if (done) return;
        }
        throw new Error(`seed ${seed}: never settled`);
      };
      const found = async () => (await issues().find(text.mark)) ?? (await issues().open(text));
      await settled(async () =>
        (await issues().find(text.mark))?.isOpen === true ? null : issues().open(text),
      );
      await settled(found);
      hits += planned.reduce((sum, fault) => sum + fault.hits, 0);
      standin.faults.clear();
      await issues().find(text.mark);
      expect(openOnes(), `seed ${seed}: ${JSON.stringify(planned.map(({ plan }) => plan))}`).toHaveLength(1);
      const [one] = openOnes();
      await settled(() => issues().close(one!.number, text, "over"));
      expect(openOnes(), `seed ${seed}`).toHaveLength(0);
    }
    expect(hits).toBeGreaterThan(schedules / 2);
  }, 600_000);
});
