/** One reader, many seeds, in a process that may be killed: `child.ts <reader> <first seed> <runs> <progress file>
 *  [folder]`. The seed in hand stands in the progress file; the answer is one line of JSON. With a folder its files are
 *  spoiled instead of the reader's own, and read as they are before: that is seed 0. */
import { openSync, writeSync } from "node:fs";
import process from "node:process";
import { readers } from "./readers.ts";
import { spoiledBytes, tryReader } from "./run.ts";
import { filesOf } from "./written.ts";

const [name, first = "1", runs = "1", progress = "/dev/null", folder] = process.argv.slice(2);
const chosen = readers.find((one) => one.name === name);
if (chosen === undefined) throw new Error(`no reader is called ${name}`);
const written = folder === undefined ? [] : filesOf(folder);
const reader = written.length === 0 ? chosen : { ...chosen, files: written };

const place = openSync(progress, "w");
const crashes = new Map<string, { seed: number; count: number }>();
let [refused, peak, peakSeed, slowest, slowestSeed, validRefused] = [0, 0, 0, 0, 0, 0];
for (const bytes of written) if (await refusedBy(0, () => bytes)) validRefused++;
for (let seed = Number(first); seed < Number(first) + Number(runs); seed++)
  if (await refusedBy(seed, () => spoiledBytes(reader, seed))) refused++;
const found = [...crashes].map(([stack, { seed, count }]) => ({ stack, seed, count }));
const valid = { validRead: written.length, validRefused };
console.log(JSON.stringify({ refused, peak, peakSeed, slowest, slowestSeed, ...valid, crashes: found }));

async function refusedBy(seed: number, bytesOf: () => Buffer): Promise<boolean> {
  writeSync(place, String(seed).padEnd(12), 0);
  const bytes = bytesOf();
  const before = process.cpuUsage();
  const ended = await tryReader(reader, bytes);
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  if (took > slowest) [slowest, slowestSeed] = [took, seed];
  const kibibytes = process.resourceUsage().maxRSS;
  if (kibibytes > peak) [peak, peakSeed] = [kibibytes, seed];
  if (ended.crash !== null) {
    const known = crashes.get(ended.crash);
    crashes.set(ended.crash, { seed: known?.seed ?? seed, count: (known?.count ?? 0) + 1 });
  }
  return ended.refused;
}
