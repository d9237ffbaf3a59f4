import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseBaseline, mayHoldNearer } from "../../../src/core/baseline/choose-baseline.ts";
import type { ArtifactRef } from "../../../src/ports/artifacts.ts";
import { artifactRef } from "./shelf.ts";

const name = "evenhand-evaluation-fraud-default";
const shaOf = (index: number) => index.toString(16).padStart(40, "0");

/** A random history: commit i has parents among later indices, first parent first; 0 is the base. */
const histories = fc
  .array(fc.array(fc.nat(), { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 90 })
  .map((rows) =>
    rows.map((picks, index) => {
      const older = rows.length - index - 1;
      return older === 0 ? [] : picks.map((pick) => index + 1 + (pick % older));
    }),
  );

function firstParents(history: readonly (readonly number[])[]): number[] {
  const chain = [0];
  for (let parent = history[0]![0]; parent !== undefined; parent = history[parent]![0]) chain.push(parent);
  return chain;
}

const artifactsFor = (commits: number) =>
  fc
    .array(
      fc.record({
        commit: fc.integer({ min: 0, max: commits }),
        sameRepository: fc.constantFrom(true, true, true, false, null),
        expired: fc.constantFrom(false, false, true),
        runId: fc.constantFrom(1, 2, 3),
        name: fc.constantFrom(name, name, name, `${name}x`),
      }),
      { maxLength: 40 },
    )
    .map((rows) =>
      rows
        .map(({ commit, ...rest }, id): ArtifactRef => artifactRef({ id, headSha: shaOf(commit), ...rest }))
        .reverse(),
    );

/** Walks commit by commit and takes the first usable artifact, newest first: the rule read literally. */
function bruteForce(chain: readonly number[], artifacts: readonly ArtifactRef[]): number | null {
  for (let distance = 0; distance <= 50 && distance < chain.length; distance++) {
    let best: number | null = null;
    for (const one of artifacts) {
      if (one.headSha !== shaOf(chain[distance]!) || one.name !== name || one.expired) continue;
      if (one.sameRepository !== true || one.runId === 3) continue;
      if (best === null || one.id > best) best = one.id;
    }
    if (best !== null) return best;
  }
  return null;
}

describe("choosing a baseline", () => {
  it("equals the rule read literally on random histories", () => {
    const cases = histories.chain((history) =>
      artifactsFor(history.length).map((artifacts) => ({ history, artifacts })),
    );
    fc.assert(
      fc.property(cases, ({ history, artifacts }) => {
        const chain = firstParents(history);
        const { steps } = chooseBaseline({
          chain: chain.map(shaOf),
          artifacts,
          name,
          runId: 3,
          isCut: false,
        });
        expect(steps[0]?.artifact.id ?? null).toBe(bruteForce(chain, artifacts));
        expect(steps.every(({ sha, distance }) => sha === shaOf(chain[distance]!))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("says what the listing held and why the rest was left aside", () => {
    const artifacts = [
      artifactRef({ id: 4, runId: 3, headSha: shaOf(1) }),
      artifactRef({ id: 3, sameRepository: false, headSha: shaOf(0) }),
      artifactRef({ id: 2, expired: true, headSha: shaOf(0) }),
      artifactRef({ id: 1, headSha: shaOf(2) }),
    ];
    const { look, usable } = chooseBaseline({
      chain: [0, 1, 2].map(shaOf),
      artifacts,
      name,
      runId: 3,
      isCut: false,
    });
    expect(look).toEqual({
      where: `artifacts named ${name}`,
      result: "1 usable; left aside: 1 made by another repository's run, 1 expired, 1 of this run",
    });
    expect(usable.map(({ id }) => id)).toEqual([1]);
  });

  it("counts what is left aside once, by the first reason, and takes nothing of another name", () => {
    const artifacts = [
      artifactRef({ id: 4, runId: 3, sameRepository: false, headSha: shaOf(0) }),
      artifactRef({ id: 3, runId: 3, expired: true, headSha: shaOf(0) }),
      artifactRef({ id: 2, name: `${name}-x`, headSha: shaOf(0) }),
    ];
    const { look, usable, steps } = chooseBaseline({
      ...{ chain: [shaOf(0)], artifacts, name },
      ...{ runId: 3, isCut: false },
    });
    expect(look.result).toBe("no usable one; left aside: 1 made by another repository's run, 1 expired");
    expect([...usable, ...steps]).toEqual([]);
  });

  it("says how far back was listed when there are more", () => {
    const artifacts = Array.from({ length: 100 }, (_, index) =>
      artifactRef({ id: 200 - index, headSha: shaOf(99) }),
    );
    const { look } = chooseBaseline({ chain: [shaOf(0)], artifacts, name, runId: 3, isCut: true });
    expect(look.result).toBe("100 usable; only the newest 100 were listed, back to 2026-11-20");
  });

  it.each<[string, number | null, number, string | null]>([
    ["a page that is not full is the last", null, 99, null],
    ["nothing is nearer than the commit itself", 0, 100, null],
    ["with the nearest three back, the second ancestor decides", 3, 100, shaOf(2)],
    ["with none found, the end of the chain decides", null, 100, shaOf(5)],
  ])("turns the page: %s", (_, distance, page, sha) => {
    const chain = [0, 1, 2, 3, 4, 5].map(shaOf);
    const steps = distance === null ? [] : [{ artifact: artifactRef({}), sha: shaOf(distance), distance }];
    expect(mayHoldNearer({ chain }, steps, page)).toBe(sha);
  });

  it("looks no farther than 50 commits", () => {
    const chain = Array.from({ length: 60 }, (_, index) => shaOf(index));
    const at = (index: number) =>
      chooseBaseline({
        chain,
        artifacts: [artifactRef({ headSha: shaOf(index) })],
        name,
        runId: 3,
        isCut: false,
      }).steps;
    expect(at(50)[0]?.distance).toBe(50);
    expect(at(51)).toEqual([]);
  });
});
