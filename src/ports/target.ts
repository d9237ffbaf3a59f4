import type { Served } from "../core/record/deployment.ts";

/** What should serve. */
export interface Wanted {
  readonly environment: string;
  /** The model's name in evenhand.yml. */
  readonly model: string;
  /** null only when going back to something that Evenhand did not deploy. */
  readonly digest: string | null;
  /** The target's own name for it when it was there before (rollback); null for a new model. */
  readonly version: string | null;
  readonly commit: string | null;
  readonly evidence: { readonly record: string; readonly runId: number; readonly url: string } | null;
}

/** What the target says it serves; null: it has no way to tell. */
export type ReadBack = Served | null;

export interface Applied {
  readonly version: string | null;
  /** Where the model answers, for the deployment's page; null when the target has no address. */
  readonly url: string | null;
}

/** A part of the traffic that goes to the new model. */
export interface Split {
  /** Per cent that the target was set to: replicas divide in whole pods only. */
  readonly percent: number;
}

/** Called before each step of a change with its name and one sentence; resolves when the step is noted. */
export type Journal = (step: string, note: string) => Promise<void>;

/** Where a model is deployed. Applying twice is applying once; a target that cannot be reached throws. */
export interface Target {
  readonly name: string;
  /** What `apply` would do, as sentences; touches nothing. */
  plan(wanted: Wanted, before: ReadBack): Promise<string[]>;
  /** Makes it serve, and resolves once the target says that it is healthy. */
  apply(wanted: Wanted, before: ReadBack, journal: Journal): Promise<Applied>;
  /** Gives the new model about so many per cent of the traffic beside the old one, and resolves once both answer;
   *  `apply` gives it all, `restore` none. Left out: the target cannot divide traffic. */
  split?(percent: number, wanted: Wanted, before: ReadBack, journal: Journal): Promise<Split>;
  /** Makes the new model answer beside the old one without any of the traffic. Left out: it cannot. */
  start?(wanted: Wanted, before: ReadBack, journal: Journal): Promise<void>;
  readBack(): Promise<ReadBack>;
  /** Makes what served before serve again, whatever `apply` had done by then. */
  restore(before: Wanted | null, failed: Wanted, journal: Journal): Promise<void>;
}
