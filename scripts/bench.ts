/** Times the bundle and writes bench/RESULTS.md. Run it on a machine that is otherwise idle; its load is written down. */
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { type Bench, renderTable } from "../bench/bench.ts";
import { diff } from "../bench/diff.ts";
import { predictions } from "../bench/predictions.ts";
import { start } from "../bench/start.ts";

const benches: readonly Bench[] = [start, diff, predictions];
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
  ...benches.map(renderBench),
].join("\n");
console.log(text);
writeFileSync(results, text);
