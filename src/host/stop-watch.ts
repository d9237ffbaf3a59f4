import process from "node:process";
import type { StopWatch } from "../ports/stop-watch.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

/** Takes what a runner sends to a cancelled step. */
export function makeStopWatch(): StopWatch {
  let isAsked = false;
  let wake = () => {};
  const stop = () => {
    isAsked = true;
    wake();
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    async wait(milliseconds) {
      if (isAsked) return true;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      return isAsked;
    },
    release() {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
