/** The server's clock: runners' clocks differ, and what ends at a time must end at one time for all of them. */
export interface ServerTime {
  /** @param date the header of an answer; one that cannot be read teaches nothing */
  learn(date: string | undefined): void;
  /** Milliseconds since 1970. @throws Error before anything was learnt */
  now(): number;
}

/** The newest date heard, and what has passed since by a clock that nobody sets. A date has whole seconds, so that this is
 *  never ahead, and behind by a second and the way of the answer. */
export function makeServerTime(elapsed: () => number = () => performance.now()): ServerTime {
  let heard: { readonly date: number; readonly at: number } | null = null;
  return {
    learn(date) {
      const parsed = Date.parse(date ?? "");
      if (!Number.isNaN(parsed)) heard = { date: parsed, at: elapsed() };
    },
    now() {
      if (heard === null) throw new Error("GitHub's answers carry no date, by which a lease could end");
      return heard.date + elapsed() - heard.at;
    },
  };
}
