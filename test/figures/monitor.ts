import { type Fault, faultNames, tryFault, tryQuiet } from "../actions/monitor/lives.ts";
import { deploy } from "../actions/monitor/scene.ts";
import { dice, drawRows } from "../actions/monitor/world.ts";
import { writeSection } from "./section.ts";

/** False alarms of lives in which nothing changes, and how soon planted faults are found, by the action itself with its
 *  world in memory. Renews its parts of docs/monitor.md: `node test/figures/monitor.ts quiet|daily|faults|losses
 *  [--lives=10] [--trials=40]`. */

const [part = "quiet", ...flags] = process.argv.slice(2);
const flag = (name: string, usual: number) =>
  Number(flags.find((each) => each.startsWith(`--${name}=`))?.split("=")[1] ?? usual);
const seed = 2026;

const put = (name: string, lines: readonly string[]) => writeSection(name, lines, "docs/monitor.md");

const rows = drawRows(dice(seed), 5000, "t");
const fleet = deploy(rows.train, rows.predictions);
try {
  await { quiet, daily, faults, losses }[part as "quiet"]();
} finally {
  fleet.remove();
}

async function quiet(): Promise<void> {
  const lines: string[] = [];
  for (const breathing of [0, 0.1])
    lines.push(await liveOn(breathing, { windows: 260, windowDays: 7, rows: 1500 }));
  putQuiet("quiet", "60 months of weekly windows of 1,500 rows", lines);
}

async function daily(): Promise<void> {
  const lines: string[] = [];
  for (const breathing of [0, 0.1])
    lines.push(await liveOn(breathing, { windows: 1826, windowDays: 1, rows: 500 }));
  putQuiet("daily", "60 months of daily windows of 500 rows", lines);
}

/** One row of a table: lives in which nothing changes. */
async function liveOn(
  breathing: number,
  of: { windows: number; windowDays: number; rows: number },
): Promise<string> {
  const lives = flag("lives", 10);
  const counts: number[] = [];
  const kinds = new Map<string, number>();
  for (let life = 0; life < lives; life++) {
    const ended = await tryQuiet(fleet.reference, { seed: seed + life, breathing, ...of });
    counts.push(ended.length);
    for (const kind of ended) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    console.log(`breathing ${breathing}, life ${life + 1}: ${ended.join(" ") || "quiet"}`);
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  const apart = of.windowDays === 7 ? "week" : "day";
  const what =
    breathing === 0
      ? "nothing changes"
      : `the mean of one input moves by 0.1 sd of itself from ${apart} to ${apart}`;
  const named = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ") || "none";
  if (all / lives > 20) process.exitCode = 1;
  return `| ${what} | ${lives} | ${(all / lives).toFixed(1)} | ${Math.max(...counts)} | 20 | ${named} |`;
}

function putQuiet(name: string, what: string, lines: readonly string[]): void {
  put(name, [
    `${headOf(name)}: ${what}, with labels, reference of 5,000 rows, 16 series.`,
    "",
    "| life | lives | alarms a life | most in one | allowed by 1/quarter | of which |",
    "|:--|--:|--:|--:|--:|:--|",
    ...lines,
  ]);
}

function headOf(name: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, seed ${seed}, \`node test/figures/monitor.ts ${[name, ...flags].join(" ")}\``;
}

interface Plan {
  readonly reference: string;
  readonly trials: number;
  readonly rows?: number;
  readonly quiet?: number;
}

/** How many of the trials found the fault: within two windows, within three, as a share. */
async function findings(fault: Fault, { reference, trials, ...size }: Plan): Promise<string> {
  const found: (number | null)[] = [];
  for (let trial = 0; trial < trials; trial++)
    found.push(await tryFault(reference, { fault, seed: seed + 1000 * trial, ...size }));
  const soonest = (most: number) => found.filter((windows) => windows !== null && windows <= most).length;
  const share = (100 * soonest(3)) / trials;
  console.log(fault, size.rows ?? "", size.quiet ?? "", soonest(3), "of", trials);
  return `${trials} | ${soonest(2)} | ${soonest(3)} | ${share.toFixed(0)} % |`;
}

async function faults(): Promise<void> {
  const lines: string[] = [];
  for (const fault of (Object.keys(faultNames) as Fault[]).filter((each) => each !== "rule"))
    lines.push(
      `| ${faultNames[fault]} | ${await findings(fault, { reference: fleet.reference, trials: flag("trials", 40) })}`,
    );
  put("faults", [
    `${headOf("faults")}: four quiet weekly windows, then the fault; windows of 1,500 rows. Two windows are the least that \`2 of 3\` can need.`,
    "",
    "| planted | tried | found within 2 windows | within 3 | share |",
    "|:--|--:|--:|--:|--:|",
    ...lines,
  ]);
}

/** A loss of two margins by the rows of a window, and by what it is held against. */
async function losses(): Promise<void> {
  const trials = flag("trials", 20);
  const lines: string[] = [];
  for (const rows of [1500, 5000, 10_000, 20_000, 40_000]) {
    const told = await findings("rule", { reference: fleet.reference, trials, rows, quiet: 12 });
    lines.push(`| 5,000 rows | 12 | ${rows.toLocaleString("en")} | ${told}`);
  }
  const large = deploy(rows.train, drawRows(dice(seed + 1), 40_000, "t").predictions);
  const told = await findings("rule", { reference: large.reference, trials, rows: 40_000, quiet: 4 });
  large.remove();
  lines.push(`| 40,000 rows | 4 | 40,000 | ${told}`);
  put("losses", [
    `${headOf("losses")}: ${faultNames.rule} (0.78 to 0.77, the margin is 0.005), after so many quiet windows.`,
    "",
    "| released on | quiet windows | rows a window | tried | found within 2 windows | within 3 | share |",
    "|:--|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ]);
}
