/** Simulates canaries with 20 looks and writes how they ended into docs/verification.md.
 *  `node scripts/canary-simulation.ts [canaries per line]`, 4,000 when left out; about a minute. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Arm, type Decision, judgeLook } from "../src/core/canary/sequential.ts";

const looks = 20;
const canaries = Number(process.argv[2] ?? "4000");
const page = path.resolve(import.meta.dirname, "../docs/verification.md");

interface Setting {
  readonly name: string;
  readonly margin: number;
  /** Standard deviation of one request. */
  readonly sd: number;
  arm(loss: number): Counter;
}

interface Counter {
  add(count: number): void;
  read(): Arm;
}

let state = 20_261_124;
/** Numbers from a seed, the same everywhere (mulberry32). */
function uniform(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** How many of n are events, by the gaps between them. */
function binomial(n: number, p: number): number {
  let events = 0;
  for (let at = geometric(p); at < n; at += 1 + geometric(p)) events += 1;
  return events;
}

function geometric(p: number): number {
  return Math.floor(Math.log(1 - uniform()) / Math.log(1 - p));
}

function rate(p: number, margin: number): Setting {
  return {
    name: `error rate ${p}, margin ${margin}`,
    margin,
    sd: Math.sqrt(p * (1 - p)),
    arm(loss) {
      let [n, events] = [0, 0];
      return {
        add(count) {
          n += count;
          events += binomial(count, p + loss);
        },
        read: () => ({ kind: "rate", n, events }),
      };
    },
  };
}

/** A number with a long tail on one side: exponential, as waiting times are. */
function skewed(margin: number): Setting {
  return {
    name: `mean of an exponential number, margin ${margin} of its mean`,
    margin,
    sd: 1,
    arm(loss) {
      let [n, mean, squares] = [0, 0, 0];
      return {
        add(count) {
          for (let k = 0; k < count; k++) {
            const x = -Math.log(1 - uniform()) + loss;
            n += 1;
            const step = x - mean;
            mean += step / n;
            squares += step * (x - mean);
          }
        },
        read: () => ({ kind: "mean", n, mean, variance: squares / (n - 1) }),
      };
    },
  };
}

interface Ends {
  readonly count: Readonly<Record<Decision, number>>;
  /** Share of the planned requests that were made at the median. */
  readonly spent: number;
}

/** @param loss of the canary, in margins; errors and waiting are better when lower
 *  @param total requests of each arm at the planned end */
function simulate(setting: Setting, loss: number, total: number): Ends {
  const count = { promote: 0, abort: 0, wait: 0, inconclusive: 0 };
  const spent: number[] = [];
  for (let run = 0; run < canaries; run++) {
    const canary = setting.arm(loss * setting.margin);
    const stable = setting.arm(0);
    for (let look = 1; look <= looks; look++) {
      const step = Math.floor((total * look) / looks) - Math.floor((total * (look - 1)) / looks);
      canary.add(step);
      stable.add(step);
      const isLast = look === looks;
      const { decision } = judgeLook({
        ...{ canary: canary.read(), stable: stable.read(), margin: setting.margin },
        ...{ better: "lower", isLast },
      });
      if (decision === "wait") continue;
      count[decision] += 1;
      spent.push(look / looks);
      break;
    }
  }
  spent.sort((a, b) => a - b);
  return { count, spent: spent[Math.floor(spent.length / 2)] ?? 1 };
}

/** Requests of each arm by which one look promotes an unchanged candidate in 80 % (`gate`), or shows a loss of two
 *  margins in 80 % (`loss`), each one-sided at 5 %. */
function fixedSample(setting: Setting, of: "gate" | "loss"): number {
  const perMargin = (1.6448536 + 0.8416212) / (of === "gate" ? 1 : 2);
  return Math.ceil(2 * (perMargin * (setting.sd / setting.margin)) ** 2);
}

const settings = [rate(0.01, 0.005), rate(0.05, 0.01), rate(0.3, 0.03), skewed(0.1)];
const percent = (part: number) => `${((100 * part) / canaries).toFixed(1)} %`;
const rows = settings.flatMap((setting) =>
  (["gate", "loss"] as const).map((of) => {
    const total = 2 * fixedSample(setting, of);
    const [same, worse, twice] = [0, 1, 2].map((loss) => simulate(setting, loss, total)) as [
      Ends,
      Ends,
      Ends,
    ];
    const cells = [
      ...[setting.name, of, total.toLocaleString("en")],
      ...[percent(same.count.abort), percent(same.count.promote), percent(worse.count.promote)],
      ...[percent(twice.count.abort), `${Math.round(100 * twice.spent)} %`],
    ];
    console.error(cells.join(" | "));
    return `| ${cells.join(" | ")} |`;
  }),
);

const [begin, end] = ["<!-- canary:begin -->", "<!-- canary:end -->"];
const section = [
  begin,
  "## Simulated canaries",
  "",
  `${new Date().toISOString().slice(0, 10)}, \`node scripts/canary-simulation.ts ${canaries}\`: ${canaries.toLocaleString("en")} canaries a cell, each looked at ${looks} times at equal`,
  "distances, with at most twice the requests of the fixed-sample test. `gate`: the fixed test promotes an unchanged candidate in 80 %;",
  "`loss`: it shows a loss of two margins in 80 %.",
  "",
  "| metric | fixed test | most requests an arm | no change: aborted | no change: promoted | one margin worse: promoted | two margins worse: aborted | … after, at the median |",
  "|:--|:--|--:|--:|--:|--:|--:|--:|",
  ...rows,
  end,
].join("\n");
const before = readFileSync(page, "utf8");
const [from, to] = [before.indexOf(begin), before.indexOf(end)];
writeFileSync(
  page,
  from === -1
    ? `${before.trimEnd()}\n\n${section}\n`
    : before.slice(0, from) + section + before.slice(to + end.length),
);
console.log(`written: ${path.relative(process.cwd(), page)}`);
