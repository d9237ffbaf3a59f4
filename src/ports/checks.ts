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

export interface Checks {
  /** One completed check run on the head sha; annotations in batches of 50.
   *  Throws PermissionDenied when the token may not write. */
  publish(check: CheckContent): Promise<{ id: number; url: string }>;
}
