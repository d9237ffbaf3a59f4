import { z } from "zod";
import type { GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const rounds = 25;

/** A ref that only moves forward, such as `evenhand/ledger`. */
export interface GitRef {
  /** The commit it points at; null: it is not there yet. */
  read(): Promise<string | null>;
  /** Moves it from one commit to a descendant; null: makes it. A conflict is thrown as it comes; an answer that was lost
   *  is read back before it is asked again. */
  move(from: string | null, to: string): Promise<void>;
}

/** @param name without `refs/` */
export function makeGitRef(github: GitHub, name: string): GitRef {
  const encoded = name.split("/").map(encodeURIComponent).join("/");

  async function read(): Promise<string | null> {
    const call = {
      route: `GET /repos/{owner}/{repo}/git/ref/${encoded}`,
      reply: refSchema,
      permission: "contents: read",
    };
    try {
      return (await github.request(call)).data.object.sha;
    } catch (thrown) {
      // 409: the repository has no commit at all.
      if (isStatus(thrown, 404, 409)) return null;
      throw thrown;
    }
  }

  return {
    read,
    async move(from, to) {
      const found = async () => ((await read()) === to ? { object: { sha: to } } : null);
      const parameters = from === null ? { ref: `refs/${name}`, sha: to } : { sha: to, force: false };
      const route =
        from === null
          ? "POST /repos/{owner}/{repo}/git/refs"
          : `PATCH /repos/{owner}/{repo}/git/refs/${encoded}`;
      await github.create({ route, parameters, reply: refSchema, permission: "contents: write" }, found);
    },
  };
}

/** Runs a round of read, write and move again when another writer was first, after a random pause that grows.
 *  @param round its number, from 1 */
export async function untilFirst<T>(github: GitHub, once: (round: number) => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await once(round);
    } catch (thrown) {
      if (!isStatus(thrown, 409, 422) || round >= rounds) throw thrown;
      await github.clock.sleep(Math.random() * Math.min(5_000, 100 * 2 ** round));
    }
  }
}
