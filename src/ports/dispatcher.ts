export interface DispatchAsk {
  /** File name of the workflow; null: `event` is used. */
  readonly workflow: string | null;
  readonly event: string | null;
  /** The branch whose workflow runs. */
  readonly ref: string;
  readonly payload: Readonly<Record<string, string>>;
}

/** Starts a workflow of this repository. Runs that the job's own token asks for do start; pushes with it start none. */
export interface Dispatcher {
  /** Asks once: an answer that was lost is looked for among the runs, never asked twice. The address of the run, where
   *  GitHub tells it. Throws PermissionDenied without `actions: write`. */
  dispatch(ask: DispatchAsk): Promise<string | null>;
  defaultBranch(): Promise<string>;
}
