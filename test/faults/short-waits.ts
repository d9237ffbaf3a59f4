/** Makes waiting short and time true: what waits for half a second and longer waits a part of it, and the clock goes on
 *  as if it had waited for all of it. */

const realTimeout = globalThis.setTimeout;
const RealDate = Date;
/** Waits between tries are of seconds, time limits of half a minute and longer: those must leave room for real work. */
const [shortest, limits, fasterWait, fasterLimit] = [500, 20_000, 100, 10] as const;

let ahead = 0;
let areLimitsShort = false;

/** Milliseconds that were not really waited for since the last `beginTime`. */
export const waitedFor = (): number => ahead;

/** From here on the clock is right, or off by so many milliseconds. Limits pass quickly only in a run that is disturbed:
 *  on a busy machine an answer that does come may take longer than a short one. */
export function beginTime(skew: number, shortLimits: boolean): void {
  ahead = skew;
  areLimitsShort = shortLimits;
}

function shorter(delay: number): number {
  if (delay < shortest) return delay;
  if (delay < limits) return delay / fasterWait;
  return areLimitsShort ? delay / fasterLimit : delay;
}

class ShortDate extends RealDate {
  constructor(...given: unknown[]) {
    // The overloads of Date cannot be passed on in another way.
    super(...((given.length === 0 ? [ShortDate.now()] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + Math.round(ahead);
  }
}

function shortTimeout(run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): NodeJS.Timeout {
  // How long Node's client keeps a connection that nobody uses is not waiting.
  const real = run.name === "onParserTimeout" ? delay : shorter(delay);
  const late = () => {
    ahead += delay - real;
    run(...given);
  };
  return real === delay ? realTimeout(run, delay, ...given) : realTimeout(late, real);
}

/** A request that came to its time limit has waited for all of it. */
function countLimits(): void {
  const limitOf = new WeakMap<AbortSignal, number>();
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    const error = new DOMException("The operation was aborted due to timeout", "TimeoutError");
    realTimeout(() => controller.abort(error), shorter(delay)).unref();
    limitOf.set(controller.signal, delay - shorter(delay));
    return controller.signal;
  };
  const realFetch = globalThis.fetch;
  const counted = async <T>(signal: AbortSignal | null | undefined, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (signal?.aborted === true) ahead += limitOf.get(signal) ?? 0;
      throw error;
    }
  };
  globalThis.fetch = async (url, init) => {
    const response = await counted(init?.signal, realFetch(url, init));
    for (const way of ["text", "json", "arrayBuffer", "blob"] as const) {
      const read = response[way].bind(response) as () => Promise<never>;
      Object.defineProperty(response, way, { value: () => counted(init?.signal, read()) });
    }
    return response;
  };
}

export function shortenWaits(): void {
  globalThis.setTimeout = Object.assign(shortTimeout, realTimeout) as unknown as typeof setTimeout;
  globalThis.Date = ShortDate as DateConstructor;
  countLimits();
}
