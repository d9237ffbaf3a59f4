import type { Artifacts } from "../../ports/artifacts.ts";
import type { Checks } from "../../ports/checks.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Comment } from "../../ports/comment.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Conversation } from "../../ports/conversation.ts";
import type { EvidenceFacts } from "../../ports/evidence.ts";
import type { History } from "../../ports/history.ts";
import type { Host } from "../../ports/host.ts";
import type { MonitorMemory } from "../../ports/monitor-memory.ts";
import type { PullRequests } from "../../ports/pull-request.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { Releases } from "../../ports/releases.ts";
import type { Runs } from "../../ports/runs.ts";
import type { Trees } from "../../ports/trees.ts";

/** GitHub, as report needs it. */
export interface ReportHub {
  readonly artifacts: Artifacts;
  readonly comment: Comment;
  readonly checks: Checks;
  readonly pullRequests: PullRequests;
  readonly history: History;
  readonly releases: Releases;
  /** Absent: nobody looks whether monitors are alive. */
  readonly monitors?: Pick<MonitorMemory, "read">;
  readonly runs: Runs;
  readonly conversation: Conversation;
  readonly branches: Pick<EvidenceFacts, "branch" | "defaultBranch">;
}

export interface ReportPorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly commits: Commits;
  readonly trees: Trees;
  /** The working directory from the top of the checkout, "" there; null when nothing is checked out. */
  folderInRepository(): Promise<string | null>;
  readonly records: RecordFolder;
  /** null: nothing is read from or written to GitHub (a terminal, or no token). */
  readonly hub: ReportHub | null;
  readonly version: string;
  /** Text of a file from the working directory, or null when it does not exist. */
  readText(path: string): Promise<string | null>;
  /** Keeps a file for people beside the records; returns its path. */
  keepFile(name: string, content: string): Promise<string>;
}
