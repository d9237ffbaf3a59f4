import type { Kubernetes } from "../../../clients/kubernetes/client.ts";
import type { Clock } from "../../../ports/clock.ts";
import { type JobLines, makeJobLines } from "../../remote/job-lines.ts";
import { pause } from "../../remote/told-to-stop.ts";
import { drainMs, hasEnded } from "../follow.ts";
import type { JobPod } from "../pods.ts";

/** The pod of one index, and its log. */
export interface IndexLog {
  readonly pod: string;
  readonly lines: JobLines;
  /** When its container was first seen to have begun, as performance.now() counts. */
  readonly startedAt: number;
  /** Resolves when the log has been read, or was waited for long enough. */
  readonly drained: () => Promise<void>;
  readonly close: () => void;
}

export interface LogPlace {
  readonly kubernetes: Kubernetes;
  readonly namespace: string;
  readonly token: string;
  readonly clock: Clock;
}

export function openIndexLog(place: LogPlace, pod: JobPod, onLine: (line: string) => void): IndexLog {
  const { kubernetes, namespace, token, clock } = place;
  const closing = new AbortController();
  const lines = makeJobLines(token, onLine);
  const options = {
    clock,
    signal: closing.signal,
    hasEnded: () => hasEnded(kubernetes, namespace, pod),
  };
  const followed = kubernetes
    .followLog({ namespace, pod: pod.name, container: pod.container }, lines.line, options)
    .catch((thrown: Error) => onLine(`(the log of ${pod.name} cannot be read: ${thrown.message})`));
  const close = () => {
    closing.abort();
    lines.end();
  };
  return {
    pod: pod.name,
    lines,
    startedAt: performance.now(),
    close,
    async drained() {
      await Promise.race([followed, pause(drainMs, closing.signal)]);
      close();
    },
  };
}
