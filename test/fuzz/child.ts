/** One reader, many seeds, in a process that may be killed: `child.ts <reader> <first seed> <runs> <progress file>`. The
 *  seed in hand stands in the progress file; the answer is one line of JSON. */
import { openSync, writeSync } from "node:fs";
import process from "node:process";
import { readers } from "./readers.ts";
import { spoiledBytes, tryReader } from "./run.ts";

const [name, first = "1", runs = "1", progress = "/dev/null"] = process.argv.slice(2);
const reader = readers.find((one) => one.name === name);
if (reader === undefined) throw new Error(`no reader is called ${name}`);

const place = openSync(progress, "w");
const crashes = new Map<string, { seed: number; count: number }>();
let [refused, peak, peakSeed, slowest, slowestSeed] = [0, 0, 0, 0, 0];
for (let seed = Number(first); seed < Number(first) + Number(runs); seed++) {
  writeSync(place, String(seed).padEnd(12), 0);
  const bytes = spoiledBytes(reader, seed);
  const start = performance.now();
  const ended = await tryReader(reader, bytes);
  const took = performance.now() - start;
  if (took > slowest) [slowest, slowestSeed] = [took, seed];
  const kibibytes = process.resourceUsage().maxRSS;
  if (kibibytes > peak) [peak, peakSeed] = [kibibytes, seed];
  if (ended.refused) refused++;
  if (ended.crash !== null) {
    const known = crashes.get(ended.crash);
    crashes.set(ended.crash, { seed: known?.seed ?? seed, count: (known?.count ?? 0) + 1 });
  }
}
const found = [...crashes].map(([stack, { seed, count }]) => ({ stack, seed, count }));
console.log(JSON.stringify({ refused, peak, peakSeed, slowest, slowestSeed, crashes: found }));
