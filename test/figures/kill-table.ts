import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renewSection } from "../../scripts/page-section.ts";
import type { Kept } from "./kill-store.ts";

export const moments = [
  { name: "after the start", seen: /^/, within: 4000 },
  { name: "while the command runs", seen: /(?:\n|\] )begun\n/, within: 1200 },
  { name: "while the command runs", seen: /(?:\n|\] )begun\n/, within: 1200 },
  { name: "after its end", seen: /(?:\n|\] )ended\n/, within: 1000 },
] as const;

export interface Kill {
  /** Which of the seed's plans. */
  readonly index: number;
  readonly moment: (typeof moments)[number]["name"];
  /** Milliseconds. */
  readonly delay: number;
  /** Who cleans up. */
  readonly by: "post step" | "next attempt";
  /** The main step had ended by itself. */
  readonly late: boolean;
  /** Milliseconds from when the one that cleans up began until nothing was left; null: something was after 60 s. */
  readonly clear: number | null;
  readonly record: "absent" | "whole" | "torn";
  /** Of the next attempt; null: not tried. */
  readonly next: number | null;
}

export interface Campaign {
  readonly engine: string;
  /** Of tunings that are one job, not of single runs. */
  readonly batch: boolean;
  /** What runs the jobs, with its version. */
  readonly about: string;
  readonly seed: number;
  /** How many kills were planned. */
  readonly count: number;
}

const page = path.resolve(import.meta.dirname, "../../docs/verification.md");

export function isBad({ clear, record, next }: Kill): boolean {
  return clear === null || record === "torn" || (next ?? 0) !== 0;
}

/** Renews the engine's section of docs/verification.md. @returns the section */
export function writeKills(campaign: Campaign, kills: readonly Kept<Kill>[]): string {
  const { engine, batch, about, seed, count } = campaign;
  const dates = [...new Set(kills.map(({ date }) => date))].sort().join(", ");
  const commits = [...new Set(kills.map(({ commit }) => commit))].join(", ");
  const command = `node test/figures/kills.ts ${engine}${batch ? " --batch" : ""} --kills ${count} --seed ${seed}`;
  const text = [
    `### Engine \`${engine}\`${batch ? ", three trials as one job" : ""}`,
    `${dates}, ${commits}, \`${command}\`: ${kills.length} of ${count} kills. ${about}.`,
    renderKills(kills),
  ].join("\n\n");
  writeFileSync(
    page,
    renewSection(readFileSync(page, "utf8"), `kills-${engine}${batch ? "-batch" : ""}`, text),
  );
  return text;
}

function renderKills(kills: readonly Kill[]): string {
  const names = [...new Set(moments.map(({ name }) => name))];
  const rows = names.flatMap((name) =>
    (["post step", "next attempt"] as const).map((by) => {
      const those = kills.filter((kill) => kill.moment === name && kill.by === by);
      return `| ${[name, by, ...cellsOf(those)].join(" | ")} |`;
    }),
  );
  const header =
    "killed | cleaned up by | kills | too late | job or process left | no record | whole | torn | next attempt passed | slowest until nothing was left";
  return [`| ${header} |`, `|${" --- |".repeat(10)}`, ...rows].join("\n");
}

function cellsOf(kills: readonly Kill[]): (string | number)[] {
  const count = (test: (kill: Kill) => boolean) => kills.filter(test).length;
  const records = (["absent", "whole", "torn"] as const).map((one) => count(({ record }) => record === one));
  const slowest = Math.max(0, ...kills.map(({ clear }) => clear ?? 0)) / 1000;
  return [
    kills.length,
    count(({ late }) => late),
    count(({ clear }) => clear === null),
    ...records,
    `${count(({ next }) => next === 0)} of ${count(({ next }) => next !== null)}`,
    `${slowest.toFixed(1)} s`,
  ];
}
