import { isEnterpriseServer } from "../core/handover/server.ts";
import { UserError } from "../errors.ts";
import type { Host } from "../ports/host.ts";
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
