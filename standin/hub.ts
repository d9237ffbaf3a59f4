import type { StandinClock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { Repository } from "./git/repository.ts";
import type { Journal } from "./journal.ts";
import type { Grant } from "./permissions.ts";
import type { Blobs } from "./services/blobs.ts";
import type { RuntimeTokens } from "./services/runtime-tokens.ts";
import type { World } from "./world.ts";

export interface Actor {
  readonly login: string;
  /** A bot's token belongs to an app; only apps may write check runs. */
  readonly type: "Bot" | "User";
  grant: Grant;
}

/** The parts of one stand-in, handed to every route. */
export interface Hub {
  /** owner/name */
  readonly repository: string;
  readonly defaultBranch: string;
  /** Addresses as clients see them, without a trailing slash. */
  apiUrl: string;
  /** Of the pages for people; nothing is served there. */
  readonly serverUrl: string;
  resultsUrl: string;
  /** With the path prefix; files of releases go there. */
  uploadsUrl: string;
  readonly clock: StandinClock;
  readonly git: Repository;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly blobs: Blobs;
  readonly runtimeTokens: RuntimeTokens;
  readonly artifactsFolder: string | null;
  /** By token. */
  readonly actors: Map<string, Actor>;
  world: World;
  /** The world before each of the last writes, oldest first. */
  readonly earlier: World[];
  nextId(): number;
  /** One write at a time: what it reads stays true until it is done. */
  write<T>(work: () => Promise<T>): Promise<T>;
}
