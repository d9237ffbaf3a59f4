import type { JobEnd } from "../../ports/engine.ts";
import { pause, type StopWatch } from "../remote/told-to-stop.ts";

const words = ["pending", "running", "succeeded", "failed", "stopped"] as const;
export type StatusWord = Extract<(typeof words)[number], "succeeded" | "failed" | "stopped">;

const mostFailures = 5;

/** Asks `status` every so many seconds until it says that the job has ended; null when told to stop, or when it failed five times in a row.
 *  The last line that is one of its words counts. */
export async function awaitWord(
  every: number,
  ask: (onLine: (line: string) => void) => Promise<JobEnd>,
  watch: StopWatch,
): Promise<StatusWord | null> {
  for (let failures = 0; failures < mostFailures && watch.why() === null; ) {
    let said: string | undefined;
    const end = await ask((line) => {
      const word = line.trim().toLowerCase();
      if ((words as readonly string[]).includes(word)) said = word;
    });
    failures = end.exitCode === 0 && said !== undefined ? 0 : failures + 1;
    if (failures === 0 && said !== "pending" && said !== "running") return said as StatusWord;
    await pause(every * 1000, watch.signal);
  }
  return null;
}
