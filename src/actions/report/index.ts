import path from "node:path";
import { makeAlarmIssues } from "../../github/alarm-issues.ts";
import { makeEvidenceFacts } from "../../github/evidence.ts";
import { makeIdentity } from "../../github/identity.ts";
import { makeLedger } from "../../github/ledger.ts";
import { makeLocalRefs } from "../../github/local-refs.ts";
import { makeProposals } from "../../github/proposals.ts";
import { makeRemoteRefs } from "../../github/remote-refs.ts";
import { makeClock } from "../../host/clock.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { writeFolder } from "../../host/write-folder.ts";
import { notifierFrom } from "../../notify/from-environment.ts";
import type { Host } from "../../ports/host.ts";
import { connect, type Place, placeOf, wire } from "../../wiring.ts";
import { answer } from "./answer.ts";
import { parseReportActionInputs, parseReportInputs, withoutCollaboration } from "./inputs.ts";
import { type WritePorts, write } from "./write.ts";

export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env);
  return runAction(
    async () => {
      const raw = readActionInputs(env);
      const inputs = parseReportActionInputs(raw);
      const place = placeOf(host, env, inputs);
      if (inputs.write !== "report") return write(inputs.write, inputs, await wireWrite(place, host));
      return answer(parseReportInputs(withoutCollaboration(raw)), await wire(place));
    },
    () => ({ host }),
  );
}

/** What a site, a card and a letter need of the world. */
async function wireWrite(place: Place, host: Host): Promise<WritePorts> {
  const { directory, env } = place;
  const github = await connect(place, makeClock());
  const ports = await wire(place);
  return {
    ...{ host, clock: ports.clock, commits: ports.commits, records: ports.records, readText: ports.readText },
    artifacts: ports.artifacts,
    folderInRepository: ports.folderInRepository,
    local: makeLocalRefs(directory, env),
    remote: github === null ? null : makeRemoteRefs(github, makeLedger(github)),
    branches: github === null ? null : makeEvidenceFacts(github),
    issues: github === null ? null : makeAlarmIssues(github, makeIdentity(github, place.token ?? "")),
    proposals: github === null ? null : makeProposals(github),
    makeNotifier: notifierFrom(env, ports.clock),
    writeFiles: (folder, files) => writeFolder(path.resolve(directory, folder), files),
    writeText: async (file, content) => void (await writeFolder(directory, new Map([[file, content]]))),
  };
}
