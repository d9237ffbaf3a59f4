/** One request that both servers are sent. `{name}` in path and body is what an earlier answer gave. */
export interface SharedRequest {
  readonly name: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** After /repos/acme/digits. */
  readonly path: string;
  readonly body?: unknown;
  /** What later requests need: name → place in the answer. */
  readonly keep?: Readonly<Record<string, string>>;
}

const get = (name: string, path: string, keep?: SharedRequest["keep"]): SharedRequest => ({
  ...{ name, method: "GET", path },
  ...(keep && { keep }),
});
const post = (name: string, path: string, body: unknown, keep?: SharedRequest["keep"]): SharedRequest => ({
  ...{ name, method: "POST", path, body },
  ...(keep && { keep }),
});
const patch = (name: string, path: string, body: unknown): SharedRequest => ({
  ...{ name, method: "PATCH", path, body },
});
const remove = (name: string, path: string): SharedRequest => ({ name, method: "DELETE", path });

const author = { name: "Ada", email: "ada@example.invalid", date: "2026-01-02T03:04:05Z" };
const output = { title: "Better", summary: "a **summary**", text: "a text" };
const note = {
  path: "evenhand.yml",
  start_line: 1,
  end_line: 1,
  annotation_level: "warning",
  message: "look",
};

const gitData: readonly SharedRequest[] = [
  get("a ref", "/git/ref/heads/main", { base: "object.sha" }),
  get("a ref that is not there", "/git/ref/heads/nowhere"),
  get("refs that match", "/git/matching-refs/heads"),
  get("refs of which none matches", "/git/matching-refs/evenhand"),
  get("a commit as git has it", "/git/commits/{base}", { tree: "tree.sha" }),
  post("a blob", "/git/blobs", { content: "aGk=", encoding: "base64" }, { blob: "sha" }),
  get("a blob that was made", "/git/blobs/{blob}"),
  post(
    "a tree beside another",
    "/git/trees",
    { base_tree: "{tree}", tree: [{ path: "a.txt", mode: "100644", type: "blob", sha: "{blob}" }] },
    { tree2: "sha" },
  ),
  get("a tree", "/git/trees/{tree2}"),
  post(
    "a commit that was made",
    "/git/commits",
    { message: "Add a", tree: "{tree2}", parents: ["{base}"], author, committer: author },
    { head: "sha" },
  ),
  post("a ref that is made", "/git/refs", { ref: "refs/heads/change", sha: "{head}" }),
  post("a ref that is there", "/git/refs", { ref: "refs/heads/change", sha: "{head}" }),
  post("a ref of no commit", "/git/refs", { ref: "refs/heads/none", sha: "1".repeat(40) }),
  patch("a ref that goes back without force", "/git/refs/heads/change", { sha: "{base}", force: false }),
  patch("a ref that stays", "/git/refs/heads/change", { sha: "{head}", force: false }),
];

const contents: readonly SharedRequest[] = [
  get("a file", "/contents/README.md"),
  get("a file of a branch", "/contents/a.txt?ref=change"),
  get("a file that is not there", "/contents/none.txt"),
  get("a commit", "/commits/{head}"),
  get("commits", "/commits?per_page=1"),
  get("a comparison", "/compare/{base}...{head}"),
  get("a branch", "/branches/main"),
  get("branches", "/branches"),
  get("the repository", ""),
];

const pulls: readonly SharedRequest[] = [
  post(
    "a pull request",
    "/pulls",
    { title: "Add a", head: "change", base: "main", body: "please" },
    { pull: "number" },
  ),
  get("a pull request that was made", "/pulls/{pull}"),
  get("pull requests", "/pulls?state=open"),
  get("pull requests of a branch", "/pulls?state=open&head=acme:change"),
  get("files of a pull request", "/pulls/{pull}/files"),
  get("commits of a pull request", "/pulls/{pull}/commits"),
  get("a pull request that is not there", "/pulls/9999"),
];

const issues: readonly SharedRequest[] = [
  post("an issue", "/issues", { title: "A title", body: "A text" }, { issue: "number" }),
  post("an issue without a title", "/issues", { body: "A text" }),
  patch("an issue that is closed", "/issues/{issue}", { state: "closed", state_reason: "completed" }),
  get("an issue that was closed", "/issues/{issue}"),
  get("issues", "/issues?state=all"),
  post("a comment", "/issues/{issue}/comments", { body: "first" }, { comment: "id" }),
  post("another comment", "/issues/{issue}/comments", { body: "second" }, { other: "id" }),
  get("comments", "/issues/{issue}/comments"),
  get("comments, one a page", "/issues/{issue}/comments?per_page=1"),
  get("comments, the second page", "/issues/{issue}/comments?per_page=1&page=2"),
  get("a comment that was made", "/issues/comments/{comment}"),
  patch("a comment that is edited", "/issues/comments/{comment}", { body: "changed" }),
  remove("a comment that is deleted", "/issues/comments/{other}"),
  get("a comment that is gone", "/issues/comments/{other}"),
  post("a comment without a text", "/issues/{issue}/comments", { body: "" }),
  post("a comment that is too long", "/issues/{issue}/comments", { body: "x".repeat(262_145) }),
  post("a comment on no issue", "/issues/9999/comments", { body: "x" }),
];

const checks: readonly SharedRequest[] = [
  post(
    "a check",
    "/check-runs",
    { name: "model", head_sha: "{head}", status: "in_progress" },
    { check: "id" },
  ),
  patch("a check that ends", "/check-runs/{check}", {
    ...{ status: "completed", conclusion: "failure", output: { ...output, annotations: [note] } },
  }),
  get("a check that ended", "/check-runs/{check}"),
  get("annotations of a check", "/check-runs/{check}/annotations"),
  get("checks of a commit", "/commits/{head}/check-runs"),
  get("checks of a name", "/commits/{head}/check-runs?check_name=other"),
  post("a check without a commit", "/check-runs", { name: "model" }),
  patch("a check with 51 annotations", "/check-runs/{check}", {
    output: { ...output, annotations: Array.from({ length: 51 }, () => note) },
  }),
  patch("a check with too long a summary", "/check-runs/{check}", {
    output: { ...output, summary: "x".repeat(65_536) },
  }),
];

const releases: readonly SharedRequest[] = [
  post("a release", "/releases", { tag_name: "v1", name: "One", body: "text" }, { release: "id" }),
  post("a release of a tag that has one", "/releases", { tag_name: "v1" }),
  get("a release by its tag", "/releases/tags/v1"),
  get("a release by its number", "/releases/{release}"),
  patch("a release that is edited", "/releases/{release}", { name: "Two" }),
  get("releases", "/releases"),
  get("a release that is not there", "/releases/tags/v9"),
];

const runs: readonly SharedRequest[] = [
  get("runs", "/actions/runs"),
  get("runs of a commit", "/actions/runs?head_sha={head}"),
  get("a run that is not there", "/actions/runs/9999"),
  get("artifacts", "/actions/artifacts"),
  get("artifacts of a name", "/actions/artifacts?name=model"),
  get("an artifact that is not there", "/actions/artifacts/9999"),
  get("what somebody may", "/collaborators/acme/permission"),
  remove("a ref that is deleted", "/git/refs/heads/change"),
  remove("a ref that is gone", "/git/refs/heads/change"),
];

/** The routes that the stand-in and `emulate` both serve, in one order on a fresh repository. */
export const sharedRequests: readonly SharedRequest[] = [
  ...gitData,
  ...contents,
  ...pulls,
  ...issues,
  ...checks,
  ...releases,
  ...runs,
];
