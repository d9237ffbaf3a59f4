/** Readers against spoiled files: `node test/figures/fuzz.ts [--seconds=540] [--runs=3000] [--only=NAME] [--python=EXE]`.
 *
 *  Every run is a reader's name and a seed. The seeds already tried stand in test/fuzz/counts.json, so that a run that was
 *  ended goes on where it stopped; seeds that once did what they must not are tried again first. A child has the seed in
 *  hand in a file; one that takes over 5 s is killed and told, as are more than 512 MiB and anything thrown that is not
 *  a refusal. With a Python that has hypothesis, pyarrow, numpy, safetensors, onnx, gguf and pyyaml, files that these
 *  write are spoiled too (test/fuzz/writers.py). Renews its section of docs/verification.md. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { keepFound } from "../fuzz/found.ts";
import { readers } from "../fuzz/readers.ts";
import { spoiledBytes } from "../fuzz/run.ts";
import { runChild, type Slice } from "../fuzz/slice.ts";
import { filesOf, runsPerBatch, writtenFolder, writtenFor } from "../fuzz/written.ts";
import { type Count, fuzzLines } from "./fuzz-table.ts";
import { writeSection } from "./section.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "540" },
    runs: { type: "string", default: "3000" },
    only: { type: "string" },
    python: { type: "string" },
  },
});
const kept = path.resolve(import.meta.dirname, "../fuzz/counts.json");
const mostKibibytes = 512 * 1024;
const end = Date.now() + Number(values.seconds) * 1000;
const byPython = ", written by Python";
const counts: Record<string, Count> = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const names = readers.flatMap(({ name }) =>
  values.python !== undefined && name in writtenFor ? [name, name + byPython] : [name],
);
const chosen = names.filter((name) => (values.only ?? name) === name);
for (const name of chosen) await tryAgain(name);
while (Date.now() < end) {
  const name = chosen.reduce((least, one) => (runsOf(one) < runsOf(least) ? one : least));
  await runSlice(name);
  writeFileSync(kept, `${JSON.stringify(counts, null, 1)}\n`);
}
writeSection("fuzz", fuzzLines(counts));
console.log(`${Object.values(counts).reduce((sum, { runs }) => sum + runs, 0)} runs`);

function runsOf(name: string): number {
  return counts[name]?.runs ?? 0;
}

/** What was mended since is no longer bad. */
async function tryAgain(name: string): Promise<void> {
  const count = counts[name];
  if (count === undefined) return;
  const still: Count["bad"] = [];
  for (const one of count.bad) {
    const ended = await runChild(readerOf(name), { first: one.seed, runs: 1 }, folderFor(name, one.seed));
    if ("what" in ended || ended.crashes.length > 0 || ended.peak > mostKibibytes) still.push(one);
  }
  count.mended = (count.mended ?? 0) + count.bad.length - still.length;
  count.bad = still;
}

/** Many seeds in one child. After a hang or a death the seeds behind it are left to the next slice. */
async function runSlice(name: string): Promise<void> {
  counts[name] ??= { runs: 0, refused: 0, slowestMs: 0, mebibytes: 0, bad: [] };
  const count = counts[name];
  const first = count.runs + 1;
  const folder = folderFor(name, first);
  const runs = folder === null ? Number(values.runs) : runsPerBatch - (count.runs % runsPerBatch);
  const ended = await runChild(readerOf(name), { first, runs }, folder);
  if ("what" in ended) {
    count.bad.push({ seed: ended.seed, what: ended.what });
    count.runs = Math.max(ended.seed, count.runs);
    console.log(`${name}: seed ${ended.seed} ${ended.what}`);
    return;
  }
  count.runs += runs;
  add(name, count, ended);
}

function add(name: string, count: Count, ended: Slice): void {
  count.refused += ended.refused;
  count.slowestMs = Math.max(count.slowestMs, Math.round(ended.slowest));
  count.mebibytes = Math.max(count.mebibytes, Math.round(ended.peak / 1024));
  if (ended.validRead > 0) {
    count.validRead = (count.validRead ?? 0) + ended.validRead;
    count.validRefused = (count.validRefused ?? 0) + ended.validRefused;
  }
  const bytesOf = makeBytesOf(name);
  keepFound(
    readerOf(name),
    ended.crashes.map(({ seed }) => [`${name.endsWith(byPython) ? "python-" : ""}${seed}`, bytesOf(seed)]),
  );
  if (ended.peak > mostKibibytes) count.bad.push({ seed: ended.peakSeed, what: "took over 512 MiB" });
  for (const { seed, stack } of ended.crashes) count.bad.push({ seed, what: placeless(stack) });
  for (const { seed, stack } of ended.crashes) console.log(`${name}: seed ${seed}\n${stack}`);
}

/** The bytes of a seed, in the child's own way. */
function makeBytesOf(name: string): (seed: number) => Buffer {
  const reader = readers.find((one) => one.name === readerOf(name))!;
  return (seed) => {
    const folder = folderFor(name, seed);
    if (folder === null) return spoiledBytes(reader, seed);
    const files = filesOf(folder);
    return seed === 0 ? files[0]! : spoiledBytes({ ...reader, files }, seed);
  };
}

function placeless(stack: string): string {
  return stack.replace(/(?:file:\/\/)?\/\S*\/(?=(?:src|node_modules)\/)/g, "");
}

function readerOf(name: string): string {
  return name.replace(byPython, "");
}

function folderFor(name: string, seed: number): string | null {
  if (!name.endsWith(byPython)) return null;
  if (values.python === undefined) throw new Error("say --python");
  return writtenFolder(values.python, writtenFor[readerOf(name)]!, Math.max(1, seed));
}
