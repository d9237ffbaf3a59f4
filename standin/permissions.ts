import { Problem } from "./problem.ts";

/** Spelled as under `permissions:` in a workflow. */
export type PermissionName =
  | "actions"
  | "administration"
  | "attestations"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "members"
  | "metadata"
  | "pull-requests"
  | "statuses";
export type Access = "read" | "write" | "none";
export type Permissions = Partial<Record<PermissionName, Access>>;
export type Grant = Permissions | "read-all" | "write-all";

/** Any one of these suffices. */
export type Needs = readonly (readonly [PermissionName, "read" | "write"])[];

const rank = { none: 0, read: 1, write: 2 };

/** As in a workflow: a list of permissions leaves every other at none; metadata can always be read. */
export function isGranted(grant: Grant, needs: Needs): boolean {
  return needs.some(([name, access]) => {
    const given =
      grant === "write-all"
        ? "write"
        : grant === "read-all"
          ? "read"
          : (grant[name] ?? (name === "metadata" ? "read" : "none"));
    return rank[given] >= rank[access];
  });
}

export function denied(needs: Needs): Problem {
  const accepted = needs.map(([name, access]) => `${name.replaceAll("-", "_")}=${access}`).join("; ");
  return new Problem(403, "Resource not accessible by integration", {
    headers: { "x-accepted-github-permissions": accepted },
  });
}
