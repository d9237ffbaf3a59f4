/** Times the bundle and writes bench/RESULTS.md; `node scripts/bench.ts diff scale` prints some of it. Run it on a machine that is otherwise idle; its load is written down. */
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { type Bench, renderTable } from "../bench/bench.ts";
import { data } from "../bench/data.ts";
import { diff } from "../bench/diff.ts";
import { predictions } from "../bench/predictions.ts";
import { scale } from "../bench/scale.ts";
import { start } from "../bench/start.ts";

const benches: Readonly<Record<string, Bench>> = { start, diff, predictions, scale, data };
/** Named ones are only printed, but for those that compare within their own run: the results are those of one run of all. */
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

function renderBench({ title, note, isOwnRun, run }: Bench): string {
  const machine = isOwnRun ? `${renderMachine()}\n\n` : "";
  return `## ${title}\n\n${machine}${renderTable(run())}\n\n${note}\n`;
}

/** Puts a section in the place of the one with its heading, or at the end. */
function replaceSection(all: string, section: string): string {
  const heading = section.slice(0, section.indexOf("\n"));
  const sections = all.split(/^(?=## )/m);
  const at = sections.findIndex((one) => one.startsWith(`${heading}\n`));
  if (at < 0) return `${all.trimEnd()}\n\n${section}`;
  sections[at] = at === sections.length - 1 ? section : `${section}\n`;
  return sections.join("");
}

const sections = chosen.map(([, bench]) => ({ bench, text: renderBench(bench) }));
const text = [
  "# Times\n",
  `Written by \`node scripts/bench.ts\`. ${renderMachine()}\n`,
  ...sections.map((section) => section.text),
].join("\n");
console.log(text);
if (named.length === 0) writeFileSync(results, text);
for (const { bench, text: section } of named.length === 0 ? [] : sections) {
  if (bench.isOwnRun) writeFileSync(results, replaceSection(readFileSync(results, "utf8"), section));
}
