/** What a person did that we cannot work with: one sentence, and how to mend it. Exit code 2. */
export type UserErrorCode =
  | "file-missing"
  | "file-unreadable"
  | "file-malformed"
  | "column-missing"
  | "columns-ambiguous"
  | "label-ambiguous"
  | "metric-unknown"
  | "config-invalid"
  | "input-invalid"
  | "record-invalid"
  | "permission-missing"
  | "event-refused"
  | "unsupported";

export interface UserErrorDetail {
  code: UserErrorCode;
  /** Names the file and the key, row or column; starts lower-case so that it embeds. */
  message: string;
  /** What to do, or the YAML to write. */
  hint: string;
  /** The action input or program flag at fault, in its YAML spelling. */
  input?: string;
  file?: string;
  /** 1-based. */
  line?: number;
  column?: number;
}

/** "You configured it wrong": shown as one annotation without a stack. */
export class UserError extends Error {
  readonly detail: UserErrorDetail;

  constructor(detail: UserErrorDetail, cause?: unknown) {
    super(detail.message, cause === undefined ? undefined : { cause });
    this.name = "UserError";
    this.detail = detail;
  }
}

/** The message of anything thrown, without a leading "Error:". */
export function errorMessage(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replace(/^(?:Error:\s*)+/, "");
}
