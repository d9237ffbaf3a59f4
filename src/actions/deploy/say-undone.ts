import { nameServed } from "../../core/deploy/interrupted.ts";
import type { Problem } from "../../core/deploy/problem.ts";
import { code, sentence, text } from "../../core/report/encode.ts";
import type { Decided } from "./decide.ts";
import type { DeployPorts } from "./ports.ts";
import { evidenceText, resultOf, setOutputs } from "./say.ts";
import type { Setup, Situation } from "./situation.ts";

/** A refusal before it is known what was meant, or by whom. */
export async function sayStrange(ports: DeployPorts, problems: readonly Problem[]): Promise<void> {
  for (const { text: line } of problems) ports.host.annotate("error", line.replaceAll("`", ""));
  const summary = `refused: ${problems[0]?.text}; nothing was touched`;
  await ports.host.summarize(
    `## ❌ Not deployed: refused, nothing was touched\n\n${problems.map(({ text: line }) => `- ∅ ${sentence(line)}`).join("\n")}\n`,
  );
  await setOutputs(ports, { ...resultOf(problems), outcome: "refused", summary });
}

/** Another run takes care of the place, or did.
 *  @param why a clause that names it */
export async function saySuperseded(ports: DeployPorts, { place }: Setup, why: string): Promise<0> {
  const summary = `superseded: ${why}; nothing was touched`;
  ports.host.annotate("notice", summary.replaceAll("`", ""));
  const where = `${code(place.model)} not deployed to ${text(place.environment)}`;
  await ports.host.summarize(`## ℹ️ ${where}: superseded, nothing was touched\n\n${sentence(why)}\n`);
  await setOutputs(ports, { result: "", reasons: JSON.stringify([why]), outcome: "superseded", summary });
  return 0;
}

/** An earlier attempt of this run did it: what serves is left as it is. */
export async function sayRepeated(
  ports: DeployPorts,
  situation: Situation,
  { line, later }: Extract<Decided, { what: "repeated" }>,
): Promise<void> {
  const did = `attempt ${line.run?.attempt} of this run did it, ledger line ${line.seq}`;
  if (later !== null) {
    const why = `${did}, and line ${later} changed what serves since: start a new run`;
    return void (await saySuperseded(ports, situation, why));
  }
  const summary = `${did}; ${nameServed(line.serving).replaceAll("`", "")} serves, nothing was touched`;
  ports.host.annotate("notice", summary);
  const { place } = situation;
  const head = `${code(place.model)} in ${text(place.environment)}: done already, nothing was touched`;
  await ports.host.summarize(`## ✅ ${head}\n\n${sentence(did)}\n`);
  await setOutputs(ports, {
    ...{ ...resultOf([]), outcome: line.outcome ?? "", digest: line.serving?.digest ?? "" },
    ...{ "previous-digest": line.before?.digest ?? "", version: line.serving?.version ?? "" },
    ...{ "ledger-entry": String(line.seq), evidence: evidenceText(line.evidence), summary },
  });
}
