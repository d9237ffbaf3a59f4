import type { Clock } from "../../ports/clock.ts";

const most = 4;

/** Does something up to four times, waiting half a second, one, two between.
 *  @param isPassing whether an error may go away by itself; a request that must not be done twice has none such */
export async function withTries<T>(
  clock: Clock,
  isPassing: (thrown: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (thrown) {
      if (attempt >= most || !isPassing(thrown)) throw thrown;
      await clock.sleep(500 * 2 ** (attempt - 1));
    }
  }
}
