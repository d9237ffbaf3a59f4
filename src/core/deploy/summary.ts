import type { BoundEvidence, DeploymentEntry, Ending, Served } from "../record/deployment.ts";
import { sentence } from "../report/encode.ts";
import type { Interruption } from "./interrupted.ts";
import type { DeployJudgement } from "./judge.ts";
import type { Place } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import type { DeployRules } from "./rules.ts";
import {
  evidenceBlock,
  failureBlock,
  judgementBlock,
  ledgerBlock,
  planBlock,
  problemBlock,
  wayBackBlock,
} from "./summary-blocks.ts";
import { titleOf } from "./summary-title.ts";

/** What a job summary tells; what is left out is not told. */
export interface SummaryInput {
  /** `unchanged`: it served already. `planned`: a dry run. */
  readonly outcome: Ending | "refused" | "planned" | "unchanged";
  readonly place: Place;
  readonly before: Served | null;
  readonly rules: DeployRules;
  readonly isConfigured: boolean;
  /** The target can tell what it serves. */
  readonly isReadBack: boolean;
  readonly now: number;
  readonly actor: string;
  readonly repositoryUrl: string;
  readonly interruption: Interruption | null;
  /** Lines of the ledger, the new ones among them. */
  readonly entries: readonly DeploymentEntry[];
  readonly digest: string | null;
  readonly evidence: BoundEvidence | null;
  readonly judgement?: DeployJudgement | null;
  readonly problems?: readonly Problem[];
  /** Sets of evidence that were looked at. */
  readonly looked?: number;
  readonly plan?: readonly string[];
  readonly notes?: readonly string[];
  readonly reason?: string | null;
  readonly failure?: string | null;
  /** The line that ended the attempt. */
  readonly entry?: DeploymentEntry;
}

/** Markdown of the job summary: what happened first, then why it was allowed, then the way back. Pure. */
export function renderDeploySummary(input: SummaryInput): string {
  const notes = (input.notes ?? []).map((note) => `> ${sentence(note)}`);
  const blocks = [
    titleOf(input),
    input.interruption !== null && notes.length === 0 ? `> ${sentence(input.interruption.text)}` : "",
    notes.join("\n>\n"),
    problemBlock(input),
    failureBlock(input),
    planBlock(input),
    evidenceBlock(input),
    judgementBlock(input),
    wayBackBlock(input),
    ledgerBlock(input),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
