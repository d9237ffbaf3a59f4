/** Readers against spoiled files: `node test/figures/fuzz.ts [--seconds=540] [--runs=2000] [--only=NAME]`.
 *
 *  Every run is a reader's name and a seed. The seeds already tried stand in test/fuzz/counts.json, so that a run that was
 *  ended goes on where it stopped. A child of each reader has the seed in hand in a file; one that takes over 5 s is killed
 *  and told, as are more than 512 MiB and anything thrown that is not a refusal. Renews its section of
 *  docs/verification.md. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { readers } from "../fuzz/readers.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "540" },
    runs: { type: "string", default: "2000" },
    only: { type: "string" },
  },
});
const root = path.resolve(import.meta.dirname, "../..");
const kept = path.join(root, "test/fuzz/counts.json");
const page = path.join(root, "docs/verification.md");
const [longestRun, mostKibibytes] = [5000, 512 * 1024];
const end = Date.now() + Number(values.seconds) * 1000;

interface Count {
  runs: number;
  refused: number;
  slowestMs: number;
  mebibytes: number;
  /** Seeds that did what they must not, with what. */
  bad: { seed: number; what: string }[];
}

interface Slice {
  refused: number;
  peak: number;
  peakSeed: number;
  slowest: number;
  crashes: { stack: string; seed: number; count: number }[];
}

const counts: Record<string, Count> = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const chosen = readers.map(({ name }) => name).filter((name) => (values.only ?? name) === name);
while (Date.now() < end) {
  const name = chosen.reduce((least, one) => (runsOf(one) < runsOf(least) ? one : least));
  await runSlice(name, Math.min(Number(values.runs), 200 * (1 + runsOf(name))));
  writeFileSync(kept, `${JSON.stringify(counts, null, 1)}\n`);
}
writePage();

function runsOf(name: string): number {
  return counts[name]?.runs ?? 0;
}

/** Many seeds in one child. After a hang or a death the seeds behind it are left to the next slice. */
async function runSlice(name: string, runs: number): Promise<void> {
  counts[name] ??= { runs: 0, refused: 0, slowestMs: 0, mebibytes: 0, bad: [] };
  const count = counts[name];
  const first = count.runs + 1;
  const ended = await runChild(name, first, runs);
  if ("seed" in ended) {
    count.bad.push({ seed: ended.seed, what: ended.what });
    count.runs = ended.seed;
    console.log(`${name}: seed ${ended.seed} ${ended.what}`);
    return;
  }
  count.runs += runs;
  count.refused += ended.refused;
  count.slowestMs = Math.max(count.slowestMs, Math.round(ended.slowest));
  count.mebibytes = Math.max(count.mebibytes, Math.round(ended.peak / 1024));
  if (ended.peak > mostKibibytes) count.bad.push({ seed: ended.peakSeed, what: "took over 512 MiB" });
  for (const { seed, stack } of ended.crashes) count.bad.push({ seed, what: stack });
  for (const { seed, stack } of ended.crashes) console.log(`${name}: seed ${seed}\n${stack}`);
}

function runChild(
  name: string,
  first: number,
  runs: number,
): Promise<Slice | { seed: number; what: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-fuzz-"));
  const progress = path.join(folder, "seed");
  const script = path.join(root, "test/fuzz/child.ts");
  const given = [script, name, String(first), String(runs), progress];
  const child = spawn(process.execPath, ["--no-warnings", "--max-old-space-size=512", ...given], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let answer = "";
  child.stdout.on("data", (chunk) => (answer += String(chunk)));
  const seedNow = () => (existsSync(progress) ? Number(readFileSync(progress, "utf8")) || 0 : 0);
  let [seed, spent] = [0, 0];
  // By the child's own time on a processor: a busy machine is not a hang.
  const watch = setInterval(() => {
    const [now, used] = [seedNow(), processorTime(child.pid)];
    if (now !== seed) [seed, spent] = [now, used];
    else if (seed > 0 && used - spent > longestRun) child.kill("SIGKILL");
  }, 500);
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearInterval(watch);
      const last = seedNow();
      rmSync(folder, { recursive: true, force: true });
      if (code === 0) resolve(JSON.parse(answer) as Slice);
      else
        resolve({
          seed: last,
          what: signal === "SIGKILL" ? "hung over 5 s" : `ended the process (${signal ?? code})`,
        });
    });
  });
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

function writePage(): void {
  const rows = Object.entries(counts).map(
    ([name, { runs, refused, slowestMs, mebibytes, bad }]) =>
      `| ${name} | ${runs.toLocaleString("en")} | ${refused.toLocaleString("en")} | ${bad.length} | ${slowestMs} ms | ${mebibytes} MiB |`,
  );
  const all = Object.values(counts).reduce((sum, { runs }) => sum + runs, 0);
  const text = `<!-- fuzz:begin -->
## Readers against spoiled files

${new Date().toISOString().slice(0, 10)}, \`node test/figures/fuzz.ts\`: ${all.toLocaleString("en")} runs on files of test/**/fixtures with bytes changed, cut, repeated,
spliced, lengths overwritten, nested without end; inside of archives too, with their checksums put right. Each in a child process
with a watch: a run is bad when it throws anything but a refusal, takes over 5 s of processor time, or its process over 512 MiB.

| reader | runs | refused | bad | slowest | most memory of its process |
| --- | --: | --: | --: | --: | --: |
${rows.join("\n")}
<!-- fuzz:end -->
`;
  const [begin, close] = ["<!-- fuzz:begin -->", "<!-- fuzz:end -->\n"];
  const old = readFileSync(page, "utf8");
  const at = old.indexOf(begin);
  const next =
    at === -1
      ? `${old.trimEnd()}\n\n${text}`
      : old.slice(0, at) + text + old.slice(old.indexOf(close) + close.length);
  writeFileSync(page, next);
  console.log(`${all} runs`);
}
