/** Watches for a request to end this process, which then does not end by itself. */
export interface StopWatch {
  /** Waits; true at once when the process was, or meanwhile is, asked to end. */
  wait(milliseconds: number): Promise<boolean>;
  /** What would have ended the process ends it again. */
  release(): void;
}
