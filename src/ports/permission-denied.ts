/** The token may not do this: reporting degrades to the summary, the exit code stays. */
export class PermissionDenied extends Error {
  /** The line to add under `permissions:`, e.g. `pull-requests: write`. */
  readonly permission: string;

  constructor(permission: string, cause?: unknown) {
    super(`the token lacks \`${permission}\``, cause === undefined ? undefined : { cause });
    this.name = "PermissionDenied";
    this.permission = permission;
  }
}
