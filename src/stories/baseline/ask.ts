import type { Scored } from "../../core/table/evidence.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { CommitRuns, EvidenceFacts } from "../../ports/evidence.ts";
import type { History } from "../../ports/history.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Releases } from "../../ports/releases.ts";
import type { Workshop } from "../../ports/workshop.ts";
import type { BaseAsk } from "../find-base.ts";

/** What is left out, or null, is not asked: no token, or no way to run a command. */
export interface BaselinePorts {
  readonly commits: Commits;
  readonly artifacts: Artifacts | null;
  /** What GitHub knows of the runs that made artifacts. */
  readonly runs?: (Pick<EvidenceFacts, "run"> & Partial<CommitRuns>) | null;
  readonly clock: Clock;
  readonly history?: Pick<History, "read"> | null;
  readonly releases?: Pick<Releases, "list" | "download"> | null;
  readonly ledger?: Pick<Ledger, "read" | "file"> | null;
  readonly workshop?: Workshop | null;
}

/** How the code of an accepted commit may be run again. */
export interface RerunAsk {
  /** evenhand.yml from the top of the repository. */
  readonly configPath: string;
  /** The working directory from the top of the repository, "" there. */
  readonly folder: string;
  /** The candidate's evaluation set, absolute; null: the configuration names none. */
  readonly data: string | null;
  /** How the name of a file of predictions ends, such as `.csv`: some writers put it there themselves. */
  readonly ending: string;
  /** Why no code of the base may run in this event; null: it may. */
  readonly refused: string | null;
  /** The input `rebuild`. */
  readonly rebuild: boolean;
  /** Reads rows as the candidate's are read. Throws UserError when they cannot be. */
  read(file: ByteSource): Promise<Scored>;
}

/** Where the search begins. */
export type BaselineStart =
  | { readonly kind: "auto" }
  /** What production serves first, then as `auto`: a tag or a release. */
  | { readonly kind: "production-first" }
  | { readonly kind: "production" }
  | { readonly kind: "ref"; readonly ref: string };

export interface BaselineAsk extends BaseAsk {
  readonly model: string;
  readonly leg: string;
  readonly runId: number;
  readonly start?: BaselineStart;
  /** This server has no artifacts that actions can use. */
  readonly enterprise?: boolean;
  /** How long a run of the base commit that is going on is waited for. */
  readonly waitMilliseconds?: number;
  /** Digest of the candidate's rows; null when it has none. Left out: whatever is found first is taken. */
  evalSet?(): Promise<string | null>;
  /** null: nothing is run again. */
  readonly rerun?: RerunAsk | null;
}
