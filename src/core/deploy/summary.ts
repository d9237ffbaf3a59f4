import type { Approval, BoundEvidence, DeploymentEntry, Ending, Served } from "../record/deployment.ts";
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
  waitingBlock,
  wayBackBlock,
} from "./summary-blocks.ts";
import { canaryBlock, shadowBlock } from "./summary-canary.ts";
import { titleOf } from "./summary-title.ts";

/** What a job summary tells; what is left out is not told. */
export interface SummaryInput {
  /** `unchanged`: it served already. `planned`: a dry run. */
  /** `waiting`: for an approval. */
  readonly outcome: Ending | "refused" | "planned" | "unchanged" | "waiting";
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
  /** The issue that asks for an approval. */
  readonly waiting?: WaitingFor;
  readonly approval?: Approval | null;
  readonly failure?: string | null;
  /** The line that ended the attempt. */
  readonly entry?: DeploymentEntry;
}

export interface WaitingFor {
  readonly issue: number;
  readonly url: string;
  /** Who may approve, as a phrase. */
  readonly by: string;
  readonly fourEyes: boolean;
  /** ISO time. */
  readonly expires: string;
  readonly isOld: boolean;
}

/** Markdown of the job summary: what happened first, then why it was allowed, then the way back. Pure. */
export function renderDeploySummary(input: SummaryInput): string {
  const notes = (input.notes ?? []).map((note) => `> ${sentence(note)}`);
  const blocks = [
    titleOf(input),
    input.interruption !== null && notes.length === 0 ? `> ${sentence(input.interruption.text)}` : "",
    notes.join("\n>\n"),
    waitingBlock(input),
    problemBlock(input),
    failureBlock(input),
    planBlock(input),
    evidenceBlock(input),
    judgementBlock(input),
    shadowBlock(input.entry?.shadow),
    canaryBlock(input.entry?.canary),
    wayBackBlock(input),
    ledgerBlock(input),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
