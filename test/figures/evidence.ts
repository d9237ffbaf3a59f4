import {
  type Tried,
  tryForgedApprovals,
  tryForgedEvidence,
  tryValidApprovals,
  tryValidEvidence,
} from "../core/deploy/support/try-evidence.ts";
import { writeSection } from "./section.ts";

/** The large counts behind what is said of evidence and approvals; the test suite tries a tenth of them. Renews its
 *  section of docs/verification.md: `node test/figures/evidence.ts [--scale=1]`. */

const scale = Number(/^--scale=([\d.]+)$/.exec(process.argv[2] ?? "")?.[1] ?? 1);
const seed = 2026;
const number = (value: number) => value.toLocaleString("en");

function row(what: string, ends: string, { cases, right, kinds, wrong }: Tried): string {
  console.log(what, right, "of", cases, wrong);
  if (wrong.length > 0) process.exitCode = 1;
  return `| ${what} | ${kinds === 1 ? "" : kinds} | ${number(cases)} | ${number(right)} ${ends} |`;
}

const rows = [
  row("evidence, forged or stale", "refused, each with its line", tryForgedEvidence(12_000 * scale, seed)),
  row("evidence, right", "accepted", tryValidEvidence(2_000 * scale, seed + 1)),
  row(
    "approvals, forged, stale or replayed",
    "refused, each with its line",
    tryForgedApprovals(12_000 * scale, seed + 2),
  ),
  row("approvals, right", "accepted", tryValidApprovals(2_000 * scale, seed + 3)),
];
writeSection("evidence", [
  "## Evidence and approvals",
  "",
  `${new Date().toISOString().slice(0, 10)}, generated from seed ${seed} by \`node test/figures/evidence.ts\`; one thing is wrong in each case of a wrong kind, the rest varies. Signatures are checked apart from this, against bundles that a mock of Sigstore signs (test/github/attestation).`,
  "",
  "| cases | kinds | tried | ended |",
  "|:--|--:|--:|:--|",
  ...rows,
]);
