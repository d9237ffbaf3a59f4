import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import {
  designs,
  fixedSample,
  looks,
  paceOf,
  rate,
  scored,
  several,
  simulate,
  skewed,
} from "../core/canary/support/simulate.ts";

/** Simulates canaries through the decisions of a deployment and renews their section of docs/verification.md:
 *  `node test/figures/canary.ts [canaries per line]`, 4,000 when left out; half a minute. The test suite has a few. */

const canaries = Number(process.argv[2] ?? "4000");
const page = path.resolve(import.meta.dirname, "../../docs/verification.md");

const settings = [
  ...[rate(0.01, 0.005), rate(0.05, 0.01), rate(0.3, 0.03), skewed(0.1)],
  ...[3, 10].map((count) => several(count, (name) => rate(0.05, 0.01, name))),
  scored(rate(0.05, 0.01)),
  scored(several(3, (name) => rate(0.05, 0.01, name))),
];
const percent = (part: number) => `${((100 * part) / canaries).toFixed(1)} %`;
const rows = designs.flatMap((design) =>
  settings.flatMap((setting) =>
    (["gate", "loss"] as const).map((of) => {
      const total = 2 * fixedSample(setting, of);
      const between = design.steps.map((step) => paceOf(total, step));
      const ends = (...losses: number[]) => simulate({ setting, design, between, losses }, canaries);
      const [same, worse, twice, later] = [ends(0, 0), ends(1, 1), ends(2, 2), ends(0, 2)];
      const cells = [
        ...[design.name, setting.name, of, total.toLocaleString("en")],
        ...[percent(same.count.aborted), percent(same.count.promoted), percent(worse.count.promoted)],
        ...[percent(twice.count.aborted), `${Math.round(100 * twice.spent)} %`],
        design.steps.length === 1 ? "" : `${percent(later.count.aborted)}, ${percent(later.count.promoted)}`,
      ];
      console.error(cells.join(" | "));
      return `| ${cells.join(" | ")} |`;
    }),
  ),
);

const [begin, end] = ["<!-- canary:begin -->", "<!-- canary:end -->"];
const section = [
  begin,
  "## Simulated canaries",
  "",
  `${new Date().toISOString().slice(0, 10)}, \`node test/figures/canary.ts ${canaries}\`: ${canaries.toLocaleString("en")} canaries a cell, through the decisions of a deployment`,
  `(the traffic's division is drawn and checked), each step looked at ${looks} times at equal distances. A step has after its last look`,
  "at most twice what the fixed-sample test needs: the requests of each version where both have half, more where the new one has less.",
  "Of several metrics, which are independent, the first alone is worse; any may abort, and all must promote.",
  "`judge kayenta` looks once, at the end of each step, and asks for no margin; one metric of three alone makes a score of 67.",
  "`gate`: the fixed test promotes an unchanged candidate in 80 %; `loss`: it shows a loss of two margins in 80 %.",
  "",
  "| steps | metric | fixed test | most requests a version | no change: aborted | no change: promoted | one margin worse: promoted | two margins worse: aborted | … after, at the median | two margins worse in the second step only: aborted, promoted |",
  "|:--|:--|:--|--:|--:|--:|--:|--:|--:|--:|",
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
