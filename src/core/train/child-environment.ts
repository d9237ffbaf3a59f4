/** What the user's command is told, by EVENHAND_ name of docs/interface.md. */
export interface JobFacts {
  readonly seed: number;
  /** Absolute paths. */
  readonly paramsFile: string;
  readonly outputFolder: string;
  readonly metricsFile: string;
  readonly checkpointFolder: string;
  /** Number of the trial of a tuning; null or absent: there is none. */
  readonly trial?: number | null;
}

/** The inputs of this action (its token among them), the services that only actions may call, and the files by
 *  which a step speaks to the runner: a `run:` step would not have the first two, and with the last a training
 *  script could write this step's outputs itself. */
const withheld =
  /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_(?:OUTPUT|STATE|ENV|PATH))$/i;

/** The step's environment, less what only the action itself may see. */
export function stepEnvironment(step: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const passed = Object.entries(step).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !withheld.test(entry[0]),
  );
  return Object.fromEntries(passed);
}

/** The environment of the user's command: that of the step, and what the command is told. */
export function childEnvironment(
  step: Readonly<Record<string, string | undefined>>,
  job: JobFacts,
): Record<string, string> {
  return {
    ...stepEnvironment(step),
    EVENHAND_SEED: String(job.seed),
    EVENHAND_PARAMS: job.paramsFile,
    EVENHAND_OUTPUT: job.outputFolder,
    EVENHAND_METRICS: job.metricsFile,
    EVENHAND_CHECKPOINTS: job.checkpointFolder,
    ...(job.trial === undefined || job.trial === null ? {} : { EVENHAND_TRIAL: String(job.trial) }),
  };
}
