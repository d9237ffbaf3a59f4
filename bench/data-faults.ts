/** Plants faults in public tables and counts what the data checks find; and how often clean splits of the same tables
 *  give an error. Seeded. Renews its section of docs/verification.md.
 *
 *    node bench/data-faults.ts DIR [--plants 40] [--splits 200] [--part overlap --part clean …]
 *
 *  DIR as bench/write_public_tables.py wrote it. Parts that are not named stay as they were last counted. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { renewSection } from "../scripts/page-section.ts";
import { testedCommit } from "../scripts/servers/tested-commit.ts";
import { makeRandom } from "../test/engines/random.ts";
import { faults } from "./planted-faults.ts";
import { enlarged, judge, type Rows, readTable, split } from "./public-tables.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plants: { type: "string", default: "40" },
    splits: { type: "string", default: "200" },
    part: { type: "string", multiple: true, default: [...Object.keys(faults), "clean"] },
  },
});
const names = ["breast_cancer", "digits", "wine", "iris", "diabetes"];
const tables = names.map((name): [string, Rows] => [
  name,
  readTable(positionals[0] ?? ".cache/tables", name),
]);
const plants = Number(values.plants);
const splits = Number(values.splits);
const root = path.resolve(import.meta.dirname, "..");
const kept = path.join(root, ".cache", "data-faults.json");
const page = path.join(root, "docs", "verification.md");

interface Counted {
  readonly tried: number;
  readonly found: number;
  /** How many of which table, or of which check. */
  readonly each: Readonly<Record<string, number>>;
  readonly date: string;
  readonly commit: string;
}

const stamp = { date: new Date().toISOString().slice(0, 10), commit: testedCommit(root) };

async function countPlanted(kind: string): Promise<Counted> {
  const fault = faults[kind];
  if (fault === undefined)
    throw new Error(`there is no part ${kind}: ${Object.keys(faults).join(", ")}, clean`);
  const missed: Record<string, number> = {};
  for (const [at, [name, table]] of tables.entries()) {
    for (let k = 0; k < plants; k++) {
      const random = makeRandom(1000 * k + at);
      const faulty = fault.plant(split(enlarged(table, 4000, random), random), random);
      const isFound = (await judge(faulty)).some((finding) => fault.found(finding, faulty.planted));
      if (!isFound) missed[name] = (missed[name] ?? 0) + 1;
    }
  }
  const tried = plants * tables.length;
  const found = tried - Object.values(missed).reduce((sum, count) => sum + count, 0);
  return { tried, found, each: missed, ...stamp };
}

/** `found`: splits with any error; `each`: splits by what was said of them. */
async function countClean(): Promise<Counted> {
  let errors = 0;
  const said: Record<string, number> = {};
  for (const [at, [, table]] of tables.entries()) {
    for (let k = 0; k < splits; k++) {
      const findings = (await judge(split(table, makeRandom(500_000 + 1000 * k + at)))).filter(
        ({ severity }) => severity !== "info",
      );
      if (findings.some(({ severity }) => severity === "error")) errors++;
      const checks = findings.map(({ check, severity }) => `${check} (${severity})`);
      for (const one of new Set([...checks, ...(findings.length > 0 ? ["anything"] : [])])) {
        said[one] = (said[one] ?? 0) + 1;
      }
    }
  }
  return { tried: splits * tables.length, found: errors, each: said, ...stamp };
}

function render(counted: Readonly<Record<string, Counted>>): string {
  const rows = Object.entries(faults).map(([kind, { size }]) => {
    const part = counted[kind];
    if (part === undefined) return `| ${size} | not run | | | |`;
    const missed = Object.entries(part.each).map(([name, count]) => `${count} of ${name}`);
    return `| ${size} | ${part.found} of ${part.tried} | ${missed.join(", ")} | ${part.date} | ${part.commit} |`;
  });
  return [
    "## Faults planted in public tables",
    `\`node bench/data-faults.ts DIR\` on scikit-learn's ${names.slice(0, -1).join(", ")} and ${names.at(-1)} (target cut at 140).
For the faults each table was drawn again to 4,000 rows with a hundredth of a deviation of noise, 1,600 of them the base, 1,600 train,
800 test. The clean splits are of the tables as they are, 40 % base, 40 % train, 20 % test.`,
    ["| planted | found | missed | date | commit |", "|:--|:--|:--|:--|:--|", ...rows].join("\n"),
    cleanSentence(counted["clean"]),
  ].join("\n\n");
}

function cleanSentence(clean: Counted | undefined): string {
  if (clean === undefined) return "Clean splits: not run.";
  const said = Object.entries(clean.each)
    .filter(([name]) => name !== "anything")
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`);
  return `Of ${clean.tried.toLocaleString("en")} clean splits ${clean.found} had an error; ${clean.each["anything"] ?? 0} had
an error or a warning: ${said.join(", ")} (${clean.date}, ${clean.commit}).`;
}

const counted: Record<string, Counted> = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
for (const part of values.part) {
  counted[part] = part === "clean" ? await countClean() : await countPlanted(part);
  console.log(part, JSON.stringify(counted[part]));
  writeFileSync(kept, JSON.stringify(counted, null, 1));
}
writeFileSync(page, renewSection(readFileSync(page, "utf8"), "data-faults", render(counted)));
