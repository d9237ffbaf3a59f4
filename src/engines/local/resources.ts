import type { ResourceUse } from "../../core/record/resources.ts";

/** Looks at what a job uses of its machine, from its start to its end.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param find the living processes of the job, where /proc lists them
 *  @param leader process id, and group, of the command
 *  @returns ends the watch and tells what was seen; null where nothing could be seen */
export function watchResources(find: () => number[], leader: number): () => ResourceUse | null {
  const fs = process.getBuiltinModule("node:fs");
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const onLinux = process.platform === "linux";
  const seen = { peak: 0, sum: 0, looks: 0, processorSeconds: 0 };
  const read = (path: string): string => {
    try {
      return fs.readFileSync(path, "latin1");
    } catch {
      return "";
    }
  };
  /** Resident memory of all processes; what they share is counted for each. */
  const fromProc = (): number =>
    find().reduce((sum, pid) => {
      const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`)) ?? [];
      return sum + Number(kilobytes) * 1024;
    }, 0);
  /** A line of `ps` is a group, kilobytes, and time as `[[hours:]minutes:]seconds`. */
  const fromPs = (): number => {
    const { stdout } = spawnSync("ps", ["-A", "-o", "pgid=,rss=,time="], { encoding: "utf8" });
    let bytes = 0;
    let seconds = 0;
    for (const line of (stdout ?? "").split("\n")) {
      const [group, kilobytes = "0", time = "0"] = line.trim().split(/\s+/);
      if (Number(group) !== leader) continue;
      bytes += Number(kilobytes) * 1024;
      seconds += time.split(":").reduce((total, part) => total * 60 + Number(part), 0);
    }
    seen.processorSeconds = Math.max(seen.processorSeconds, seconds);
    return bytes;
  };
  const look = () => {
    const bytes = onLinux ? fromProc() : fromPs();
    if (bytes === 0) return;
    seen.peak = Math.max(seen.peak, bytes);
    seen.sum += bytes;
    seen.looks++;
  };
  if (process.platform === "win32") return () => null;
  // Often at first, so that a short job is seen at all.
  const early = [50, 150, 300, 600].map((wait) => setTimeout(look, wait));
  const timer = setInterval(look, onLinux ? 1000 : 5000);
  return () => {
    clearInterval(timer);
    for (const one of early) clearTimeout(one);
    if (onLinux) {
      // Of all that were waited for: exact, where looks could only sample. The kernel's tick is 1/100 s.
      const stat = read("/proc/self/stat");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      seen.processorSeconds = (Number(fields[13]) + Number(fields[14])) / 100;
    }
    if (seen.looks === 0 && !(seen.processorSeconds > 0)) return null;
    return {
      processorSeconds: seen.processorSeconds,
      peakMemoryBytes: seen.looks === 0 ? null : seen.peak,
      meanMemoryBytes: seen.looks === 0 ? null : Math.round(seen.sum / seen.looks),
    };
  };
}
