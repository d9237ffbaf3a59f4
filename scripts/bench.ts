/** Times the bundle and writes bench/RESULTS.md; `node scripts/bench.ts diff scale` prints some of it. Run it on a machine that is otherwise idle; its load is written down. */
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { type Bench, renderTable } from "../bench/bench.ts";
import { diff } from "../bench/diff.ts";
import { predictions } from "../bench/predictions.ts";
import { scale } from "../bench/scale.ts";
import { start } from "../bench/start.ts";

const benches: Readonly<Record<string, Bench>> = { start, diff, predictions, scale };
/** Named ones are only printed: the results are those of one run of all. */
const named = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([name]) => named.length === 0 || named.includes(name));
const results = path.resolve(import.meta.dirname, "../bench/RESULTS.md");

function renderMachine(): string {
  const cpus = os.cpus();
  const memory = `${(os.totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const load = os.loadavg()[0]?.toFixed(1);
  const place = `${cpus.length} × ${cpus[0]?.model.trim() ?? "unknown processor"}, ${memory}`;
  return `Node ${process.versions.node} on ${process.platform} ${process.arch}; ${place}. Load before: ${load}.`;
}

function renderBench({ title, note, run }: Bench): string {
  return `## ${title}\n\n${renderTable(run())}\n\n${note}\n`;
}

const text = [
  "# Times\n",
  `Written by \`node scripts/bench.ts\`. ${renderMachine()}\n`,
  ...chosen.map(([, bench]) => renderBench(bench)),
].join("\n");
console.log(text);
if (named.length === 0) writeFileSync(results, text);
