import type { ApprovalRule } from "../../../../src/core/deploy/rules.ts";
import type {
  ApprovalComment,
  ApprovalIssue,
  Approvals,
  EnvironmentReview,
} from "../../../../src/ports/approvals.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type MemoryIssue = Mutable<ApprovalIssue> & { title: string; closedBy: string | null };
export type MemoryComment = Mutable<ApprovalComment>;

/** Issues, comments and permissions in memory. */
export interface MemoryPeople {
  readonly approvals: Approvals;
  readonly issues: MemoryIssue[];
  readonly comments: MemoryComment[];
  /** `+1 on 5`, and words. */
  readonly answers: string[];
  /** By the comment that was answered. */
  readonly replies: Map<number, string>;
  readonly may: Map<string, string>;
  authors: readonly string[] | null;
  reviews: EnvironmentReview[];
  holds: boolean;
  say(issue: number, login: string, body?: string): MemoryComment;
}

export function makeMemoryPeople(now: () => number): MemoryPeople {
  let id = 500;
  const stamp = () => new Date(now()).toISOString();
  const people: MemoryPeople = {
    replies: new Map(),
    ...{ issues: [], comments: [], answers: [], authors: ["ada"], reviews: [], holds: true },
    may: new Map([
      ["omar", "maintain"],
      ["lena-w", "admin"],
      ["ada", "admin"],
    ]),
    say(issue, login, body = "/approve") {
      const at = stamp();
      id += 1;
      const comment = { id, issue, login, body, isPerson: true, createdAt: at, updatedAt: at };
      people.comments.push(comment);
      return comment;
    },
    approvals: {
      async open({ title, mark, text }) {
        const known = people.issues.find((one) => one.isOpen && one.text.startsWith(mark));
        if (known !== undefined) return known;
        const number = people.issues.length + 1;
        const url = `https://github.com/acme/fraud/issues/${number}`;
        const issue = { number, title, text, url, isOurs: true, isOpen: true, closedBy: null };
        people.issues.push(issue);
        return issue;
      },
      list: async () => people.issues.filter(({ isOpen, isOurs }) => isOpen && isOurs).toReversed(),
      read: async (number) => people.issues.find((one) => one.number === number) ?? null,
      async close(number, text, way) {
        const issue = people.issues.find((one) => one.number === number)!;
        issue.isOpen = false;
        issue.closedBy = `${way}: ${text}`;
      },
      comment: async (wanted) => people.comments.find((one) => one.id === wanted) ?? null,
      answer: async ({ id: to }, sign, text) =>
        void people.answers.push(`${sign} on ${to}${text === null ? "" : `: ${text}`}`),
      async reply({ id: to }, words) {
        people.replies.set(to, words);
      },
      mayApprove: async (login, by) => holds(people.may.get(login), by),
      authorsOf: async () => people.authors,
      holdsJobs: async () => people.holds,
      reviews: async () => people.reviews,
    },
  };
  return people;
}

function holds(level: string | undefined, by: ApprovalRule["by"]): boolean {
  if (by.kind !== "permission") return level === "team" && by.kind === "team";
  const ranks = ["write", "maintain", "admin"];
  return ranks.indexOf(level ?? "") >= ranks.indexOf(by.least);
}
