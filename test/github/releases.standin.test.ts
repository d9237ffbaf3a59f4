import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeReleases } from "../../src/github/releases.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
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

const name = "evenhand-evaluation-fraud-default.zip";

describe("releases", () => {
  it("are listed newest first, without drafts, and their archives are read, in three requests", async () => {
    standin.addRelease({ tag: "v1", assets: { [name]: { "evaluation.json": "{}" } } });
    standin.addRelease({ tag: "v2", assets: { "notes.txt": new TextEncoder().encode("x") } });
    standin.addRelease({ tag: "v3", draft: true });
    const mark = standin.mark();
    const releases = makeReleases(githubOf(standin));
    const listed = await releases.list();
    expect(listed.map(({ tag, assets }) => [tag, assets.map((asset) => asset.name)])).toEqual([
      ["v2", ["notes.txt"]],
      ["v1", [name]],
    ]);
    const files = await releases.download(listed[1]!.assets[0]!);
    expect([...files].map(([file, content]) => [file, new TextDecoder().decode(content)])).toEqual([
      ["evaluation.json", "{}"],
    ]);
    expect(standin.requestsSince(mark)).toHaveLength(3);
  });

  it("are none in a repository that never released anything", async () => {
    expect(await makeReleases(githubOf(standin)).list()).toEqual([]);
  });

  it("whose asset is no archive are refused in a sentence", async () => {
    standin.addRelease({ tag: "v1", assets: { [name]: new TextEncoder().encode("no zip") } });
    const releases = makeReleases(githubOf(standin));
    const asset = (await releases.list())[0]!.assets[0]!;
    await expect(releases.download(asset)).rejects.toThrow("the archive is refused");
    await expect(releases.download({ ...asset, digest: `sha256:${"0".repeat(64)}` })).rejects.toThrow(
      `asset ${name}: its archive differs from the digest GitHub lists`,
    );
  });
});
