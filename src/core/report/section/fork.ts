import { shortSha } from "../../short-sha.ts";
import { type Block, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import type { ReportInput } from "../input.ts";

/** Whose numbers these are, and what about them was asked of GitHub. */
export function forkBlocks({ fork, origin, headSha, records }: ReportInput): Block[] {
  if (!fork) return [];
  if (origin === undefined) {
    return [
      paragraph(
        "**From a fork.** These values were computed by the fork's own code in its own run; nothing here ran it a second time.",
      ),
    ];
  }
  const { pullRequest, headRepository, workflowPath, event } = origin;
  const asked = pullRequest === null ? "no open pull request" : `pull request #\u200b${pullRequest}`;
  return [
    paragraph(
      "**From a fork.** The fork's code ran with a token that may only read, and left a record. This report was made by a second workflow, which read that record as untrusted data and judged it again.",
    ),
    table(["asked of GitHub, not of the record", ""], "ll", [
      [asked, `head ${code(shortSha(headSha))} of ${code(headRepository ?? "a repository that is gone")}`],
      ["workflow and event", `${code(workflowPath)}, ${code(event)}`],
      ["records", `${records.length} with a schema, a manifest and this commit`],
      ["metric values", "computed by the fork's own code; nothing here ran it a second time"],
    ]),
  ];
}
