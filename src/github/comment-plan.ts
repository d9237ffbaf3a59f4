/** Which run wrote a comment; a higher (run, attempt, parts) is newer. */
export interface CommentMarker {
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  /** How many results of its run it shows. A run's results only grow, so more of them is later. */
  readonly parts: number;
}

export interface MarkedComment {
  readonly id: number;
  readonly body: string;
  readonly marker: CommentMarker;
}

export interface CommentPlan {
  /** The one that stays; null: a new one is to be made. */
  readonly target: number | null;
  /** What it should say; null when it says so already. */
  readonly write: string | null;
  /** Ours as well: earlier ones, or made by writers that ran at the same time. */
  readonly remove: readonly number[];
  /** A newer run has written, or one that saw more of this run: its words stay. */
  readonly superseded: boolean;
}

export interface Mine {
  readonly body: string;
  readonly marker: CommentMarker;
}

/** What makes one comment with the newest content out of those that are there: the oldest stays where it is and is
 *  edited. Every writer that sees the same comments plans the same, so that writers that meet do not undo each other. */
export function planUpdate(ours: readonly MarkedComment[], mine: Mine): CommentPlan {
  const sorted = [...ours].sort((a, b) => a.id - b.id);
  const target = sorted[0];
  if (target === undefined) return { target: null, write: mine.body, remove: [], superseded: false };
  const newest = sorted.reduce<Mine>((best, one) => (isNewer(one.marker, best.marker) ? one : best), mine);
  return {
    target: target.id,
    write: sameText(target.body, newest.body) ? null : newest.body,
    remove: sorted.slice(1).map(({ id }) => id),
    superseded: newest !== mine,
  };
}

/** What leaves one comment at the end of the conversation: the newest of ours stays, the last made of equal ones. A new
 *  one is made when all there is says older things; one of the same state of the same run is edited. */
export function planRecreate(ours: readonly MarkedComment[], mine: Mine): CommentPlan {
  const [first, ...rest] = ours;
  const last = rest.reduce<MarkedComment | undefined>(
    (best, one) => (isLater(one, best) ? one : best),
    first,
  );
  if (last === undefined || isNewer(mine.marker, last.marker))
    return { target: null, write: mine.body, remove: [], superseded: false };
  const superseded = isNewer(last.marker, mine.marker);
  const keep = superseded || sameText(last.body, mine.body);
  const remove = ours.map(({ id }) => id).filter((id) => id !== last.id);
  return { target: last.id, write: keep ? null : mine.body, remove, superseded };
}

function isLater(one: MarkedComment, other: MarkedComment | undefined): boolean {
  if (other === undefined) return true;
  if (isNewer(one.marker, other.marker)) return true;
  return !isNewer(other.marker, one.marker) && one.id > other.id;
}

export function isNewer(a: CommentMarker, b: CommentMarker): boolean {
  if (a.run !== b.run) return a.run > b.run;
  return a.attempt !== b.attempt ? a.attempt > b.attempt : a.parts > b.parts;
}

/** GitHub may hand a body back with other line ends. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(/\r\n/g, "\n").trimEnd();
}
