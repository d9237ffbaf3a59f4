export type { Fault, FaultKind, FaultPlan, Faults } from "./faults.ts";
export type { LoggedRequest, Violation } from "./journal.ts";
export type { Grant, PermissionName, Permissions } from "./permissions.ts";
export type { RunnerContext } from "./runner-environment.ts";
export { renderZip } from "./services/zip.ts";
export { type Standin, type StandinOptions, startStandin } from "./standin.ts";
export type { StandinState } from "./state.ts";
export type {
  Artifact,
  CheckRun,
  Comment,
  Deployment,
  DeploymentStatus,
  PullRequest,
  WorkflowRun,
} from "./world.ts";
