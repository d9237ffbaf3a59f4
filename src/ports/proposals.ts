/** A file that is to be changed on the default branch by a pull request. */
export interface Proposal {
  /** Our branches begin with it; a part that tells the content follows. */
  readonly prefix: string;
  /** From the top of the repository. */
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly body: string;
}

export interface Proposed {
  /** null: the branch says this already, or people closed a pull request that said it. */
  readonly url: string | null;
  readonly action: "created" | "updated" | "unchanged";
}

export interface Proposals {
  /** Opens a pull request, or puts a commit on the one that is open; never with force, and never one that people have
   *  closed. Throws PermissionDenied without `contents: write` and `pull-requests: write`. */
  propose(base: { readonly name: string; readonly sha: string }, proposal: Proposal): Promise<Proposed>;
}
