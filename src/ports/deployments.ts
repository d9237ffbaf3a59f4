export interface DeploymentAsk {
  readonly environment: string;
  /** The commit this run is for: a deployment that GitHub made for the job carries it. */
  readonly runSha: string;
  readonly runId: number;
  /** The commit to name when a deployment has to be created. */
  readonly commit: string;
  readonly description: string;
}

export interface OpenDeployment {
  readonly id: number;
  /** Browser address. */
  readonly url: string;
  /** GitHub had made it for the job's `environment:`. */
  readonly takenOver: boolean;
}

export interface DeploymentEnd {
  readonly state: "success" | "failure" | "error" | "inactive";
  /** Cut to GitHub's 140 characters. */
  readonly description: string;
  readonly environmentUrl: string | null;
}

/** GitHub's deployments of this repository. Both throw PermissionDenied when the token may not write. */
export interface Deployments {
  /** Takes over the deployment that GitHub made for the job, or creates one; its status is then in progress. */
  open(ask: DeploymentAsk): Promise<OpenDeployment>;
  close(id: number, end: DeploymentEnd): Promise<void>;
}
