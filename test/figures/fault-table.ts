import type { FaultEnd } from "../faults/disturb.ts";
import { faultKinds, skews } from "../faults/kinds.ts";

/** The section of docs/verification.md: a row a fault, a column an action. */
export function faultLines(
  ends: readonly FaultEnd[],
  sizes: Readonly<Record<string, number>>,
  seed: number,
): string[] {
  const actions = Object.keys(sizes);
  const requests = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const planned = requests * Object.keys(faultKinds).length + actions.length * Object.keys(skews).length;
  if (ends.length === 0)
    return [
      "## One failing request at a time",
      "",
      `\`node test/figures/faults.ts\` has ${planned} cases; none has been counted yet.`,
    ];
  const wrong = ends.filter((one) => one.wrong.length > 0);
  const rows = [...Object.keys(faultKinds), ...Object.keys(skews)].map((kind) => {
    const cells = actions.map((action) =>
      cellOf(ends.filter((one) => one.kind === kind && one.action === action)),
    );
    return `| ${[kind, ...cells].join(" | ")} |`;
  });
  const slowest = actions.map((action) => {
    const waits = ends.flatMap((one) => (one.action === action ? (one.waited ?? []) : []));
    return `${Math.max(0, ...waits).toFixed(0)} s`;
  });
  const count = (how: FaultEnd["how"]) => ends.filter((one) => one.how === how).length;
  return [
    "## One failing request at a time",
    "",
    `${new Date().toISOString().slice(0, 10)}, \`node test/figures/faults.ts --seed=${seed}\`: ${ends.length} of ${planned} cases, drawn by the seed; each is one of the`,
    `${requests} requests of the actions failing once, or from then on, or a run with its clock off. In every case the right end is known: a red`,
    "verdict, a model that serves, an alarm, a model that is stored. Then the next run, undisturbed, has to end right, with nothing twice",
    "(comments, checks, artifacts, issues, lines of the ledger) and nothing half done.",
    `As if nothing had been: ${count("done")}. A named error: ${count("named")}. No baseline was found, and it says so: ${count("without")}. ${endedOtherwise(wrong)}`,
    "",
    "A cell: runs that ended as if nothing had been + runs with a named error (+ runs without a baseline). Runs share a process in which",
    "waits pass quickly; the last row is how long the slowest would have waited beside its work.",
    "",
    `| fault | ${actions.map((action) => `${action}, ${sizes[action]} requests`).join(" | ")} |`,
    `| --- |${" --: |".repeat(actions.length)}`,
    ...rows,
    `| longest wait | ${slowest.join(" | ")} |`,
  ];
}

function endedOtherwise(wrong: readonly FaultEnd[]): string {
  if (wrong.length === 0) return "None ended otherwise.";
  const said = wrong.map(
    ({ action, nth, kind, wrong: why }) => `${action} request ${nth}, ${kind}: ${why.join(", ")}`,
  );
  return `Ended otherwise: ${said.join("; ")}.`;
}

function cellOf(ends: readonly FaultEnd[]): string {
  if (ends.length === 0) return "–";
  const count = (how: FaultEnd["how"]) => ends.filter((one) => one.how === how).length;
  const [done, named, without, wrong] = [count("done"), count("named"), count("without"), count("wrong")];
  const cell = without > 0 ? `${done} + ${named} (+ ${without})` : `${done} + ${named}`;
  return wrong > 0 ? `${cell}, wrong ${wrong}` : cell;
}
