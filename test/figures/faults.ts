/** Every request of every action, failing in every way: `node test/figures/faults.ts [--seconds=540] [--seed=1] [--only=ACTION]`.
 *
 *  Each case is a run against the stand-in in which one request fails once, or from then on, or whose machine's clock is
 *  off. Right is what an undisturbed run says, or a named error; where the right verdict is red, a pass is a wrong green.
 *  Then the next run, undisturbed, must end right and leave nothing twice or half done. Runs share one process whose waits
 *  are short (test/faults/short-waits.ts). Cases that were tried, and how many requests an action
 *  makes, are kept in .cache/faults; the section of docs/verification.md is renewed. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { makeRandom } from "../engines/random.ts";
import { type Disturber, type FaultCase, type FaultEnd, openDisturber } from "../faults/disturb.ts";
import { faultKinds, skews } from "../faults/kinds.ts";
import { plays } from "../faults/plays/index.ts";
import { openWarmRunner } from "../faults/warm-runner.ts";
import { faultLines } from "./fault-table.ts";
import { writeSection } from "./section.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "540" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const end = Date.now() + Number(values.seconds) * 1000;
const folder = path.resolve(import.meta.dirname, "../../.cache/faults");
const file = path.join(folder, `${values.seed}.jsonl`);
mkdirSync(folder, { recursive: true });

const ends = existsSync(file)
  ? readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as FaultEnd)
  : [];
const warm = openWarmRunner();
const actions = Object.keys(plays).filter((action) => (values.only ?? action) === action);
const disturbers = new Map(actions.map((action) => [action, openDisturber(action, warm)]));
const sizesFile = path.join(folder, "sizes.json");
const sizes: Record<string, number> = existsSync(sizesFile)
  ? JSON.parse(readFileSync(sizesFile, "utf8"))
  : {};
for (const [action, disturber] of disturbers) sizes[action] ??= await disturber.requests();
writeFileSync(sizesFile, JSON.stringify(sizes));
const cases = shuffled(actions.flatMap((action) => casesOf(action, sizes[action]!)));
const keyOf = ({ action, kind, nth }: FaultCase) => `${action} ${nth} ${kind}`;
const tried = new Set(ends.map(keyOf));
console.log(`${cases.length} cases, ${tried.size} tried: ${JSON.stringify(sizes)}`);
for (const one of cases) {
  if (Date.now() > end) break;
  if (!tried.has(keyOf(one))) await tryCase(disturbers.get(one.action)!, one);
}
for (const disturber of disturbers.values()) await disturber.close();
warm.close();
if (values.only === undefined) writeSection("faults", faultLines(ends, sizes, Number(values.seed)));
const wrong = ends.filter((one) => one.wrong.length > 0);
console.log(`${ends.length} cases, ${wrong.length} wrong`);
if (wrong.length > 0) process.exitCode = 1;

async function tryCase(disturber: Disturber, one: FaultCase): Promise<void> {
  const ended = await disturber.disturb(one);
  ends.push(ended);
  appendFileSync(file, `${JSON.stringify(ended)}\n`);
  if (ended.wrong.length > 0) console.log(`${keyOf(one)}: ${ended.how}; ${ended.wrong.join("; ")}`);
}

function casesOf(action: string, requests: number): FaultCase[] {
  const each = Object.keys(faultKinds).flatMap((kind) =>
    Array.from({ length: requests }, (_row, k) => ({ action, kind, nth: k + 1 })),
  );
  return [...each, ...Object.keys(skews).map((kind) => ({ action, kind, nth: 0 }))];
}

function shuffled<T>(list: readonly T[]): T[] {
  const random = makeRandom(Number(values.seed));
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
