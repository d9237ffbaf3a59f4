/** A workflow artifact as a listing names it. */
export interface ArtifactRef {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  /** From the REST listing; null within a run. */
  readonly headSha: string | null;
  readonly runId: number | null;
  /** The run's head repository is this repository (null: not known). */
  readonly sameRepository: boolean | null;
  readonly expired: boolean;
}
