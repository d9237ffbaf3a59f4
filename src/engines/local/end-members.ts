/** Ends every process of a job: asks with a signal, waits, then kills until none is found in two looks on end.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param find the living processes of the job; [] also where they cannot be listed
 *  @param leader process id, and group, of the command; 0 when there is none
 *  @param wait milliseconds between asking and killing
 *  @returns how many processes besides the leader were found alive at the first look */
export async function endMembers(
  find: () => number[],
  leader: number,
  signal: NodeJS.Signals,
  wait: number,
): Promise<number> {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const lookEvery = 25;
  const giveUpAfter = 20_000;
  const listed = process.platform === "linux";
  const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const send = (pid: number, what: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(pid, what);
    } catch {
      return false;
    }
  };
  /** A look at the job: the processes to signal, a negative number being a whole group. */
  const alive = (): number[] => {
    if (listed) return find();
    return leader > 0 && send(process.platform === "win32" ? leader : -leader, 0) ? [-leader] : [];
  };
  const tell = (targets: readonly number[], what: NodeJS.Signals) => {
    if (process.platform === "win32") {
      // Windows has no groups: the tree is ended at once, since its processes cannot be asked.
      if (leader > 0) spawnSync("taskkill", ["/pid", String(leader), "/T", "/F"], { windowsHide: true });
      return;
    }
    // Asked once each, since many programs take a second signal for "at once"; killed as a group too, so that
    // none can fork away between the look and the signal.
    if (what === "SIGKILL" && leader > 0) send(-leader, what);
    for (const pid of targets) send(pid, what);
  };

  const first = alive();
  const others = first.filter((pid) => Math.abs(pid) !== leader).length;
  if (first.length === 0) return 0;
  const start = performance.now();
  tell(first, signal);
  let empty = 0;
  while (empty < 2 && performance.now() - start < wait + giveUpAfter) {
    await sleep(lookEvery);
    const left = alive();
    empty = left.length === 0 ? empty + 1 : 0;
    if (left.length > 0 && performance.now() - start >= wait) tell(left, "SIGKILL");
  }
  return others;
}
