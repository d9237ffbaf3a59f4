import { makeFence } from "../../../src/host/fence.ts";
import { type Move, startFaultyProxy } from "../../servers/support/faulty-proxy.ts";
import type { Rig } from "./contract.ts";
import { hubToken, startHub } from "./hub.ts";
import { namedModels } from "./model-shelf.ts";

/** The branch is set by one request; a stranger would set it to a commit that is there, the first model's. */
export async function makeHubRig(): Promise<Rig> {
  const hub = await startHub();
  let first = "";
  const move: Move = {
    is: ({ method, path: at }) => method === "POST" && at.endsWith("/branch/production"),
    byStranger: ({ body }) =>
      Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), startingPoint: first })),
  };
  const proxy = await startFaultyProxy(hub.url, move);
  let turn = 0;
  let repository = "";
  return {
    name: "huggingface",
    config: () => JSON.stringify({ target: "huggingface", options: { repository, endpoint: proxy.url } }),
    async serving() {
      const found = hub.branch("production")?.get("model.bin");
      return found === undefined ? null : `sha256:${found}`;
    },
    changes: async () => proxy.writes(),
    async trouble(kind) {
      const response = await fetch(`${hub.url}/api/models/${repository}/revision/production`, {
        headers: { authorization: `Bearer ${hubToken}` },
      });
      if (response.ok) first = ((await response.json()) as { sha: string }).sha;
      proxy.set(kind);
    },
    mend: async () => proxy.set("none"),
    async reset() {
      turn += 1;
      repository = `acme/fraud-${turn}`;
      hub.use(repository);
    },
    world: () => ({
      env: { HF_TOKEN: hubToken },
      folder: ".",
      fence: makeFence(() => {}),
      shelf: namedModels,
    }),
    async close() {
      await proxy.close();
      await hub.close();
    },
  };
}
