import path from "node:path";
import { checkPart } from "../core/handover/names.ts";
import type { ShardFolder } from "../ports/shards.ts";
import { ignoreInGit, makeFolder, writeWhole } from "./whole-file.ts";

/** States lie beside the records of their leg and in no manifest: a state is as large as the rows it holds, and whoever
 *  reads records does not want it. Each checks itself. */
export function makeShardFolder(root: string): ShardFolder {
  return {
    async write({ model, leg, name }, pieces) {
      checkPart("model", model);
      checkPart("leg", leg);
      const folder = path.join(root, model, leg);
      for (const step of [root, path.join(root, model), folder]) await makeFolder(step);
      await ignoreInGit(root);
      await writeWhole(path.join(folder, name), pieces);
      return path.join(folder, name);
    },
  };
}
