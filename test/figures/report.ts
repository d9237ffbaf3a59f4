import { writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { code, sentence, text } from "../../src/core/report/encode.ts";
import { hostileStrings, requireInert } from "../core/report/markdown-tree.ts";
import { explore, type Scenario } from "../github/comment-model.ts";
import { diceOf, tryBodies } from "./bodies.ts";
import { trySchedules } from "./schedules.ts";

/** The large counts behind what is said of the report; too long for the test suite. Writes docs/report-figures.md.
 *  `node test/figures/report.ts [interleavings|schedules|strings|bodies] [--bodies=5000]` renews one part, or all. */

const page = path.resolve(import.meta.dirname, "../../docs/report-figures.md");

const scenarios: readonly Scenario[] = [
  { runs: [5, 5, 5], mode: "update" },
  { runs: [5, 5, 5], mode: "update", before: [4] },
  { runs: [5, 6, 7], mode: "update" },
  { runs: [5, 6, 7], mode: "update", before: [4] },
  { runs: [5, 6, 7], mode: "recreate", before: [4] },
  { runs: [5, 5], mode: "update", kills: 2 },
  { runs: [5, 5], mode: "recreate", kills: 2 },
  { runs: [5, 5, 6], mode: "update", before: [4] },
  { runs: [5, 5, 5], mode: "update", before: [4], kills: 3 },
  { runs: [5, 6, 7], mode: "update", before: [4], kills: 3 },
  { runs: [5, 5, 6], mode: "update", kills: 3 },
];

function interleavings(): string[] {
  const rows = scenarios.map((scenario) => {
    const { states, ends, duplicates, lost, unrestored, gaveUp } = explore(scenario);
    const { runs, mode, before = [], kills = 0 } = scenario;
    console.log(JSON.stringify(scenario), states, duplicates, lost, unrestored, gaveUp);
    return `| ${runs.join(", ")} | ${mode} | ${before.join(", ") || "none"} | ${kills} | ${states.toLocaleString("en")} | ${ends} | ${duplicates} | ${kills > 0 ? "" : lost} | ${kills > 0 ? unrestored : ""} | ${gaveUp} |`;
  });
  return [
    "Every order of the requests of these writers, over the script that posts the comment; GitHub is a model. A writer of a",
    "run adds one result; a killed one stops after any request once its result is handed over.",
    "",
    "| runs of the writers | mode | comment before | killed at most | states | ends | not one comment | lost sections | not restored by the next writer | gave up |",
    "|:--|:--|:--|--:|--:|--:|--:|--:|--:|--:|",
    ...rows,
  ];
}

async function schedules(): Promise<string[]> {
  const count = 10_000;
  const tally = await trySchedules(count, diceOf);
  console.log(JSON.stringify(tally));
  return [
    `${tally.schedules.toLocaleString("en")} seeded schedules of two or three runs that write at once over the real client, ${tally.requests.toLocaleString("en")} requests, ${tally.faults.toLocaleString("en")} of them failing (502 or a`,
    "lost or cut answer before or after it took effect, 429):",
    "",
    `- ended with another number of comments than one: **${tally.duplicates.length}**`,
    `- ended without the newest run's words: **${tally.stale.length}**`,
    `- schedules where a writer gave up: ${tally.givenUp}; of these not put right by the next writer: **${tally.unrestored.length}**`,
  ];
}

function strings(): string[] {
  const numRuns = 100_000;
  let written = 0;
  const check = (one: string) => {
    written++;
    requireInert([text(one), sentence(one), code(one)].join("\n\n"));
  };
  fc.assert(fc.property(hostileStrings, check), { numRuns, seed: 7 });
  return [
    `${written.toLocaleString("en")} hostile strings, each through the three encoders and parsed back with micromark's GFM: **0** live constructs.`,
  ];
}

function bodies(): string[] {
  const parseEvery = 50;
  const count = Number(process.argv.find((arg) => arg.startsWith("--bodies="))?.slice(9) ?? 100_000);
  const { reports, aboveMegabyte, parsed, faults } = tryBodies(count, parseEvery, diceOf(11));
  console.log(faults.slice(0, 10));
  return [
    `${reports.toLocaleString("en")} generated reports, sizes log-uniform from 1 KB to 10 MB, ${aboveMegabyte.toLocaleString("en")} above 1 MB: **${faults.length}** bodies that are too long, hold half`,
    `a character, an open fold or no marker. Every ${parseEvery}th, ${parsed.toLocaleString("en")} in all, was also parsed with micromark's GFM and its tables,`,
    "links and fences looked at.",
  ];
}

const parts = { interleavings, schedules, strings, bodies };
const titles: Record<keyof typeof parts, string> = {
  interleavings: "Writers that meet",
  schedules: "Faults",
  strings: "Hostile strings",
  bodies: "Sizes",
};

async function main(): Promise<void> {
  const { readFileSync, existsSync } = await import("node:fs");
  const known = existsSync(page) ? readFileSync(page, "utf8") : "";
  const asked = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
  const sections: string[] = [];
  for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
    const isDue = asked.length === 0 || asked.includes(name);
    const before = new RegExp(`## ${titles[name]}\n\n([\\s\\S]*?)(?=\n## |$)`).exec(known)?.[1]?.trimEnd();
    const lines = isDue ? (await parts[name]()).join("\n") : (before ?? "Not run yet.");
    sections.push(`## ${titles[name]}\n\n${lines}`);
  }
  const head = "# Figures of the report\n\nWritten by `node test/figures/report.ts`.\n";
  writeFileSync(page, `${head}\n${sections.join("\n\n")}\n`);
}

await main();
