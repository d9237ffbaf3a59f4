import type { How } from "../faults/plays/play.ts";
import type { Kept } from "./kill-store.ts";

export interface Cancel {
  readonly index: number;
  /** After how many of its requests, and how many milliseconds more. */
  readonly requests: number;
  readonly delay: number;
  /** It had ended by itself. */
  readonly late: boolean;
  readonly by: "SIGINT" | "SIGTERM" | "SIGKILL" | null;
  /** Of one that had ended by itself. */
  readonly how: How | null;
  /** Milliseconds until no process of it was left; null: one was after 60 s. */
  readonly clear: number | null;
  readonly torn: readonly string[];
  /** Milliseconds of the post step; null: there is none. */
  readonly post: number | null;
  /** What was wrong with the next run. */
  readonly next: readonly string[];
}

const longestPost = 5000;

export function isBad({ how, clear, torn, post, next }: Cancel): boolean {
  return how === "wrong" || clear === null || torn.length > 0 || (post ?? 0) > longestPost || next.length > 0;
}

/** The section of docs/verification.md. */
export function cancelLines(
  all: Readonly<Record<string, readonly Kept<Cancel>[]>>,
  { count, seed }: { count: number; seed: number },
): string[] {
  const kept = Object.values(all).flat();
  if (kept.length === 0)
    return [
      "## Actions that are cancelled",
      "",
      "`node test/figures/cancels.ts`: none has been counted yet.",
    ];
  const dates = [...new Set(kept.map(({ date }) => date))].sort().join(", ");
  const commits = [...new Set(kept.map(({ commit }) => commit))].join(", ");
  return [
    "## Actions that are cancelled",
    "",
    `${dates}, ${commits}, \`node test/figures/cancels.ts --kills ${count} --seed ${seed}\`: ${kept.length} of ${count * Object.keys(all).length} cancelled runs of the`,
    "bundle, after a random number of its requests and up to 150 ms more: SIGINT, after 7.5 s SIGTERM, after 2.5 s SIGKILL. Then the post step,",
    "where there is one, and the next run, undisturbed. Training is killed in a figure of its own.",
    "",
    "| action | cancelled | had ended by itself | ended at SIGINT, SIGTERM, SIGKILL | process left | slowest until none was left | file torn | slowest post step | next run right, nothing twice |",
    "| --- | --: | --: | --: | --: | --: | --: | --: | --: |",
    ...Object.entries(all).map(([action, those]) => `| ${[action, ...cellsOf(those)].join(" | ")} |`),
  ];
}

function cellsOf(those: readonly Cancel[]): (string | number)[] {
  const number = (test: (one: Cancel) => boolean) => those.filter(test).length;
  const slowest = (of: (one: Cancel) => number | null) =>
    `${(Math.max(0, ...those.map((one) => of(one) ?? 0)) / 1000).toFixed(1)} s`;
  const signals = (["SIGINT", "SIGTERM", "SIGKILL"] as const).map((signal) =>
    number(({ by }) => by === signal),
  );
  return [
    those.length,
    number(({ late }) => late),
    signals.join(", "),
    number(({ clear }) => clear === null),
    slowest(({ clear }) => clear),
    number(({ torn }) => torn.length > 0),
    those.some(({ post }) => post !== null) ? slowest(({ post }) => post) : "–",
    `${number(({ next }) => next.length === 0)} of ${those.length}`,
  ];
}
