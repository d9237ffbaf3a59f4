import { compareShadow, mostReplayed, type Replayed, type Said } from "../../../core/canary/shadow.ts";
import type { ShadowConfig } from "../../../core/config/canary-schema.ts";
import { type ModelRequest, parseSmoke } from "../../../core/deploy/smoke.ts";
import type { ShadowRecord } from "../../../core/record/canary.ts";
import { errorMessage } from "../../../errors.ts";
import type { TrialSetting } from "./try-out.ts";

/** Starts the new model where the target can, makes every recorded request of both models, one after the other, and compares what they answer.
 *  @throws UserError for a file of requests that cannot be read */
export async function replayShadow(
  { ports, situation, change, journal }: TrialSetting,
  shadow: ShadowConfig,
): Promise<ShadowRecord> {
  const text = await ports.replay.readRequests(shadow.requests);
  const requests = parseSmoke(text, shadow.requests, mostReplayed);
  await situation.target.start?.(change.wanted, situation.before, journal);
  await journal("shadow", `${requests.length} requests to ${shadow.old} and ${shadow.new}`);
  const ask = async (request: ModelRequest, url: string): Promise<Said> => {
    try {
      return await ports.replay.ask(request, url);
    } catch (thrown) {
      const { cause } = thrown as { cause?: unknown };
      return errorMessage(cause ?? thrown);
    }
  };
  // A first answer pays for the connection; it is made once and not counted.
  for (const url of [shadow.old, shadow.new]) await ask(requests[0]!, url);
  const answers: Replayed[] = [];
  for (const [at, request] of requests.entries()) {
    const pair = { old: "", new: "" } as { old: Said; new: Said };
    // In turn, so that neither is always the one that warmed what both use.
    for (const side of at % 2 === 0 ? (["old", "new"] as const) : (["new", "old"] as const))
      pair[side] = await ask(request, shadow[side]);
    answers.push({ name: request.name, ...pair });
  }
  return compareShadow(answers, shadow);
}
