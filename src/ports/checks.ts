export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
}

export interface CheckContent {
  /** The check's name: `evenhand`, or `evenhand / <model>`. */
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: "success" | "failure" | "neutral";
  /** Under 100 characters. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl: string | null;
  /** `<run>-<attempt>-<name>`: finds our own check again before any second POST. */
  readonly externalId: string;
}

/** A check while the work goes on. */
export interface CheckStart
  extends Pick<CheckContent, "name" | "headSha" | "title" | "summary" | "detailsUrl" | "externalId"> {
  /** Nobody else can have begun it: then it is not looked for. */
  readonly isFirst: boolean;
}

export interface Checks {
  /** The check as in progress; one that is there already stays as it is. Those that an earlier attempt of the same run
   *  left in progress end as cancelled. Throws PermissionDenied when the token may not write. */
  begin(check: CheckStart): Promise<void>;
  /** One completed check run on the head sha, the one that was begun if there is one; annotations in batches of 50.
   *  Throws PermissionDenied when the token may not write. */
  publish(check: CheckContent): Promise<{ id: number; url: string }>;
}
