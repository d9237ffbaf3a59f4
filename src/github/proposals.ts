import { z } from "zod";
import { sha256 } from "../core/digest.ts";
import type { Proposal, Proposals, Proposed } from "../ports/proposals.ts";
import type { GitHub } from "./client.ts";
import { isStatus } from "./failure.ts";
import { makeGitObjects } from "./git-objects.ts";
import { makeGitRef } from "./git-ref.ts";

const permission = "pull-requests: write";
const pullSchema = z.object({
  number: z.int(),
  html_url: z.string(),
  head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
});
type Pull = z.infer<typeof pullSchema>;

/** Pull requests of ours over GitHub's API. A branch is named by the content, so that the same proposal is not made
 *  twice: one that people closed stays closed. */
export function makeProposals(github: GitHub): Proposals {
  const objects = makeGitObjects(github);
  const refOf = (branch: string) => makeGitRef(github, `heads/${branch}`);

  async function openOnes(base: string, prefix: string): Promise<Pull[]> {
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/pulls",
      parameters: { state: "open", base, per_page: 100 },
      reply: z.array(pullSchema),
      permission,
    });
    const isOwn = ({ head }: Pull) =>
      head.repo?.full_name.toLowerCase() === github.repository.toLowerCase() && head.ref.startsWith(prefix);
    return data.filter(isOwn);
  }

  async function commitOn(parent: string, { file, text, title }: Proposal): Promise<string> {
    const tree = await objects.writeTree(await objects.treeOf(parent), { [file]: text }, []);
    return objects.writeCommit(title, tree, parent);
  }

  async function wasClosed(branch: string): Promise<boolean> {
    const [owner] = github.repository.split("/");
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/pulls",
      parameters: { state: "closed", head: `${owner}:${branch}`, per_page: 1 },
      reply: z.array(pullSchema),
      permission,
    });
    return data.length > 0;
  }

  /** Another run may make it meanwhile, with the same content. */
  async function makeBranch(branch: string, commit: string): Promise<void> {
    try {
      await refOf(branch).move(null, commit);
    } catch (error) {
      if (!isStatus(error, 422)) throw error;
    }
  }

  async function open(base: string, branch: string, { title, body, prefix }: Proposal): Promise<Proposed> {
    const call = {
      route: "POST /repos/{owner}/{repo}/pulls",
      parameters: { title, body, head: branch, base },
      reply: pullSchema,
      permission,
    };
    const find = async () => (await openOnes(base, prefix)).find(({ head }) => head.ref === branch) ?? null;
    return { url: (await github.create(call, find)).html_url, action: "created" };
  }

  return {
    async propose(base, proposal) {
      const { file, text, prefix } = proposal;
      if ((await objects.textAt(base.sha, file)) === text) return { url: null, action: "unchanged" };
      const [pull] = await openOnes(base.name, prefix);
      if (pull !== undefined) {
        if ((await objects.textAt(pull.head.sha, file)) === text)
          return { url: pull.html_url, action: "unchanged" };
        const next = await commitOn(pull.head.sha, proposal);
        await refOf(pull.head.ref).move(pull.head.sha, next);
        return { url: pull.html_url, action: "updated" };
      }
      const branch = `${prefix}${sha256(text).slice("sha256:".length, "sha256:".length + 12)}`;
      if (await wasClosed(branch)) return { url: null, action: "unchanged" };
      // The branch may be there from a run that was not allowed to open the pull request.
      if ((await refOf(branch).read()) === null) await makeBranch(branch, await commitOn(base.sha, proposal));
      return open(base.name, branch, proposal);
    },
  };
}
