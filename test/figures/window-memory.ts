import { spawn } from "node:child_process";
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { deploy } from "../actions/monitor/scene.ts";
import { dice, drawRows } from "../actions/monitor/world.ts";
import { writeSection } from "./section.ts";

/** Memory and time of one large window with labels in a file of their own. Renews its part of docs/monitor.md:
 *  `node test/figures/window-memory.ts [--rows=10000000]`. Linux: the peak is what /proc says. */

const root = path.resolve(import.meta.dirname, "../..");
const rows = Number(process.argv.find((each) => each.startsWith("--rows="))?.split("=")[1] ?? 10_000_000);
const blockRows = 50_000;
const seed = 2026;

/** A block of rows again and again, each time with ids of its own. */
async function writeTable(file: string, csv: string): Promise<number> {
  const [head, ...lines] = csv.trimEnd().split("\n");
  async function* blocks() {
    yield `${head}\n`;
    for (let block = 0; block * blockRows < rows; block++)
      yield lines.map((line) => `${block}-${line}\n`).join("");
  }
  await pipeline(Readable.from(blocks()), createWriteStream(file));
  return statSync(file).size;
}

/** Bytes at the peak of a process, and its processor seconds. */
async function watchRun(args: readonly string[], cwd: string) {
  const program = [path.join(root, "scripts/run.ts"), "cli", ...args];
  const child = spawn(process.execPath, program, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  let [peak, ticks] = [0, 0];
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, 1024 * Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
      const stat = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]!.split(" ");
      ticks = Number(stat[11]) + Number(stat[12]);
    } catch {
      // It has just ended.
    }
  }, 100);
  const code = await new Promise((done) => child.once("close", done));
  clearInterval(look);
  return { code, text, peak, seconds: ticks / 100 };
}

const fleet = deploy(drawRows(dice(seed), 5000, "t").train, drawRows(dice(seed), 5000, "t").predictions);
const folder = mkdtempSync(path.join(tmpdir(), "evenhand-memory-"));
try {
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  for (const name of ["prod", "labels"]) mkdirSync(path.join(folder, name));
  const drawn = drawRows(dice(seed + 1), blockRows, "p");
  const bytes = await writeTable(path.join(folder, `prod/${date}.csv`), drawn.production);
  const labelBytes = await writeTable(path.join(folder, `labels/${date}.csv`), drawn.labels);
  writeFileSync(
    path.join(folder, "evenhand.yml"),
    "models: {default: {monitor: {source: 'prod/{date}.csv', labels: 'labels/{date}.csv', alarm: {after: 1 of 1}}}}\n",
  );
  const args = ["monitor", "--json", "--reference", fleet.reference];
  const { code, text, peak, seconds } = await watchRun(args, folder);
  const [window] = JSON.parse(text).windows;
  const measured = window.realised.map(({ name }: { name: string }) => name).join(", ");
  const mega = (size: number) => `${Math.round(size / 1e6).toLocaleString("en")} MB`;
  const day = new Date().toISOString().slice(0, 10);
  const line = `${day}, \`node test/figures/window-memory.ts --rows=${rows}\`: a window of ${window.rows.toLocaleString("en")} rows of nine columns (a CSV file of ${mega(bytes)}) with as many labels in another (${mega(labelBytes)}) took ${mega(peak)} of memory at its peak and ${Math.round(seconds)} s of processor time; ${window.kept.toLocaleString("en")} rows were kept, ${window.labelled.toLocaleString("en")} of them with a label, and ${measured} measured on them.`;
  console.log(`${line} Exit code ${code}.`);
  if (peak > 1e9) process.exitCode = 1;
  writeSection("memory", [line], "docs/monitor.md");
} finally {
  fleet.remove();
  rmSync(folder, { recursive: true, force: true });
}
