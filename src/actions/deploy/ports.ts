import type { SourceName } from "../../core/config/canary-schema.ts";
import type { TargetName } from "../../core/config/deploy-schema.ts";
import type { Approvals } from "../../ports/approvals.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { Attestations } from "../../ports/attestations.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Deployments } from "../../ports/deployments.ts";
import type { EvidenceFacts } from "../../ports/evidence.ts";
import type { Host } from "../../ports/host.ts";
import type { Leases } from "../../ports/leases.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { MetricSource } from "../../ports/metric-source.ts";
import type { RecordFolder } from "../../ports/records.ts";
import type { Replay } from "../../ports/replay.ts";
import type { StopWatch } from "../../ports/stop-watch.ts";
import type { Target } from "../../ports/target.ts";

export interface TargetChoice {
  readonly target: TargetName;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly model: string;
  readonly environment: string;
  /** A file of smoke tests; null: there are none. */
  readonly smoke: string | null;
  /** Where the model answers; null: where the target says. */
  readonly endpoint: string | null;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface NumbersChoice {
  readonly source: SourceName;
  /** Address, file or command; null: what the step's environment says. */
  readonly at: string | null;
  /** For a command. */
  readonly variables: Readonly<Record<string, string>>;
}

/** What deploy asks of the world. */
export interface DeployPorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly artifacts: Artifacts;
  readonly commits: Pick<Commits, "mergeBase" | "readFile">;
  readonly facts: EvidenceFacts;
  readonly ledger: Ledger;
  readonly leases: Leases;
  readonly attestations: Attestations;
  readonly approvals: Approvals;
  readonly deployments: Deployments;
  readonly records: RecordFolder;
  /** The working directory as git names it from the top of the repository; null: not known. */
  folderInRepository(): Promise<string | null>;
  makeTarget(choice: TargetChoice): Target;
  /** @throws UserError when there is no address */
  makeNumbers(choice: NumbersChoice): MetricSource;
  readonly replay: Replay;
  watchStop(): StopWatch;
  /** The release that writes records. */
  readonly version: string;
}
