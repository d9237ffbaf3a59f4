import { expect } from "vitest";
import { makeGitObjects } from "../../../src/github/git-objects.ts";
import { makeModelReleases } from "../../../src/github/model-releases.ts";
import { makeFence } from "../../../src/host/fence.ts";
import { type Standin, startStandin } from "../../../standin/index.ts";
import { type FaultyProxy, type Move, startFaultyProxy } from "../../servers/support/faulty-proxy.ts";
import type { Rig } from "./contract.ts";
import { namedModels } from "./model-shelf.ts";
import { clientOf, servedBy } from "./releases.ts";

/** Target `github-release` against the stand-in for GitHub. The pointer moves by one write; a stranger would write a commit that names the first model again. */
export async function makeReleaseRig(): Promise<Rig> {
  const tag = "fraud-production";
  let standin: Standin;
  let proxy: FaultyProxy | undefined;
  let again = "";
  const move: Move = {
    is: ({ method, path: at, body }) =>
      (method === "PATCH" && at.endsWith(`/git/refs/tags/${tag}`)) ||
      (method === "POST" && at.endsWith("/git/refs") && body.toString().includes(`refs/tags/${tag}`)),
    byStranger: ({ body }) => Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), sha: again })),
  };
  const open = async () => {
    standin = await startStandin();
    await standin.commit({ files: { "README.md": "x" } });
    proxy = await startFaultyProxy(standin.apiUrl, move);
  };
  const close = async () => {
    await proxy?.close();
    await standin?.close();
  };
  return {
    name: "github-release",
    config: () => JSON.stringify({ target: "github-release", options: {} }),
    serving: () => servedBy(standin, tag),
    changes: async () => proxy!.writes(),
    async trouble(kind) {
      const head = standin.state.refs.get(`refs/tags/${tag}`);
      if (kind === "wrong-model" && head !== undefined) {
        const objects = makeGitObjects(clientOf(standin));
        again = await objects.writeCommit("by a stranger", await objects.treeOf(head), head);
      }
      proxy!.set(kind);
    },
    mend: async () => proxy?.set("none"),
    async reset() {
      await close();
      await open();
    },
    world: () => {
      const releases = makeModelReleases(clientOf(standin, proxy!.url));
      return {
        ...{ env: {}, folder: ".", fence: makeFence(() => {}), shelf: namedModels },
        // The evaluated commits of these tests are in no repository.
        releases: { ...releases, begin: (name, _commit, words) => releases.begin(name, null, words) },
      };
    },
    async close() {
      expect([...standin.state.violations, ...standin.state.unknownRoutes]).toEqual([]);
      await close();
    },
  };
}
