/** GitHub's times have no fraction of a second. */
export const githubTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");

export interface StandinClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Now, as GitHub writes it. */
  stamp(): string;
  /** From here on time stands still at this moment. */
  fix(milliseconds: number): void;
  /** From here on it is so much later; time goes on. */
  advance(milliseconds: number): void;
}

export function makeStandinClock(fixedTime?: number): StandinClock {
  let fixed = fixedTime;
  let ahead = 0;
  const now = (): number => (fixed ?? Date.now()) + ahead;
  return {
    now,
    stamp: () => githubTime(now()),
    fix: (milliseconds) => {
      fixed = milliseconds;
    },
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}
