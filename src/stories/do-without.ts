import { UserError } from "../errors.ts";
import { PermissionDenied } from "../ports/permission-denied.ts";

/** Whether a story goes on without what failed: the token may not, or this server cannot. It is said, and changes no
 *  exit code. */
export function canDoWithout(error: unknown): error is PermissionDenied | UserError {
  return (
    error instanceof PermissionDenied || (error instanceof UserError && error.detail.code === "unsupported")
  );
}
