import { createInterface } from "node:readline";
import type { Clock } from "../../ports/clock.ts";
import type { Caller } from "./call.ts";
import { KubernetesRefusal } from "./refusal.ts";

export interface LogPlace {
  readonly namespace: string;
  readonly pod: string;
  /** "" for the only one. */
  readonly container: string;
}

export interface LogOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Whether the container has ended: asked when the stream ends, which it also does when a proxy cuts it. */
  hasEnded(): Promise<boolean>;
}

/** Passes on each line of a container's log once, from its first line until the container has ended. A stream that
 *  breaks is taken up again where it broke. Returns early when the signal is aborted.
 *  Throws KubernetesRefusal when the log may not be read. */
export async function followPodLog(
  caller: Caller,
  place: LogPlace,
  onLine: (line: string) => void,
  options: LogOptions,
): Promise<void> {
  let last: Position = { time: "", seen: 0 };
  for (let broken = 0; !options.signal.aborted; ) {
    const ended = await options.hasEnded();
    const before = last;
    try {
      last = await readOnce(caller, place, last, { onLine, signal: options.signal });
    } catch (thrown) {
      if (options.signal.aborted) return;
      if (thrown instanceof KubernetesRefusal && thrown.status !== 400 && thrown.status < 500) throw thrown;
      last = thrown instanceof Broken ? thrown.at : last;
      broken++;
      if (ended && broken > 10) throw thrown;
      await options.clock.sleep(1000);
      continue;
    }
    if (ended) return;
    if (last === before) await options.clock.sleep(500);
  }
}

/** The time stamp of the last line passed on, and how many lines had it. */
interface Position {
  readonly time: string;
  readonly seen: number;
}

class Broken extends Error {
  readonly at: Position;
  constructor(at: Position, cause: unknown) {
    super("the log broke off", { cause });
    this.at = at;
  }
}

async function readOnce(
  caller: Caller,
  { namespace, pod, container }: LogPlace,
  from: Position,
  { onLine, signal }: { onLine: (line: string) => void; signal: AbortSignal },
): Promise<Position> {
  const query = {
    follow: "true",
    timestamps: "true",
    ...(container === "" ? {} : { container }),
    // To the second: what was seen already is passed over below.
    ...(from.time === "" ? {} : { sinceTime: `${from.time.slice(0, 19)}Z` }),
  };
  const path = `/api/v1/namespaces/${namespace}/pods/${pod}/log`;
  const stream = await caller.stream({
    method: "GET",
    path,
    query,
    repeatable: true,
    timeoutMs: 3_600_000,
    signal,
  });
  let at = from;
  let again = from.seen;
  try {
    for await (const stamped of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const [, time = "", line = ""] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/s.exec(stamped) ?? [
        "",
        at.time,
        stamped,
      ];
      const order = compare(time, from.time);
      if (from.time !== "" && order < 0) continue;
      if (from.time !== "" && order === 0 && again-- > 0) continue;
      at = time === at.time ? { time, seen: at.seen + 1 } : { time, seen: 1 };
      onLine(line);
    }
  } catch (thrown) {
    throw new Broken(at, thrown);
  }
  return at;
}

/** RFC 3339 in UTC with up to nine decimals, trailing zeros left out. */
function compare(a: string, b: string): number {
  const pad = (time: string) => {
    const [seconds = "", decimals = ""] = time.replace("Z", "").split(".");
    return `${seconds}.${decimals.padEnd(9, "0")}`;
  };
  return pad(a) < pad(b) ? -1 : pad(a) > pad(b) ? 1 : 0;
}
