import type { CommentText, CommentWay, PostedComment } from "../ports/comment.ts";
import {
  type CommentMarker,
  type CommentPlan,
  isNewer,
  type MarkedComment,
  type Mine,
  planRecreate,
  planUpdate,
} from "./comment-plan.ts";

/** A comment of ours as a listing or an answer shows it. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** One thing that is asked of GitHub. Each takes effect at one moment. */
export type CommentRequest =
  | { readonly kind: "list" }
  /** After one was made; a listing may lag behind. */
  | { readonly kind: "list-again" }
  | { readonly kind: "create"; readonly body: string }
  | { readonly kind: "edit"; readonly id: number; readonly body: string }
  | { readonly kind: "remove"; readonly id: number }
  | { readonly kind: "read"; readonly id: number }
  /** Until a slower writer's request has landed. */
  | { readonly kind: "wait" };

/** Comments of ours, oldest first, to a listing; the comment, or null when it is gone, to the rest. */
export type CommentAnswer = readonly OwnComment[] | OwnComment | null;

export interface CommentDraft {
  readonly text: CommentText;
  readonly way: CommentWay;
  readonly parseMarker: (body: string) => CommentMarker | null;
}

type Script<T> = Generator<CommentRequest, T, CommentAnswer>;

const rounds = 5;

/** A script's end: where the comment is; null when there is none, and none was to be made. */
export type CommentEnd = { readonly posted: PostedComment | null } | "kept changing";

/** How one writer comes to one comment, request by request; what carries them out is somebody else. There is no
 *  compare-and-swap for comments, so writers converge instead: after every write the comment is read again once others
 *  have had time to land, and a newer run's words are put back if they were lost. */
export function* postScript(draft: CommentDraft): Script<CommentEnd> {
  const done = { created: false, updated: false };
  let ours: readonly OwnComment[] | null = null;
  for (let round = 1; round <= rounds; round++) {
    ours ??= sameKey((yield { kind: "list" }) as readonly OwnComment[], draft);
    if (ours.length === 0 && !draft.way.create) return { posted: null };
    let { plan, mine } = planFor(ours, draft);
    let isListed = true;
    if (plan.target === null) {
      ({ ours, isListed } = yield* create(plan.write!, draft));
      done.created = true;
      ({ plan, mine } = planFor(ours, draft));
    }
    // Whoever has made one finds it among ours, so that there is one to keep.
    const before = ours.find(({ id }) => id === plan.target)!;
    const wrote = yield* carryOut(plan);
    done.updated ||= plan.write !== null;
    if (!wrote && isListed) return posted(before, plan, done);
    yield { kind: "wait" };
    const after = (yield { kind: "read", id: before.id }) as OwnComment | null;
    if (after !== null && holds(after, mine, draft)) return posted(after, plan, done);
    ours = null;
  }
  return "kept changing";
}

function planFor(ours: readonly OwnComment[], draft: CommentDraft): { plan: CommentPlan; mine: Mine } {
  const { text, way, parseMarker } = draft;
  const body = text(ours.map((one) => one.body));
  const marker = parseMarker(body);
  if (marker === null) throw new Error("the comment's body carries no marker of ours");
  const marked: MarkedComment[] = ours.map(({ id, body }) => ({ id, body, marker: parseMarker(body)! }));
  const mine = { body, marker };
  return { plan: way.mode === "recreate" ? planRecreate(marked, mine) : planUpdate(marked, mine), mine };
}

/** Makes one, and reads the conversation again once others have had time to land. A listing may lag behind, and then does
 *  not tell whether somebody has removed it. */
function* create(body: string, draft: CommentDraft): Script<{ ours: OwnComment[]; isListed: boolean }> {
  const made = (yield { kind: "create", body }) as OwnComment;
  yield { kind: "wait" };
  const again = (yield { kind: "list-again" }) as readonly OwnComment[];
  const isListed = again.some(({ id }) => id === made.id);
  return { ours: sameKey(isListed ? again : [...again, made], draft), isListed };
}

/** False when there was nothing to do. A comment that somebody deleted meanwhile is found missing by the reading after. */
function* carryOut(plan: CommentPlan): Script<boolean> {
  if (plan.write !== null && plan.target !== null) yield { kind: "edit", id: plan.target, body: plan.write };
  for (const id of plan.remove) yield { kind: "remove", id };
  return plan.write !== null || plan.remove.length > 0;
}

/** Those of this report: of its key, and of its run where runs do not share one. */
function sameKey(all: readonly OwnComment[], { text, way, parseMarker }: CommentDraft): OwnComment[] {
  const own = parseMarker(text([]));
  return all.filter(({ body }) => {
    const marker = parseMarker(body);
    return marker !== null && marker.key === own?.key && (way.mode !== "append" || marker.run === own.run);
  });
}

/** Whether the comment says what this writer or a newer one had to say. */
function holds({ body }: OwnComment, { marker: mine }: Mine, { parseMarker }: CommentDraft): boolean {
  const marker = parseMarker(body);
  return marker !== null && !isNewer(mine, marker);
}

function posted(
  { id, url }: OwnComment,
  { superseded }: CommentPlan,
  { created, updated }: { created: boolean; updated: boolean },
): CommentEnd {
  const action = created ? "created" : updated ? "updated" : "unchanged";
  return { posted: { id, url, action: superseded ? "superseded" : action } };
}
