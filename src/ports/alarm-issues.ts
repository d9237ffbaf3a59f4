/** What an alarm's issue says. */
export interface IssueText {
  readonly title: string;
  /** The whole body, marker included. */
  readonly body: string;
  /** The marker's line, which no other issue has. */
  readonly mark: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface AlarmIssue {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  /** When it was closed; null: it is open. */
  readonly closedAt: string | null;
}

/** One issue per model and kind of alarm: found by marker and author, opened, updated in place, closed. */
export interface AlarmIssues {
  /** The newest of ours with the marker, open ones first; null: there is none. */
  find(mark: string): Promise<AlarmIssue | null>;
  /** Opens one, unless one is open. After it, exactly one open issue has the marker. */
  open(text: IssueText): Promise<AlarmIssue>;
  /** Writes title and body anew where they differ. */
  update(issue: number, text: IssueText): Promise<void>;
  reopen(issue: number, text: IssueText, remark: string): Promise<void>;
  /** Says how it ended, and closes it. */
  close(issue: number, text: IssueText, remark: string): Promise<void>;
}
