import type { Approval, DeploymentEntry } from "../record/deployment.ts";
import { renderBlocks, table } from "../report/block.ts";
import { address, code, fenced, sentence, text } from "../report/encode.ts";
import { figuresOf } from "../report/figures.ts";
import { count, counted } from "../report/number.ts";
import { legend, limitOf, metricName, metricTable } from "../report/section/metric-table.ts";
import { shortDigest } from "./binding.ts";
import { nameServed } from "./interrupted.ts";
import { entriesOf, isSameServed } from "./ledger.ts";
import { chooseRollback } from "./rollback.ts";
import type { DeployRules } from "./rules.ts";
import type { SummaryInput } from "./summary.ts";
import { trialWords } from "./summary-canary.ts";

const shownLines = 3;

/** One line for each thing that is missing. */
export function problemBlock({ problems = [], looked = 1 }: SummaryInput): string {
  if (problems.length === 0) return "";
  const lines = problems.map(({ text: line }) => `- ∅ ${sentence(line)}`);
  const more =
    looked > 1
      ? `\n\nThis is about the newest of ${counted(looked, "evaluation")}; none of the others holds either.`
      : "";
  return `### What is missing\n\n${lines.join("\n")}${more}`;
}

/** Where somebody has to say yes, and who. */
export function waitingBlock({ waiting }: SummaryInput): string {
  if (waiting === undefined) return "";
  const url = address(waiting.url);
  const issue = url === null ? `issue #${waiting.issue}` : `[issue #${waiting.issue}](${url})`;
  const other = waiting.fourEyes ? ", neither who asked nor who wrote the commit" : "";
  const until = waiting.expires.slice(0, 16).replace("T", " ");
  const old = waiting.isOld ? " The issue was open already." : "";
  return `### Who must approve\n\n${capital(sentence(waiting.by))}${other}, by the comment ${code("/approve")} on ${issue} until ${until} UTC.${old}`;
}

function capital(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}

export function failureBlock({ failure }: SummaryInput): string {
  return failure == null ? "" : `### What failed\n\n${fenced(failure, "text")}`;
}

export function planBlock({ plan = [], reason }: SummaryInput): string {
  if (plan.length === 0) return "";
  const why = reason == null ? "" : `\n\nReason: ${text(reason)}`;
  return `### What would be done\n\n${plan.map((step, index) => `${index + 1}. ${sentence(step)}`).join("\n")}${why}`;
}

/** What the deployment is bound to, each row with what was checked. */
export function evidenceBlock(input: SummaryInput): string {
  const { evidence, digest, rules, entry, outcome } = input;
  if (evidence === null) return "";
  const run = address(evidence.url);
  const isThere = entry?.outcome === "deployed" || entry?.outcome === "rolled-back";
  const reread = isThere
    ? input.isReadBack
      ? ", asked again at the target"
      : "; the target cannot tell"
    : "";
  const served = entry?.serving?.version == null ? "" : `, version ${code(entry.serving.version)}`;
  const rows = [
    ["commit", code(evidence.commit.slice(0, 7)), `the commit that was evaluated, on ${code(rules.from)}`],
    [
      "model file",
      digest === null ? "—" : code(shortDigest(digest)),
      `the digest that was evaluated${reread}`,
    ],
    [
      "evaluation",
      run === null ? `run ${evidence.runId}` : `[run ${evidence.runId}](${run})`,
      proofOf(input),
    ],
    ...(outcome === "refused" ? [] : [provenanceRow(rules.attested, entry?.kind === "rollback")]),
    [
      "policy",
      input.isConfigured ? "evenhand.yml" : "built-in rules",
      `of the default branch; evaluations count for ${text(rules.maxAgeText)}`,
    ],
    ...(input.approval == null ? [] : [approvalRow(input.approval)]),
    ...(isThere ? [["target", `${code(entry.target)}${served}`, ""]] : []),
  ];
  const head = input.outcome === "refused" ? "evidence that was found" : "bound to evidence";
  return `| ${head} | | |\n|:--|:--|:--|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`;
}

