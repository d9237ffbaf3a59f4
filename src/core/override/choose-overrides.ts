import { parseCommand, parseLabel } from "./command.ts";
import type { HeadAt, LabelChange, OverrideRequest, Remark } from "./request.ts";

/** The overrides that comments ask for, in order. Somebody who may write could change another person's words, so a
 *  comment that was edited counts for nothing. */
export function requestsIn(remarks: readonly Remark[]): OverrideRequest[] {
  return remarks.flatMap((remark) => {
    const command = parseCommand(remark.body);
    if (command?.kind !== "override") return [];
    const edited = remark.updatedAt !== remark.createdAt;
    const spoilt = !remark.isPerson
      ? "it was not written by a person"
      : edited
        ? "the comment was edited; write a new one"
        : null;
    const { login: by, createdAt: at, id: comment } = remark;
    return [{ ask: command.ask, by, at, through: "comment" as const, comment, spoilt }];
  });
}

/** The overrides that labels ask for: of each label that is on now, the last time it was put on. */
export function requestsOfLabels(
  changes: readonly LabelChange[],
  present: readonly string[],
): OverrideRequest[] {
  return present.flatMap((label) => {
    const ask = parseLabel(label);
    const last = changes.filter((change) => change.label === label).at(-1);
    if (ask === null || last === undefined || !last.added) return [];
    const spoilt = last.isPerson ? null : "it was not put on by a person";
    return [{ ask, by: last.login, at: last.at, through: "label" as const, comment: null, spoilt }];
  });
}

export interface Standing {
  readonly head: string;
  /** Heads of this pull request, in any order. */
  readonly heads: readonly HeadAt[];
}

/** Why a request does not count for a head; null: it does, if whoever asked may write. A commit that is named must be
 *  the head, and no other head may begin like it: short names can be made to collide. Without one it is the head of the newest run that began before the request: later pushes, also those that
 *  bring an earlier commit back, find it bound already. */
export function whyNotFor({ ask, at, spoilt }: OverrideRequest, { head, heads }: Standing): string | null {
  if (spoilt !== null) return spoilt;
  const { sha } = ask;
  if (sha !== null) {
    if (!head.startsWith(sha)) return `it is for ${sha.slice(0, 7)}`;
    const isShared = heads.some((other) => other.sha !== head && other.sha.startsWith(sha));
    return isShared
      ? `more than one head of this pull request begins with ${sha}: name the whole commit`
      : null;
  }
  const bound = headBefore(at, heads);
  if (bound === null) return "no run of this pull request is older than it, so it names no commit";
  return bound === head ? null : `it was given for ${bound.slice(0, 7)}`;
}

/** A run of the same second may be of a push that nobody has seen yet: it does not count as before. */
function headBefore(at: string, heads: readonly HeadAt[]): string | null {
  const time = Date.parse(at);
  let newest: HeadAt | null = null;
  for (const head of heads) {
    if (!(Date.parse(head.at) < time)) continue;
    if (newest === null || Date.parse(head.at) >= Date.parse(newest.at)) newest = head;
  }
  return newest?.sha ?? null;
}
