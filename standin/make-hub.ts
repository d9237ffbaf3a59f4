import { makeStandinClock } from "./clock.ts";
import { makeFaults } from "./faults.ts";
import { makeRepository } from "./git/repository.ts";
import type { Actor, Hub } from "./hub.ts";
import { makeJournal } from "./journal.ts";
import { makeBlobs } from "./services/blobs.ts";
import { makeRuntimeTokens } from "./services/runtime-tokens.ts";
import { copyWorld, makeWorld, type World } from "./world.ts";

const keptWorlds = 50;

function isSame(a: World, b: World): boolean {
  return Object.entries(a).every(([name, map]) => {
    const left = map as Map<unknown, unknown>;
    const right = b[name as keyof World] as Map<unknown, unknown>;
    return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
  });
}

/** One after the other, each leaving the world before it behind when it changed anything. */
function makeWriter(hub: () => Hub): Hub["write"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(async () => {
      const { world, earlier } = hub();
      const before = copyWorld(world);
      try {
        return await work();
      } finally {
        if (!isSame(before, world)) earlier.push(before);
        if (earlier.length > keptWorlds) earlier.shift();
      }
    });
    last = done.catch(() => {});
    return done;
  };
}

export interface HubOptions {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly login: string;
  readonly fixedTime: number | undefined;
  readonly artifactsFolder: string | null;
}

export async function makeHub(options: HubOptions): Promise<Hub> {
  const { repository, defaultBranch, serverUrl, artifactsFolder } = options;
  const type = options.login.endsWith("[bot]") ? "Bot" : "User";
  const actor: Actor = { login: options.login, type, grant: "write-all" };
  let id = 1000;
  const hub: Hub = {
    ...{ repository, defaultBranch, serverUrl, artifactsFolder, apiUrl: "", resultsUrl: "", uploadsUrl: "" },
    clock: makeStandinClock(options.fixedTime),
    git: await makeRepository(defaultBranch),
    journal: makeJournal(),
    faults: makeFaults(),
    blobs: makeBlobs(),
    runtimeTokens: makeRuntimeTokens(),
    actors: new Map([[options.token, actor]]),
    world: makeWorld(),
    earlier: [],
    nextId: () => ++id,
    write: makeWriter(() => hub),
  };
  return hub;
}
