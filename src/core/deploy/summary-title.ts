import { code, sentence, text } from "../report/encode.ts";
import { shortDigest } from "./binding.ts";
import { nameServed } from "./interrupted.ts";
import type { SummaryInput } from "./summary.ts";
import { trialWords } from "./summary-canary.ts";

/** The heading that is the whole summary for a phone, and one line with what replaced what, at which commit, by whom. */
export function titleOf(input: SummaryInput): string {
  const where = `${code(input.place.model)}`;
  const environment = text(input.place.environment);
  const trial = input.entry === undefined ? "" : trialWords(input.entry);
  const headings: Record<SummaryInput["outcome"], string> = {
    deployed: `✅ ${where} deployed to ${environment}${trial === "" ? "" : `: ${trial}`}`,
    "rolled-back": `✅ ${where} rolled back in ${environment}`,
    restored: `❌ ${where} not deployed to ${environment}: ${trial === "" ? "it failed" : trial}, the model before it serves again`,
    failed: `❌ ${where} not deployed to ${environment}: ${trial === "" ? "it failed" : trial}, and what serves now is not known`,
    healed: `ℹ️ ${where} in ${environment}: an interrupted deployment was looked into`,
    refused: `❌ ${where} not deployed to ${environment}: refused, nothing was touched`,
    planned: `ℹ️ ${where} may be deployed to ${environment}: dry run, nothing was touched`,
    waiting: `⏳ ${where} waits for an approval to go to ${environment}: nothing was touched`,
    unchanged: `✅ ${where} serves ${environment} already: nothing was touched`,
  };
  const line = subtitle(input);
  return `## ${headings[input.outcome]}${line === "" ? "" : `\n\n${line}`}`;
}

function subtitle(input: SummaryInput): string {
  const { outcome, digest, before, evidence, entry, actor } = input;
  const changed = outcome === "deployed" || outcome === "rolled-back" || outcome === "planned";
  const served = entry?.serving ?? (digest === null ? null : { digest, version: null });
  const parts = [
    changed
      ? replacement(sentence(nameServed(served)), before, outcome === "planned")
      : digest === null
        ? ""
        : code(shortDigest(digest)),
    evidence === null ? "" : `commit ${code(evidence.commit.slice(0, 7))}`,
    `started by ${code(actor)}`,
    entry === undefined ? "" : `ledger line ${entry.seq}`,
    input.reason == null ? "" : `reason: ${text(input.reason, 200)}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function replacement(name: string, before: SummaryInput["before"], planned: boolean): string {
  if (before === null) return `${name}, where it is not known what serves`;
  if (before.digest === null && before.version === null) return `${name}, where nothing served before`;
  return `${name} ${planned ? "would replace" : "replaces"} ${sentence(nameServed(before))}`;
}
