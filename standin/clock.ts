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
}

export function makeStandinClock(fixedTime?: number): StandinClock {
  let fixed = fixedTime;
  const now = (): number => fixed ?? Date.now();
  return {
    now,
    stamp: () => githubTime(now()),
    fix: (milliseconds) => {
      fixed = milliseconds;
    },
  };
}
