/** More runs than this of one training are not kept. */
export const mostRuns = 1000;

/** At most so many of each: a record is read by every later step, and travels as an artifact. */
export const runLimits = {
  files: 10_000,
  outputs: 100,
  names: 1000,
  notes: 50,
  textLength: 2000,
  commandLength: 20_000,
  pathLength: 4096,
} as const;
