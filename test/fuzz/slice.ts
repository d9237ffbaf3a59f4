import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

/** Milliseconds of processor time that one run may take. */
const longestRun = 5000;

export interface Slice {
  readonly refused: number;
  /** Kibibytes. */
  readonly peak: number;
  readonly peakSeed: number;
  /** Milliseconds of processor time. */
  readonly slowest: number;
  readonly validRead: number;
  readonly validRefused: number;
  readonly crashes: readonly { stack: string; seed: number; count: number }[];
}

/** A run that hung or took its process along. */
export interface Ended {
  readonly seed: number;
  readonly what: string;
}

/** Many seeds of one reader in a child, which is killed when one of them takes too long.
 *  @param folder of written files to spoil instead of the reader's own */
export function runChild(
  name: string,
  seeds: { readonly first: number; readonly runs: number },
  folder: string | null,
): Promise<Slice | Ended> {
  const scratch = mkdtempSync(path.join(tmpdir(), "evenhand-fuzz-"));
  const progress = path.join(scratch, "seed");
  const given = [
    name,
    String(seeds.first),
    String(seeds.runs),
    progress,
    ...(folder === null ? [] : [folder]),
  ];
  const script = path.resolve(import.meta.dirname, "child.ts");
  const child = spawn(process.execPath, ["--no-warnings", "--max-old-space-size=512", script, ...given], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let answer = "";
  child.stdout.on("data", (chunk) => (answer += String(chunk)));
  const seedNow = () => (existsSync(progress) ? Number(readFileSync(progress, "utf8") || "-1") : -1);
  const watch = watchSeed(child.pid, seedNow, () => child.kill("SIGKILL"));
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearInterval(watch);
      const seed = Math.max(0, seedNow());
      rmSync(scratch, { recursive: true, force: true });
      if (code === 0) resolve(JSON.parse(answer) as Slice);
      else {
        const how = signal === "SIGKILL" ? "hung over 5 s" : `ended the process (${signal ?? code})`;
        resolve({ seed, what: how });
      }
    });
  });
}

/** By the child's own time on a processor: a busy machine is not a hang. */
function watchSeed(pid: number | undefined, seedNow: () => number, kill: () => void): NodeJS.Timeout {
  let [seed, spent] = [-1, 0];
  return setInterval(() => {
    const [now, used] = [seedNow(), processorTime(pid)];
    if (now !== seed) [seed, spent] = [now, used];
    else if (seed >= 0 && used - spent > longestRun) kill();
  }, 500);
}

/** Milliseconds that a process has had; 100 ticks a second, as Linux counts. */
function processorTime(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
