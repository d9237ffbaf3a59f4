import { afterAll, describe, expect, it } from "vitest";
import { plays } from "./plays/index.ts";
import type { Play } from "./plays/play.ts";
import { type Afterwards, afterwards, routeOf } from "./posts.ts";
import { openWarmRunner } from "./warm-runner.ts";

/** POSTs that may come twice: their object is named by its content or by a name that is taken once, so that the second is
 *  the same object, or refused. */
const harmless = [
  /^POST \/git\/(blobs|trees|commits)$/,
  /\/ArtifactService\/(CreateArtifact|FinalizeArtifact)$/,
  /\/CacheService\/(CreateCacheEntry|FinalizeCacheEntryUpload|GetCacheEntryDownloadURL)$/,
];

const warm = openWarmRunner();
const seen = new Map<string, Set<Afterwards>>();
afterAll(() => warm.close());

describe("a POST whose answer is lost after it was done [threat 42]", () => {
  it.each(["report", "data", "train", "deploy", "monitor"])(
    "%s looks before it writes a second time, and leaves nothing twice",
    async (action) => {
      const play = await plays[action]!((launch) => warm.run(launch));
      try {
        for (const nth of await postsOf(play)) await lose(play, nth);
      } finally {
        await play.close();
      }
    },
    300_000,
  );

  it("every route is known", async () => {
    const rows = [...seen]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([route, ways]) => {
        const why = harmless.some((one) => one.test(route)) ? "named by its content, or taken once" : "";
        return `| \`${route}\` | ${[...ways].sort().join("; ")} | ${why} |`;
      });
    const text = [
      "| route | when its answer is lost | a second one is harmless |",
      "| --- | --- | --- |",
      ...rows,
      "",
    ];
    await expect(text.join("\n")).toMatchFileSnapshot("__outputs__/posts.md");
  });
});

/** Which of an undisturbed run's POSTs there are, counted from 1. */
async function postsOf(play: Play): Promise<number[]> {
  await play.prepare();
  const mark = play.github.mark();
  await play.run();
  const posts = play.github.requestsSince(mark).filter(({ method }) => method === "POST");
  return posts.map((_, index) => index + 1);
}

async function lose(play: Play, nth: number): Promise<void> {
  await play.prepare();
  const mark = play.github.mark();
  play.github.faults.add({ method: "POST", kind: "after-write-502", nth });
  const ended = await play.run();
  play.github.faults.clear();
  const requests = play.github.requestsSince(mark);
  const route = routeOf(requests.find(({ fault }) => fault !== null)!);
  const way = afterwards(requests);
  seen.set(route, (seen.get(route) ?? new Set()).add(way));
  if (way === "repeats")
    expect(
      harmless.some((one) => one.test(route)),
      `${route} is repeated unseen`,
    ).toBe(true);
  expect(play.judge(ended), `${route}: ${ended.log}`).not.toBe("wrong");
  expect(await play.next(), route).toEqual([]);
}
