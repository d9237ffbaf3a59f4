import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Fault, faultNames, tryFault, tryQuiet } from "../actions/monitor/lives.ts";
import { deploy } from "../actions/monitor/scene.ts";
import { dice, drawRows } from "../actions/monitor/world.ts";

/** False alarms of lives in which nothing changes, and how soon planted faults are found, by the action itself with its
 *  world in memory. Renews its parts of docs/monitor.md: `node test/figures/monitor.ts quiet|faults [--lives=10]
 *  [--trials=40]`. */

const page = path.resolve(import.meta.dirname, "../../docs/monitor.md");
const [part = "quiet", ...flags] = process.argv.slice(2);
const flag = (name: string, usual: number) =>
  Number(flags.find((each) => each.startsWith(`--${name}=`))?.split("=")[1] ?? usual);
const seed = 2026;

function put(name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${page} has no part ${name}`);
  writeFileSync(page, text.slice(0, from) + [begin, ...lines, end].join("\n") + text.slice(to + end.length));
}

const rows = drawRows(dice(seed), 5000, "t");
const fleet = deploy(rows.train, rows.predictions);
try {
  if (part === "quiet") await quiet();
  else await faults();
} finally {
  fleet.remove();
}

async function quiet(): Promise<void> {
  const lives = flag("lives", 10);
  const lines: string[] = [];
  for (const breathing of [0, 0.1]) {
    const counts: number[] = [];
    const kinds = new Map<string, number>();
    for (let life = 0; life < lives; life++) {
      const ended = await tryQuiet(fleet.reference, { seed: seed + life, weeks: 260, rows: 1500, breathing });
      counts.push(ended.length);
      for (const kind of ended) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      console.log(`breathing ${breathing}, life ${life + 1}: ${ended.join(" ") || "quiet"}`);
    }
    const all = counts.reduce((sum, count) => sum + count, 0);
    const what =
      breathing === 0
        ? "nothing changes"
        : "the mean of one input moves by 0.1 sd of itself from week to week";
    const named = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ") || "none";
    lines.push(
      `| ${what} | ${lives} | ${(all / lives).toFixed(1)} | ${Math.max(...counts)} | 20 | ${named} |`,
    );
    if (all / lives > 20) process.exitCode = 1;
  }
  const day = new Date().toISOString().slice(0, 10);
  put("quiet", [
    `${day}, seed ${seed}, \`node test/figures/monitor.ts quiet ${flags.join(" ")}\`: 60 months of weekly windows of 1,500 rows, with labels, reference of 5,000 rows, 16 series.`,
    "",
    "| life | lives | alarms a life | most in one | allowed by 1/quarter | of which |",
    "|:--|--:|--:|--:|--:|:--|",
    ...lines,
  ]);
}

async function faults(): Promise<void> {
  const usual = flag("trials", 40);
  const many = drawRows(dice(seed + 1), 40_000, "t");
  const large = deploy(rows.train, many.predictions);
  const lines: string[] = [];
  const left = flags.find((each) => each.startsWith("--without="))?.split("=")[1];
  for (const fault of (Object.keys(faultNames) as Fault[]).filter((each) => each !== left)) {
    const isLarge = fault === "rule";
    const trials = isLarge ? Math.ceil(usual / 2) : usual;
    const { reference } = isLarge ? large : fleet;
    const found: (number | null)[] = [];
    for (let trial = 0; trial < trials; trial++)
      found.push(await tryFault(reference, fault, seed + 1000 * trial));
    const within = found.filter((windows) => windows !== null).length;
    const soonest = (most: number) => found.filter((windows) => windows !== null && windows <= most).length;
    console.log(fault, within, "of", trials);
    lines.push(
      `| ${faultNames[fault]} | ${trials} | ${soonest(2)} | ${within} | ${((100 * within) / trials).toFixed(0)} % |`,
    );
    if (within < 0.9 * trials) process.exitCode = 1;
  }
  large.remove();
  const day = new Date().toISOString().slice(0, 10);
  put("faults", [
    `${day}, seed ${seed}, \`node test/figures/monitor.ts faults ${flags.join(" ")}\`: four quiet weekly windows, then the fault; windows of 1,500 rows unless it says otherwise. Two windows are the least that \`2 of 3\` can need.`,
    "",
    "| planted | tried | found within 2 windows | within 3 | share |",
    "|:--|--:|--:|--:|--:|",
    ...lines,
  ]);
}