/** What nobody asked for was not looked at either: then the model counts as unsigned. */
function provenanceRow(attested: DeployRules["attested"], isRollback: boolean): string[] {
  if (attested !== null && !isRollback)
    return "key" in attested
      ? [
          "provenance",
          "signed by a key",
          `${code(attested.key)} of the default branch; which workflow made it is not signed`,
        ]
      : ["provenance", "attested", "signed by the workflow that made it"];
  return [
    "provenance",
    "unsigned",
    "bound by GitHub's facts about run and artifact; no signature was looked at",
  ];
}

function approvalRow({ by, through, issue }: Approval): string[] {
  return [
    "approval",
    code(by),
    through === "issue"
      ? `by a comment on issue ${issue}`
      : "reviewed the environment: GitHub held the job until then",
  ];
}

function proofOf({ judgement, rules, outcome, entry }: SummaryInput): string {
  if (entry?.kind === "rollback") return "it was deployed on this before";
  if (outcome === "refused") return "it does not hold: see above";
  if (judgement == null) return "it holds by today's rules";
  if (judgement.rows === null) {
    return `nothing to compare with; ${judgement.hasFloors ? "the floors hold" : "no floors are set"}`;
  }
  const rows = counted(judgement.rows, "row");
  return rules.mode === "prove"
    ? `${rows}, against production: what was to be proved is proved`
    : `${rows}, against production: no loss is shown`;
}

/** Candidate against production, as it was judged now; without production its numbers and their limits. */
export function judgementBlock({ judgement }: SummaryInput): string {
  if (judgement == null || judgement.metrics.length === 0) return "";
  const gated = judgement.metrics.filter((metric) => metric.gated);
  const shown = gated.length > 0 ? gated : judgement.metrics;
  if (judgement.rows === null) {
    const rows = shown.map((metric) => [metricName(metric), figuresOf(metric).candidate, limitOf(metric)]);
    const limits = judgement.hasFloors ? table(["metric", "value", "hard limit"], "lrl", rows) : null;
    return `### The candidate\n\n${renderBlocks([
      limits ??
        table(
          ["metric", "value"],
          "lr",
          rows.map((row) => row.slice(0, 2)),
        ),
    ])}`;
  }
  const title = `### Against production, ${counted(judgement.rows, "row")}`;
  return `${title}\n\n${renderBlocks([metricTable(shown), legend(shown)])}`;
}

/** How to go back, when there is something to go back to. */
export function wayBackBlock(input: SummaryInput): string {
  const { entry, entries, place } = input;
  if (entry === undefined || (entry.outcome !== "deployed" && entry.outcome !== "rolled-back")) return "";
  const choice = chooseRollback(entries, place, entry.serving, null);
  if (typeof choice === "string") return "";
  const line =
    choice.line.phase === "finished" ? `ledger line ${choice.line.seq}` : "it served before Evenhand";
  return `### Way back\n\nRun this workflow with ${code("rollback: true")}. It restores ${sentence(nameServed(choice.served))} (${line}), without a build.`;
}

/** The last lines of this place. */
export function ledgerBlock({ entries, place }: SummaryInput): string {
  const ended = entriesOf(entries, place).filter(({ phase }) => phase === "finished");
  if (ended.length === 0) return "";
  const rows = ended.slice(-shownLines).reverse().map(ledgerRow);
  const head = "| line | when (UTC) | commit | serves | by | outcome |\n|--:|:--|:--|:--|:--|:--|";
  const many =
    ended.length > shownLines
      ? `last ${shownLines} of ${count(ended.length)} lines`
      : counted(ended.length, "line");
  return `<details><summary><b>Ledger</b>, ${many} of this environment</summary>\n\n${head}\n${rows.join("\n")}\n\n</details>`;
}

function ledgerRow(entry: DeploymentEntry): string {
  const when = `${entry.createdAt.slice(0, 10)} ${entry.createdAt.slice(11, 16)}`;
  const isNew = isSameServed(entry.serving, entry.after);
  const trial = trialWords(entry);
  const reason = entry.reason === null ? "" : `: ${text(entry.reason, 100)}`;
  return `| ${[
    entry.seq,
    when,
    entry.commit === null || !isNew ? "" : code(entry.commit.slice(0, 7)),
    sentence(nameServed(entry.serving)),
    code(entry.actor),
    `${(entry.outcome ?? "").replace("-", " ")}${trial === "" ? "" : `: ${trial}`}${reason}`,
  ].join(" | ")} |`;
}
