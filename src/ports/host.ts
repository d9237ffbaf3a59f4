/** Where the program runs: a runner or a terminal. The only way to say anything. */
export interface Host {
  /** What the run knows about itself and its event. */
  readonly context: RunContext;
  info(line: string): void;
  annotate(level: "notice" | "warning" | "error", text: string, place?: AnnotationPlace): void;
  /** Never more than 64 KiB a value. */
  setOutput(name: string, value: string): Promise<void>;
  /** Appends to the job summary (runner) or prints (terminal). */
  summarize(markdown: string): Promise<void>;
}

export interface AnnotationPlace {
  title?: string;
  file?: string;
  line?: number;
  column?: number;
}

export interface RunContext {
  /** owner/name, "" at a terminal outside a repository. */
  readonly repository: string;
  readonly workflow: string;
  readonly runId: number;
  readonly attempt: number;
  readonly event: string;
  /** Who started the run; "" when nobody did. */
  readonly actor: string;
  /** The commit the workflow runs for (GITHUB_SHA). */
  readonly sha: string | null;
  readonly ref: string;
  readonly serverUrl: string;
  readonly workspace: string;
  /** The event's payload, untrusted. */
  readonly payload: Record<string, unknown>;
  readonly onRunner: boolean;
}
