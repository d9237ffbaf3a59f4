/** Preloaded into a spawned action: waits between tries shrink a hundredfold, so that a test sees a whole retry rule in
 *  moments. Deadlines, a minute and longer, stay as they are. */
const original = globalThis.setTimeout;

function shorter(delay: number | undefined): number | undefined {
  return delay !== undefined && delay >= 500 && delay < 60_000 ? delay / 100 : delay;
}

const fast = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
  original(run, shorter(delay), ...args);
globalThis.setTimeout = Object.assign(fast, original) as unknown as typeof setTimeout;
