import type { WebhookConfig } from "../../core/config/monitor-schema.ts";
import type { AlarmIssues } from "../../ports/alarm-issues.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { Dispatcher } from "../../ports/dispatcher.ts";
import type { Endpoint } from "../../ports/endpoint.ts";
import type { Engine } from "../../ports/engine.ts";
import type { Host } from "../../ports/host.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { MetricSource } from "../../ports/metric-source.ts";
import type { MonitorMemory } from "../../ports/monitor-memory.ts";
import type { Notifier } from "../../ports/notifier.ts";
import type { Production } from "../../ports/production.ts";
import type { RecordFolder } from "../../ports/records.ts";

/** Everything that watching a model needs of the world. */
export interface MonitorPorts {
  readonly host: Host;
  readonly clock: Clock;
  readonly version: string;
  readonly commits: Pick<Commits, "head">;
  readonly records: RecordFolder;
  /** null: a terminal, or no token. */
  readonly artifacts: Artifacts | null;
  readonly ledger: Pick<Ledger, "read" | "file"> | null;
  /** Where what earlier windows showed is remembered; without a token, in the hand-over folder. */
  readonly memory: MonitorMemory;
  readonly production: Production;
  readonly endpoint: Endpoint;
  /** Prometheus at an address; null: at the one that the step's environment names. @throws UserError without one */
  makeNumbers(at: string | null): MetricSource;
  /** null: as for artifacts. */
  readonly issues: AlarmIssues | null;
  readonly dispatcher: Dispatcher | null;
  readonly engine: Engine;
  /** Absolute. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** @throws UserError when the variable that is named holds no address */
  makeNotifier(webhook: WebhookConfig): Notifier;
  open(path: string): ByteSource;
  readText(path: string): Promise<string | null>;
}
