import { artifactName } from "../../core/handover/names.ts";
import { visible } from "../../core/report/encode.ts";
import type { ReportInput } from "../../core/report/input.ts";
import { counted } from "../../core/report/number.ts";
import { errorMessage } from "../../errors.ts";
import type { CheckContent } from "../../ports/checks.ts";
import type { About } from "./describe.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportPorts } from "./ports.ts";

type Identity = Pick<CheckContent, "name" | "headSha" | "detailsUrl" | "externalId">;

/** Which check a report writes, however often it is published. */
export function checkIdentity({ marker, headSha, runUrl }: ReportInput, { title }: ReportInputs): Identity {
  const name = title === null ? "evenhand" : `evenhand / ${visible(title, 100)}`;
  const externalId = `${marker.run}-${marker.attempt}-${name}`;
  return { name, headSha, detailsUrl: runUrl, externalId };
}

/** The check while the report is being made. Nothing here can fail a report: what publishes in the end says what is
 *  lacking. */
export interface Progress {
  /** Once, when the first results have been read. */
  begin(input: ReportInput): Promise<void>;
  /** A report that ended early leaves no check in progress. */
  abandon(why: unknown): Promise<void>;
}

export function makeProgress(
  { inputs, subject }: About,
  listed: () => readonly string[],
  ports: ReportPorts,
): Progress {
  const { hub, host } = ports;
  const { plan } = subject;
  let begun: Identity | null = null;
  return {
    async begin(input) {
      if (hub === null || !inputs.check || !plan.writes.check || plan.expectReadOnly) return;
      const identity = checkIdentity(input, inputs);
      const isFirst = subject.stored === null && (await isAlone(inputs, listed(), ports));
      const there = counted(input.records.length, "result");
      const title = `${there} read, the report is being written`;
      try {
        await hub.checks.begin({ ...identity, title, summary: `${title}.`, isFirst });
        begun = identity;
      } catch (error) {
        host.info(`the check was not begun: ${errorMessage(error)}`);
      }
    },
    async abandon(why) {
      if (hub === null || begun === null) return;
      const summary = visible(errorMessage(why), 2_000);
      const title = "∅ no evidence: the report ended before it was done";
      const content = { ...begun, title, summary, text: "", annotations: [] };
      try {
        await hub.checks.publish({ ...content, conclusion: "failure" });
      } catch (error) {
        host.info(`the check was left in progress: ${errorMessage(error)}`);
      }
    },
  };
}

/** No other job has handed over a result, and no report was made in this job before. Of two jobs that report at once, one
 *  at least sees the other's result, since each hands over before it looks. */
async function isAlone(
  inputs: ReportInputs,
  listed: readonly string[],
  { records, host, readText }: ReportPorts,
): Promise<boolean> {
  if (host.context.attempt !== 1) return false;
  const own = new Set(
    (await records.readAll()).map(({ model, leg }) => artifactName("evaluation", model, leg)),
  );
  const others = listed.filter((name) => !own.has(name));
  if (own.size === 0 || others.length > 0) return false;
  return (await readText(`${inputs.records}/report.md`)) === null;
}
