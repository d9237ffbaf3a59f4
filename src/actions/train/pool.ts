/** Runs tasks in their order, at most `limit` at once. After a task that answers "stop", no other is started; those that
 *  are running are waited for. */
export async function runPool<T>(
  tasks: readonly T[],
  limit: number,
  run: (task: T) => Promise<"go on" | "stop">,
): Promise<void> {
  const left = [...tasks];
  let stopped = false;
  const work = async () => {
    for (let task = left.shift(); task !== undefined && !stopped; task = left.shift()) {
      try {
        if ((await run(task)) === "stop") stopped = true;
      } catch (error) {
        stopped = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.min(limit, tasks.length) }, work);
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
