export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly headRepository: string | null;
  readonly baseRef: string;
  readonly fork: boolean;
}

/** The pull request a run is about, from the API, never from an artifact. */
export interface PullRequests {
  find(number: number): Promise<PullRequestFacts>;
}
