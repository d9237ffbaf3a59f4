import { chooseServing } from "../../core/deploy/serving.ts";
import { parseEvaluation } from "../../core/record/seal.ts";
import { errorMessage } from "../../errors.ts";
import { readBoundFiles } from "../bound-evidence.ts";
import type { BaselineAsk, BaselinePorts } from "./ask.ts";
import type { Finding } from "./finding.ts";

/** The evaluation that what production serves was deployed on, by the ledger; else why there is none; null: nobody to ask. */
export async function findInProduction(
  { ledger, artifacts }: BaselinePorts,
  { model, leg }: BaselineAsk,
  chain: readonly string[],
): Promise<Finding | string | null> {
  if (ledger === null || ledger === undefined) return null;
  try {
    const serving = chooseServing(await ledger.read(), model, leg);
    if (typeof serving === "string") return serving;
    const { evidence, environment } = serving;
    const files = await readBoundFiles({ ledger, artifacts }, evidence);
    const content = files?.get("evaluation.json");
    if (files === null || content === undefined)
      return `the evaluation of what ${environment} serves is not in the ledger, and its artifact is gone`;
    const record = parseEvaluation(new TextDecoder().decode(content), `${environment}'s evaluation`);
    if (record.id !== evidence.record || record.model !== model || record.leg !== leg)
      return `the evaluation of what ${environment} serves is not the one in the ledger`;
    const distance = chain.indexOf(evidence.commit);
    return {
      sha: evidence.commit,
      source: "production",
      distance: distance < 0 ? null : distance,
      createdAt: record.createdAt,
      content: { kind: "record", record, files },
    };
  } catch (error) {
    return errorMessage(error);
  }
}
