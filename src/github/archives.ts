import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sha256 } from "../core/digest.ts";
import type { Archives } from "../ports/archives.ts";
import { within } from "./deadline.ts";

/** What we use of @actions/cache. */
export interface CacheClient {
  restoreCache(
    paths: string[],
    primaryKey: string,
    restoreKeys?: string[],
    options?: { lookupOnly?: boolean },
  ): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

export interface ArchiveOptions {
  /** GITHUB_WORKSPACE, from which the client packs and unpacks. */
  readonly workspace: string;
  /** Default: @actions/cache, imported when first needed. */
  readonly loadClient?: () => Promise<CacheClient>;
  readonly lookupMs?: number;
  readonly transferMs?: number;
}

const folderName = ".evenhand-cache";
const service = "the cache service";

/** Archives in the Actions cache. The service finds an entry by the paths it was made of too, letter by letter, so each
 *  prefix has one folder, named from the workspace, on every machine. */
export function makeArchives(options: ArchiveOptions): Archives {
  const { workspace, lookupMs = 60_000, transferMs = 600_000 } = options;
  const load = options.loadClient ?? (() => import("@actions/cache"));
  const place = (prefix: string) => {
    const name = `${folderName}/${sha256(prefix).slice(7, 23)}`;
    // The client looks for files from where the process is, and packs them from the workspace.
    return resolve(workspace) === process.cwd() ? name : resolve(workspace, name);
  };
  const empty = async (named: string) => {
    const folder = resolve(workspace, named);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(workspace, folderName, ".gitignore"), "*\n");
    return folder;
  };
  const clear = () => rm(join(workspace, folderName), { recursive: true, force: true });

  return {
    async restore(prefix) {
      const client = await load();
      const named = place(prefix);
      const look = client.restoreCache([named], prefix, [prefix], { lookupOnly: true });
      const key = await within(lookupMs, service, look).catch(() => undefined);
      if (key === undefined || !key.startsWith(prefix)) return null;
      const folder = await empty(named);
      const found = await within(transferMs, service, client.restoreCache([named], key)).catch(
        () => undefined,
      );
      if (found === key) return { key, folder, discard: clear };
      await clear();
      return null;
    },
    async save(prefix, key, fill) {
      const client = await load();
      const named = place(prefix);
      try {
        await fill(await empty(named));
        const id = await within(transferMs, service, client.saveCache([named], key));
        if (id < 0) throw new Error(`${service} did not take it`);
      } finally {
        await clear();
      }
    },
  };
}
