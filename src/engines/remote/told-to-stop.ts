const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export type Why = "timeout" | "stopped";

export interface StopWatch {
  /** Aborted when the time is over or this process is told to end; its reason is the `Why`. */
  readonly signal: AbortSignal;
  /** null: nobody has said stop. */
  why(): Why | null;
  /** Begins to count; a second call changes nothing. */
  startClock(milliseconds: number): void;
  dispose(): void;
}

/** Watches for what ends a job early. */
export function watchForStop(): StopWatch {
  const controller = new AbortController();
  let why: Why | null = null;
  let timer: NodeJS.Timeout | null = null;
  const stop = (reason: Why) => {
    why ??= reason;
    controller.abort(reason);
  };
  const onSignal = () => stop("stopped");
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    why: () => why,
    startClock(milliseconds) {
      // Timers of Node overflow after 24 days; inputs allow 20.
      timer ??= setTimeout(() => stop("timeout"), milliseconds);
    },
    dispose() {
      if (timer !== null) clearTimeout(timer);
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

/** Waits, but not past a stop. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
