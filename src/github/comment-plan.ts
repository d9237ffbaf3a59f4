/** Which run wrote a comment; a higher (run, attempt) is newer. */
export interface CommentMarker {
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
}

export interface MarkedComment {
  readonly id: number;
  readonly body: string;
  readonly marker: CommentMarker;
}

export interface CommentPlan {
  /** The oldest of ours: the one that stays. */
  readonly target: number;
  /** What it should say; null when it says so already. */
  readonly write: string | null;
  /** Ours as well, made by writers that ran at the same time. */
  readonly remove: readonly number[];
  /** A newer run has written: its words stay. */
  readonly superseded: boolean;
}

/** What makes one comment with the newest content out of those that are there. Every writer that sees the same comments
 *  plans the same, so that writers that meet do not undo each other.
 *  @param ours at least one */
export function planComment(
  ours: readonly MarkedComment[],
  mine: { body: string; marker: CommentMarker },
): CommentPlan {
  const sorted = [...ours].sort((a, b) => a.id - b.id);
  const target = sorted[0]!;
  const newest = sorted.reduce<{ body: string; marker: CommentMarker }>(
    (best, one) => (isNewer(one.marker, best.marker) ? one : best),
    mine,
  );
  return {
    target: target.id,
    write: sameText(target.body, newest.body) ? null : newest.body,
    remove: sorted.slice(1).map(({ id }) => id),
    superseded: newest !== mine,
  };
}

export function isNewer(a: CommentMarker, b: CommentMarker): boolean {
  return a.run !== b.run ? a.run > b.run : a.attempt > b.attempt;
}

/** GitHub may hand a body back with other line ends. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(/\r\n/g, "\n").trimEnd();
}
