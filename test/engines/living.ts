import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

/** Fields of /proc/<pid>/stat after the name: state, parent, …; [] when there is no such process. */
function statOf(pid: string): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat === "" ? [] : stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function processes(): string[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
}

/** Living processes with a text in their environment or arguments, zombies left out. */
export function livingWith(mark: string): string[] {
  return processes().filter((pid) => {
    const [state] = statOf(pid);
    if (state === undefined || state === "Z" || pid === String(process.pid)) return false;
    return read(`/proc/${pid}/environ`).includes(mark) || read(`/proc/${pid}/cmdline`).includes(mark);
  });
}

export interface Identity {
  readonly pid: string;
  /** Ticks since boot, which tell a process from a later one with the same number. */
  readonly started: string;
}

/** All living descendants of a process. */
export function descendantsOf(root: number): Identity[] {
  const parents = new Map(processes().map((pid) => [pid, statOf(pid)[1]]));
  const found = new Set([String(root)]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const [pid, parent] of parents) if (parent !== undefined && found.has(parent)) found.add(pid);
  }
  found.delete(String(root));
  return [...found].map((pid) => ({ pid, started: statOf(pid)[19] ?? "" }));
}

export function isLiving({ pid, started }: Identity): boolean {
  const stat = statOf(pid);
  return stat[0] !== undefined && stat[0] !== "Z" && stat[19] === started;
}

/** Milliseconds until a look finds nothing, or null when it still does after the limit. */
export async function untilNone(look: () => readonly unknown[], limit: number): Promise<number | null> {
  const start = performance.now();
  while (performance.now() - start < limit) {
    if (look().length === 0) return performance.now() - start;
    await sleep(20);
  }
  return null;
}

export async function untilSome(look: () => readonly unknown[], limit: number): Promise<boolean> {
  const start = performance.now();
  while (performance.now() - start < limit) {
    if (look().length > 0) return true;
    await sleep(20);
  }
  return false;
}
