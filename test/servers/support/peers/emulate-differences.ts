import type { Difference } from "./ask-both.ts";

/** Differences of one cause between the stand-in and `emulate`. */
export interface Explanation {
  readonly why: string;
  /** Whose answer is GitHub's, by its own description or by git. */
  readonly right: "stand-in" | "both may" | "emulate";
  covers(difference: Difference): boolean;
}

const at =
  (place: RegExp, requests = /./) =>
  (one: Difference) =>
    place.test(one.place) && requests.test(one.request);
const status =
  (ours: number, theirs: number, ...requests: string[]) =>
  (one: Difference) =>
    one.place === "status" &&
    one.ours === String(ours) &&
    one.theirs === String(theirs) &&
    requests.includes(one.request);

/** Every difference is of the first cause that covers it; none may be left over, and none of these may be idle. */
export const explanations: readonly Explanation[] = [
  {
    why: "`emulate` has no limits: a body of 262,145 characters, 51 annotations and a summary of 65,536 characters are taken",
    right: "stand-in",
    covers: (one) =>
      status(422, 201, "a comment that is too long")(one) ||
      status(422, 200, "a check with 51 annotations", "a check with too long a summary")(one),
  },
  {
    why: "a ref that is not there is deleted with 422, as GitHub's description lists it; `emulate` says 404",
    right: "stand-in",
    covers: status(422, 404, "a ref that is gone"),
  },
  {
    why: "the annotations of a check are a list; `emulate` puts the list into an object",
    right: "stand-in",
    covers: at(/^$/, /^annotations of a check$/),
  },
  {
    why: "the lines of base64 end with a line feed; `emulate` has none",
    right: "stand-in",
    covers: at(/^content$/, /^a (blob|file)/),
  },
  {
    why: "git sorts the entries of a tree by name; `emulate` keeps the order in which they came",
    right: "stand-in",
    covers: at(/^tree\[\]\./, /^a tree/),
  },
  {
    why: "git leaves out a count of one line in a patch; `emulate` writes `+1,1`",
    right: "stand-in",
    covers: at(/\.patch$/),
  },
  {
    why: "`emulate` makes no test merge of a pull request and counts no files, lines and commits of it",
    right: "stand-in",
    covers: (one) =>
      at(/(^|\.)(merge_commit_sha|commits|additions|deletions|changed_files)$/)(one) ||
      at(/^\[\]/, /^(files|commits) of a pull request$/)(one),
  },
  {
    why: "a list of pull requests has the short form; `emulate` gives the fields of a single one",
    right: "stand-in",
    covers: (one) => at(/^\[\]\.(?!head|base|user)/, /^pull requests/)(one) && one.ours === "absent",
  },
  {
    why: "a check has a start, a page and an app when nothing is said of them; `emulate` leaves them null",
    right: "stand-in",
    covers: at(/(^|\.)(details_url|started_at|app)$/, /check/),
  },
  {
    why: "fields that GitHub's description requires, and that `emulate` leaves out",
    right: "stand-in",
    covers: (one) => one.ours === "there" && one.theirs === "absent",
  },
  {
    why: "the stand-in is asked by a workflow's token, `emulate` by the owner: author, association and app are others",
    right: "both may",
    covers: at(/(user\.type|author\.type|author_association|performed_via_github_app)$/),
  },
  {
    why: "each server has its own addresses",
    right: "both may",
    covers: at(/_links\./),
  },
  {
    why: "the commit that the repository began with belongs to an account at `emulate`, to a bare name at the stand-in",
    right: "both may",
    covers: at(/(author|committer)$/, /^(commits|a comparison|a commit|a branch)/),
  },
  {
    why: "what a repository has and allows: no request of ours reads it, and the stand-in fills it by its kind alone",
    right: "both may",
    covers: (one) => at(/(^|\.)repo\./)(one) || one.request === "the repository",
  },
  {
    why: "more than GitHub's description requires, of which no request of ours reads anything",
    right: "both may",
    covers: (one) =>
      (one.ours === "absent" && one.theirs === "there") ||
      at(/(tarball_url|zipball_url|maintainer_can_modify)$/)(one),
  },
];
