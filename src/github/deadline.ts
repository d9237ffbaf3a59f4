/** Waits no longer than that: the runner's clients wait for ever when an answer is cut, and a process that waits for
 *  nothing else would end silently. */
export async function within<T>(milliseconds: number, who: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = Math.round(milliseconds / 1000);
    timer = setTimeout(() => reject(new Error(`${who} did not answer within ${seconds} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
