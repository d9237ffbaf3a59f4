import type { ChangedFile } from "../../core/report/input.ts";
import { errorMessage } from "../../errors.ts";
import type { ReportPorts } from "./ports.ts";

/** What the pull request changes, by file; null: not known in full. A report does without them: they say what changed,
 *  and decide nothing but what is carried forward. */
export async function changedFiles(
  pullRequest: number | null,
  { hub, host }: ReportPorts,
): Promise<readonly ChangedFile[] | null> {
  if (hub === null || pullRequest === null) return null;
  try {
    return await hub.pullRequests.changedFiles(pullRequest);
  } catch (error) {
    host.info(`the changed files could not be read: ${errorMessage(error)}`);
    return null;
  }
}
