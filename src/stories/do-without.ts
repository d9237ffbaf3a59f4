import { isEnterpriseServer } from "../core/handover/server.ts";
import { UserError } from "../errors.ts";
import type { Artifacts } from "../ports/artifacts.ts";
import type { History } from "../ports/history.ts";
import type { Host } from "../ports/host.ts";
import type { Ledger } from "../ports/ledger.ts";
import { PermissionDenied } from "../ports/permission-denied.ts";

/** Whether a story goes on without what failed: the token may not, or this server cannot. It is said, and changes no
 *  exit code. */
export function canDoWithout(error: unknown): error is PermissionDenied | UserError {
  return (
    error instanceof PermissionDenied || (error instanceof UserError && error.detail.code === "unsupported")
  );
}

/** Says that a record stays in this job: a warning where somebody can mend it, a notice on a server that cannot. */
export function noteNotUploaded(error: Error, host: Host, title: string): void {
  const level = isEnterpriseServer(host.context.serverUrl) ? "notice" : "warning";
  host.annotate(level, `the record was not uploaded: ${error.message}`, { title });
}

/** Where earlier results are looked for. */
interface Places {
  readonly artifacts: Artifacts | null;
  readonly history?: Pick<History, "read"> | null;
  readonly ledger?: Pick<Ledger, "read" | "file"> | null;
}

/** The same ports; what their token may not read is said, each permission once, so that nobody takes it for a baseline that
 *  is not there. */
export function tellDenied<T extends Places>(ports: T, host: Host, title: string): T {
  const told = new Set<string>();
  const tell = (error: unknown) => {
    if (!(error instanceof PermissionDenied) || told.has(error.permission)) return;
    told.add(error.permission);
    const mend = `add \`${error.permission}\` under \`permissions:\` in the workflow`;
    host.annotate("warning", `earlier results were not looked for: ${error.message}; ${mend}`, { title });
  };
  const watched =
    <A extends unknown[], R>(read: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      try {
        return await read(...given);
      } catch (error) {
        tell(error);
        throw error;
      }
    };
  const { artifacts, history, ledger } = ports;
  return {
    ...ports,
    artifacts: artifacts && {
      ...artifacts,
      listByName: watched((...given) => artifacts.listByName(...given)),
    },
    ...(history && { history: { read: watched((model: string) => history.read(model)) } }),
    ...(ledger && { ledger: { ...ledger, read: watched(() => ledger.read()) } }),
  };
}
